import { compareIds } from '../../shared/ledger/content-name'
import type { Entry } from '../../shared/ledger/entry'

/** Entries as the log keeps them: a partner's together, by day and id, so that one partner is read in one piece. */
export function inLogOrder(entries: readonly Entry[]): readonly Entry[] {
  const byPartner = new Map<string, Entry[]>()
  for (const entry of entries) {
    const own = byPartner.get(entry.partner)
    if (own) own.push(entry)
    else byPartner.set(entry.partner, [entry])
  }
  return [...byPartner.values()].flatMap((own) => own.sort(byDayAndId))
}

function byDayAndId(a: Entry, b: Entry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return compareIds(a, b)
}
