import { formatNumber } from '../../shared/basics/format'
import { holdsAll, plainOf, plainTexts, soughtIn } from '../../shared/basics/text'
import type { Activity, ActivityGroup } from '../../shared/program/activity'
import type { Edition } from '../../shared/program/edition'

export const GROUP_NAMES: Readonly<Record<ActivityGroup, string>> = {
  projects: 'Projects',
  revenue: 'Revenue',
  knowledge: 'Knowledge',
  program: 'Program',
  community: 'Community',
  special: 'Special',
}

/** What one unit earns, in few words. */
export function sayAward({ award, per }: Activity): string {
  switch (award.kind) {
    case 'fixed':
      return award.points.value === 0 ? 'no points' : `${formatNumber(award.points.value)} ${per}`
    case 'floor':
    case 'floor-if-reached':
      return `${formatNumber(award.points.value)}+ ${per}`
    case 'per-dollar':
    case 'per-minute':
      return `${formatNumber(award.points.value)} ${per}`
    case 'given':
      return per
    default:
      return award satisfies never
  }
}

/**
 * Which activities a search finds: by name, id, the other names the sources use, group and points.
 * Every word must be found; a number is met by these very points, else by points that begin with it.
 */
export function findActivities(edition: Edition, search: string): ReadonlySet<string> {
  const wanted = soughtIn(search)
  const known = edition.catalogue.map((activity) => ({
    id: String(activity.id),
    words: wordsOf(activity),
    points: pointsOf(activity),
  }))
  const fits = (word: string) => {
    const digits = word.replace(/[.,'’+]/g, '')
    const isNumber = /^\d+$/.test(digits)
    const exactly = isNumber && known.some(({ points }) => points === digits)
    return ({ words, points }: (typeof known)[number]) => {
      if (exactly) return points === digits
      return words.includes(word) || (isNumber && points.startsWith(digits))
    }
  }
  const tests = wanted.map(fits)
  return new Set(known.filter((one) => tests.every((test) => test(one))).map(({ id }) => id))
}

const wordsOf = plainTexts(({ id, name, aliases, group }: Activity) =>
  [id, name, ...aliases, GROUP_NAMES[group]].join(' '),
)

function pointsOf({ award }: Activity): string {
  return award.kind === 'given' ? '' : String(award.points.value)
}

/** The other name by which a search found an activity, where its own would not have been enough. */
export function aliasFound({ name, id, aliases }: Activity, search: string): string | null {
  const words = soughtIn(search)
  const holds = (text: string) => holdsAll(plainOf(text), words)
  if (words.length === 0 || holds(`${name} ${id}`)) return null
  return aliases.find(holds) ?? null
}
