import type { Lapse } from '../../engine/today/today-lapses'
import type { ReviewMove } from '../../engine/today/today-moves'
import type { TodayReport } from '../../engine/today/today-report'

/** The falls that one listed certificate brings about: a partner is told of once for one cause, where something can be done. */
export function fallsByLapse({
  falls,
  expiring,
  reviewOn,
}: Pick<TodayReport, 'falls' | 'expiring' | 'reviewOn'>): ReadonlyMap<Lapse, ReviewMove> {
  const pairs = falls.first.flatMap((move): readonly (readonly [Lapse, ReviewMove])[] => {
    if (!move.turns.every(({ kind }) => kind === 'profile' || kind === 'sales')) return []
    const cause = expiring.first.find(
      ({ partner, on, tier, tierAfter }) =>
        partner === move.partner &&
        on < reviewOn &&
        tier === move.today &&
        tier === move.from &&
        tierAfter === move.to,
    )
    return cause ? [[cause, move]] : []
  })
  return new Map(pairs)
}
