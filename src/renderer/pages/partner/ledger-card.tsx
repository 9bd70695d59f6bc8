import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDay, formatNumber, plural } from '../../../shared/basics/format'
import type { Posting } from '../../../shared/ledger/posting'
import type { Edition } from '../../../shared/program/edition'
import type { Standing } from '../../engine/desk'
import { useLogDraft } from '../../stores/log-draft'
import { Card } from '../../ui/card'
import { ToggleChip } from '../../ui/toggle-chip'
import { WriteButton } from '../../ui/write-button'
import classes from './ledger.module.css'
import { LedgerRow } from './ledger-row'
import type { OpenReason } from './reason'

interface Props {
  readonly standing: Standing
  readonly edition: Edition
  readonly onOpen: OpenReason
}

type Filter = 'all' | 'counting' | 'clipped' | 'waiting' | 'other'

const PAGE = 40

/** Every entry up to the day, what it counts and why; the counted points sum to the balance. */
export function LedgerCard({ standing, edition, onOpen }: Props) {
  const { assessment, partner, later } = standing
  const start = useLogDraft((log) => log.start)
  const [filter, setFilter] = useState<Filter>('all')
  const [shown, setShown] = useState(PAGE)
  const parts = partsOf(assessment.postings)
  const rows = parts[filter]
  const counting = parts.counting.length

  return (
    <Card
      title="Ledger"
      tools={<Filters parts={parts} filter={filter} onFilter={setFilter} />}
      aside={`${formatNumber(assessment.points)} points = the sum of ${plural(counting, 'counting entry', 'counting entries')}`}
    >
      {assessment.postings.length === 0 ? (
        <div className={classes.empty}>
          <p>No activity recorded up to {formatDay(assessment.cutOff)}.</p>
          <WriteButton variant="default" onClick={() => start(partner.id)}>
            Log the first activity
          </WriteButton>
        </div>
      ) : (
        <table className={classes.ledger}>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Activity</th>
              <th scope="col" data-number>
                Points
              </th>
              <th scope="col">What becomes of it</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((posting) => (
              <LedgerRow
                key={`${posting.side} ${posting.entry.id}`}
                posting={posting}
                edition={edition}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <Button variant="subtle" m="6px 10px 10px" onClick={() => setShown(shown + 10 * PAGE)}>
          Show more of {plural(rows.length, 'line')}
        </Button>
      )}
      {later > 0 && (
        <p className={classes.later}>
          {plural(later, 'entry', 'entries')} dated after {formatDay(assessment.cutOff)} not looked
          at.
        </p>
      )}
    </Card>
  )
}

interface FiltersProps {
  readonly parts: Readonly<Record<Filter, readonly Posting[]>>
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

function Filters({ parts, filter, onFilter }: FiltersProps) {
  const choice = (key: Filter, name: string, tone?: 'warn' | 'brand') =>
    (key === 'all' || parts[key].length > 0) && (
      <ToggleChip on={filter === key} {...(tone && { tone })} onToggle={() => onFilter(key)}>
        {formatNumber(parts[key].length)} {name}
      </ToggleChip>
    )
  return (
    <fieldset className={classes.filters} aria-label="Filter the ledger">
      {choice('all', 'in all')}
      {choice('counting', 'counting')}
      {choice('clipped', 'clipped', 'warn')}
      {choice('waiting', 'waiting', 'brand')}
      {choice('other', 'not counting')}
    </fieldset>
  )
}

function partsOf(postings: readonly Posting[]): Readonly<Record<Filter, readonly Posting[]>> {
  return {
    all: postings,
    counting: postings.filter(({ fate }) => fate === 'counts' || fate === 'partly clipped'),
    clipped: postings.filter(({ fate }) => fate === 'clipped' || fate === 'partly clipped'),
    waiting: postings.filter(({ fate }) => fate === 'waiting'),
    other: postings.filter(
      ({ fate }) => !['counts', 'partly clipped', 'clipped', 'waiting'].includes(fate),
    ),
  }
}
