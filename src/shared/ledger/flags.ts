import type { Day } from '../basics/day'
import type { Activity } from '../program/activity'
import type { Edition } from '../program/edition'
import type { Claim } from './claim'
import type { Entry } from './entry'

/** Days on which more was recorded than the soft limits expect (L5.none); they warn and clip nothing. */
export interface HeavyDays {
  readonly work: ReadonlySet<string>
  readonly posts: ReadonlySet<string>
}

/** Finds the days above the soft limits of minutes and forum posts. */
export function heavyDays(edition: Edition, entries: readonly Entry[]): HeavyDays {
  const { minutesPerDay, forumPostsPerDay } = edition.softLimits
  return {
    work: daysOver(entries, minutesPerDay.value, (entry) => entry.minutes ?? 0),
    posts: daysOver(entries, forumPostsPerDay.value, (entry) =>
      entry.activity === 'forum-post' ? entry.quantity : 0,
    ),
  }
}

function daysOver(
  entries: readonly Entry[],
  limit: number,
  amount: (entry: Entry) => number,
): ReadonlySet<string> {
  const days = new Map<string, number>()
  for (const entry of entries) {
    if (entry.status !== 'rejected')
      days.set(entry.date, (days.get(entry.date) ?? 0) + amount(entry))
  }
  return new Set([...days].filter(([, total]) => total > limit).map(([day]) => day))
}

/** What a person should know of an entry though it changes no figure (L4, L5, L7). */
export function flagsOf(
  entry: Entry,
  side: Claim['side'],
  activity: Activity | undefined,
  heavy: HeavyDays,
  joinedOn: Day | null,
): readonly string[] {
  if (!activity || side === 'revenue') return []
  const { cap, award } = activity
  const flags: string[] = []
  const blank = (text: string) => text.trim() === ''
  if (cap.kind === 'partnership-years' && joinedOn === null) flags.push('joining day not known')
  if (needsReference(activity) && blank(entry.reference)) flags.push('no reference')
  if (cap.kind === 'person-and-reference' && blank(entry.person)) flags.push('no person')
  if (needsBasis(activity, entry) && blank(entry.note)) flags.push('basis missing')
  if (entry.quantity > 1 && isOnceOnly(activity, entry)) flags.push('quantity above 1')
  if (award.kind === 'per-minute' && heavy.work.has(entry.date))
    flags.push('unusually many minutes that day')
  if (activity.id === 'forum-post' && heavy.posts.has(entry.date))
    flags.push('unusually many forum posts that day')
  return flags
}

function needsReference({ cap }: Activity): boolean {
  return ['reference', 'person-and-reference', 'again-after'].includes(cap.kind)
}

/** [L7] An award above the floor, work and specials want a person's reason. */
function needsBasis({ award }: Activity, entry: Entry): boolean {
  if (entry.status !== 'approved') return false
  if (award.kind === 'given' || award.kind === 'per-minute') return true
  const floored = award.kind === 'floor' || award.kind === 'floor-if-reached'
  return floored && (entry.points ?? 0) > award.points.value * entry.quantity
}

function isOnceOnly({ cap, quantity }: Activity, { reference }: Entry): boolean {
  if (quantity !== 'multiplies') return false
  return (cap.kind === 'reference' || cap.kind === 'again-after') && reference.trim() !== ''
}
