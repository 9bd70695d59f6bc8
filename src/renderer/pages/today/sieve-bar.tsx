import { formatNumber } from '../../../shared/basics/format'
import { DUTY_SORTS, type DutySort, useToday } from '../../stores/today'
import { ToggleChip } from '../../ui/toggle-chip'
import type { Duty } from './duty'
import classes from './today.module.css'

interface Props {
  /** All that are not put off. */
  readonly duties: readonly Duty[]
  readonly putOff: number
}

const NAMES: Readonly<Record<DutySort, string>> = {
  work: 'at this desk',
  reports: 'with reports',
  review: 'at the review',
  certificates: 'certificates',
  terms: 'terms',
  plans: 'plans',
}

/** What the list is narrowed by; each says how many there are. */
export function SieveBar({ duties, putOff }: Props) {
  const { sort, withPutOff, set } = useToday()
  const counts = DUTY_SORTS.map((one) => ({
    one,
    count: duties.filter(({ sort: its, also }) => its === one || also === one).length,
  }))
  return (
    <fieldset className={classes.sieve} aria-label="Narrow the list">
      <ToggleChip on={sort === null} onToggle={() => set({ sort: null })}>
        {formatNumber(duties.length)} in all
      </ToggleChip>
      {counts.map(
        ({ one, count }) =>
          (count > 0 || one === sort) && (
            <ToggleChip
              key={one}
              on={sort === one}
              onToggle={() => set({ sort: sort === one ? null : one })}
            >
              {formatNumber(count)} {NAMES[one]}
            </ToggleChip>
          ),
      )}
      {putOff > 0 && (
        <span className={classes.hidden}>
          <ToggleChip on={withPutOff} onToggle={() => set({ withPutOff: !withPutOff })}>
            {withPutOff ? 'Hide' : 'Show'} {formatNumber(putOff)} put off
          </ToggleChip>
        </span>
      )}
    </fieldset>
  )
}
