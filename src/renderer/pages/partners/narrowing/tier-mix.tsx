import { formatNumber } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import { useView } from '../../../stores/view'
import { tierName } from '../../../ui/tier-name'
import classes from './tier-mix.module.css'

interface Props {
  readonly edition: Edition
  /** How many stand at each tier, all other filters applied; 'none' = below the first. */
  readonly counts: ReadonlyMap<string, number>
}

/** The mix of tiers as a picture, and the filter by tier in one. */
export function TierMix({ edition, counts }: Props) {
  const tiers = useView((view) => view.tiers)
  const set = useView((view) => view.set)
  const all = ['none' as const, ...edition.tiers.map(({ id }) => id)]

  return (
    <fieldset className={classes.mix} aria-label="Filter by tier">
      {all.map((tier) => {
        const count = counts.get(tier) ?? 0
        const on = tiers.includes(tier)
        const others = tiers.filter((one) => one !== tier)
        return (
          <button
            key={tier}
            type="button"
            data-tier={tier}
            data-off={(tiers.length > 0 && !on) || undefined}
            data-empty={count === 0 || undefined}
            aria-pressed={on}
            className={classes.part}
            style={{ flexGrow: count }}
            onClick={() => set({ tiers: on ? others : [...tiers, tier] })}
          >
            <b>{formatNumber(count)}</b> {tier === 'none' ? 'No tier yet' : tierName(tier)}
          </button>
        )
      })}
    </fieldset>
  )
}
