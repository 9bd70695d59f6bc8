import { addMonths } from '../basics/day'
import { compareCodePoints, keyOf } from '../basics/text'
import type { Activity } from '../program/activity'
import type { Edition } from '../program/edition'
import type { Entry } from './entry'

/** What makes two entries look like one. */
export type Likeness =
  | 'same reference'
  | 'nearly the same reference'
  | 'same person and reference'
  | 'same reference and amount'
  | 'same month'
  | 'once ever'
  | 'same day and amount'

/** An entry that stands in the ledger already and may be the very one that is being written. */
export interface Double {
  readonly entry: Entry
  readonly likeness: Likeness
}

/**
 * The entries of a partner that a new one may repeat, newest first, so that a person is asked before
 * saving. It only warns: what counts is decided by the caps (L5). Rejected ones are no doubles, as
 * what was rejected may be handed in again.
 */
export function doublesOf(
  edition: Edition,
  draft: Entry,
  entries: readonly Entry[],
): readonly Double[] {
  const activity = edition.catalogue.find(({ id }) => id === draft.activity)
  if (!activity) return []
  const pool = poolOf(activity, edition)
  return entries
    .filter((entry) => entry.status !== 'rejected' && pool.has(entry.activity))
    .flatMap((entry) => {
      const likeness = likenessOf(activity, draft, entry)
      return likeness === null ? [] : [{ entry, likeness }]
    })
    .sort((a, b) => compareCodePoints(b.entry.date, a.entry.date))
}

/** [L5.project] Activities that compete for one award; most compete only with themselves. */
function poolOf({ id, cap }: Activity, { catalogue }: Edition): ReadonlySet<Activity['id']> {
  if (cap.kind !== 'reference') return new Set([id])
  const rivals = catalogue.filter(
    (one) => one.cap.kind === 'reference' && one.cap.pool === cap.pool,
  )
  return new Set(rivals.map((one) => one.id))
}

function likenessOf({ cap }: Activity, draft: Entry, entry: Entry): Likeness | null {
  const sameReference = isSame(draft.reference, entry.reference)
  switch (cap.kind) {
    case 'none':
      if (sameReference && sameAmount(draft, entry)) return 'same reference and amount'
      break
    case 'ever':
      return 'once ever'
    case 'calendar-month':
      if (draft.date.slice(0, 7) === entry.date.slice(0, 7)) return 'same month'
      break
    case 'person-and-reference':
      if (sameReference && keyOf(draft.person) === keyOf(entry.person))
        return draft.person.trim() === '' ? 'same reference' : 'same person and reference'
      break
    case 'again-after':
      if (!isWithin(cap.months.value, draft, entry)) return null
      if (sameReference) return 'same reference'
      break
    case 'reference':
    case 'calendar-year':
      if (sameReference) return 'same reference'
      break
    case 'partnership-years':
      break
    default:
      return cap satisfies never
  }
  if (differ(draft.person, entry.person)) return null
  if (cap.kind !== 'none' && !sameReference && isNearly(draft.reference, entry.reference))
    return 'nearly the same reference'
  const sameDay = draft.date === entry.date && draft.activity === entry.activity
  return sameDay && sameAmount(draft, entry) && !differ(draft.reference, entry.reference)
    ? 'same day and amount'
    : null
}

/** [L4] Two texts that name one thing; an empty one names none. */
function isSame(one: string, other: string): boolean {
  return keyOf(one) !== '' && keyOf(one) === keyOf(other)
}

/** Two texts that speak of different things; an empty one may speak of any. */
function differ(one: string, other: string): boolean {
  return keyOf(one) !== '' && keyOf(other) !== '' && keyOf(one) !== keyOf(other)
}

/** Letters and digits alike: "INV-22" and "inv 22" are two keys to the caps, and one to a person. */
function isNearly(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a !== '' && a === b
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function sameAmount(a: Entry, b: Entry): boolean {
  return (
    a.quantity === b.quantity &&
    a.points === b.points &&
    a.revenue === b.revenue &&
    a.minutes === b.minutes
  )
}

/** [L5.again] Less than so many months between the two, whichever came first. */
function isWithin(months: number, a: Entry, b: Entry): boolean {
  const [earlier, later] = a.date < b.date ? [a.date, b.date] : [b.date, a.date]
  return later < addMonths(earlier, months)
}
