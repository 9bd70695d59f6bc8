import { type Points, points } from '../basics/money'
import { keyOf } from '../basics/text'
import type { Activity } from '../program/activity'
import { compareIds } from './content-name'
import type { Entry } from './entry'
import type { Clip, RuleId } from './posting'

/** One approved entry's claim to points while the caps are being decided. */
export interface Claim {
  readonly entry: Entry
  readonly side: 'award' | 'revenue'
  readonly activity: Activity
  /** Keys of L4 where the activity competes by them; '' = empty, which never competes. */
  readonly reference: string
  readonly person: string
  /** Points before any cap, a clipped quantity already taken off. */
  readonly worth: Points
  counted: number
  readonly clips: Clip[]
}

/** Opens a claim for one side of an entry. */
export function openClaim(
  entry: Entry,
  side: Claim['side'],
  activity: Activity,
  worth: Points,
): Claim {
  const competes = activity.cap.kind !== 'none' || activity.rivalry !== undefined
  const reference = competes ? keyOf(entry.reference) : ''
  const person = activity.cap.kind === 'person-and-reference' ? keyOf(entry.person) : ''
  return { entry, side, activity, reference, person, worth, counted: worth, clips: [] }
}

/** [L3] The larger award first, then the earlier date, then the smaller id: never file order. */
export function byPreference(a: Claim, b: Claim): number {
  return b.worth - a.worth || byDate(a, b)
}

/** The earlier date first, then the smaller id. */
export function byDate(a: Claim, b: Claim): number {
  if (a.entry.date !== b.entry.date) return a.entry.date < b.entry.date ? -1 : 1
  return compareIds(a.entry, b.entry)
}

/** Takes all that a claim still counts away from it, and remembers why. */
export function clip(
  claim: Claim,
  rule: RuleId,
  because: string,
  winners: readonly Claim[] = [],
): void {
  claim.clips.push({
    rule,
    points: points(claim.counted),
    winners: [...winners].sort(byDate).map(({ entry, side }) => ({ id: entry.id, side })),
    because,
  })
  claim.counted = 0
}

/** Groups claims by a key; claims with an empty key stay out, as they never compete (L4). */
export function groupBy(
  claims: readonly Claim[],
  key: (claim: Claim) => string,
): ReadonlyMap<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const name = key(claim)
    if (name === '') continue
    const group = groups.get(name)
    if (group) group.push(claim)
    else groups.set(name, [claim])
  }
  return groups
}
