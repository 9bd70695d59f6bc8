import { formatNumber } from '../../../shared/basics/format'
import type { Edition } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'
import { useView } from '../../stores/view'
import { tierName } from '../../ui/tier-name'
import classes from './tier-mix.module.css'

interface Props {
  readonly edition: Edition
  readonly counts: ReadonlyMap<TierId | 'none', number>
}

/** The mix of tiers as a picture, and the filter by tier in one. */
export function TierMix({ edition, counts }: Props) {
  const { tiers, set } = useView()
  const all = ['none' as const, ...edition.tiers.map(({ id }) => id)]

  function toggle(tier: TierId | 'none') {
    set({ tiers: tiers.includes(tier) ? tiers.filter((one) => one !== tier) : [...tiers, tier] })
  }

  return (
    <fieldset className={classes.mix} aria-label="Filter by tier">
      {all.map((tier) => {
        const count = counts.get(tier) ?? 0
        const name = tier === 'none' ? 'No tier yet' : tierName(tier)
        return (
          <button
            key={tier}
            type="button"
            data-tier={tier}
            data-off={(tiers.length > 0 && !tiers.includes(tier)) || undefined}
            data-empty={count === 0 || undefined}
            aria-pressed={tiers.includes(tier)}
            className={classes.part}
            style={{ flexGrow: count }}
            onClick={() => toggle(tier)}
          >
            <span className={classes.colour} />
            <span className={classes.words}>
              <b>{formatNumber(count)}</b> {name}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
