import type { Day } from '../basics/day'
import { countLedger } from '../ledger/count'
import type { Entry } from '../ledger/entry'
import type { Posting } from '../ledger/posting'
import type { Edition } from '../program/edition'

/** A row up to the cut-off that does not count in full. */
export interface NotCounted {
  readonly line: number
  readonly activity: string
  readonly points: number
  readonly reason: string
}

/** Every such row of one partner by line, with the reason; rows before the window just rolled off. */
export function notCounted(
  edition: Edition,
  entries: readonly Entry[],
  { joinedOn, cutOff }: { readonly joinedOn: Day | null; readonly cutOff: Day },
): readonly NotCounted[] {
  return countLedger(edition, { entries, joinedOn, cutOff })
    .filter(({ fate }) => fate !== 'counts' && fate !== 'before the window')
    .map((posting) => ({
      line: posting.entry.line,
      activity: posting.entry.activity,
      points: posting.worth - posting.counted,
      reason: reasonOf(posting),
    }))
    .sort((a, b) => a.line - b.line)
}

function reasonOf({ fate, clips: [clip] }: Posting): string {
  if (clip) return `${fate}: ${clip.because} (${clip.rule})`
  return fate === 'waiting' ? 'waiting for approval' : fate
}
