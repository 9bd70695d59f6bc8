import { formatNumber } from '../../shared/basics/format'
import { referenceRule } from '../../shared/ledger/caps'
import type { RuleId } from '../../shared/ledger/posting'
import type { Activity, Cap } from '../../shared/program/activity'
import type { Edition } from '../../shared/program/edition'
import type { Figure, Source } from '../../shared/program/source'

/** A few words on what an activity is worth, with the places they come from. */
export interface Remark {
  readonly words: string
  readonly sources: readonly Source[]
  /** The rule of counting behind it, where there is one. */
  readonly rule?: RuleId
}

/** What one entry of an activity is worth and how it is capped, told before anything is written. */
export function worthOf(activity: Activity, edition: Edition): readonly Remark[] {
  return [
    awardOf(activity),
    ...capOf(activity),
    ...rivalryOf(activity),
    ...softLimitOf(activity, edition),
  ]
}

function awardOf({ award }: Activity): Remark {
  switch (award.kind) {
    case 'fixed':
      return award.points.value === 0
        ? { words: 'No points in this edition', sources: [award.points.source] }
        : cited(`${formatNumber(award.points.value)} points each`, award.points)
    case 'floor':
    case 'floor-if-reached':
      return cited(
        `${formatNumber(award.points.value)} points each, more where agreed`,
        award.points,
      )
    case 'per-dollar': {
      const counts = award.isMinimumRevenue ? 'counts as minimum revenue' : 'no minimum revenue'
      return cited(`${sayPoints(award.points)} per whole dollar, ${counts}`, award.points)
    }
    case 'per-minute':
      return cited(`${sayPoints(award.points)} per minute`, award.points)
    case 'given': {
      const loss = award.reductions ? ', below zero takes points away' : ''
      return { words: `Points as agreed, case by case${loss}`, sources: [] }
    }
    default:
      return award satisfies never
  }
}

function sayPoints({ value }: Figure): string {
  return `${formatNumber(value)} ${value === 1 ? 'point' : 'points'}`
}

function cited(words: string, { source }: Figure): Remark {
  return { words, sources: [source] }
}

function capOf(activity: Activity): readonly Remark[] {
  const { cap } = activity
  const noun = nounOf(activity)
  switch (cap.kind) {
    case 'none':
      return []
    case 'reference':
      return [
        {
          words: `once for each ${noun}${poolWords(cap)}`,
          sources: poolSources(cap),
          rule: referenceRule(cap.pool),
        },
      ]
    case 'person-and-reference':
      return [{ words: `once for each person and ${noun}`, sources: [], rule: 'L5.person' }]
    case 'ever':
      return [{ words: 'once ever', sources: [], rule: 'L5.ever' }]
    case 'calendar-year':
      return [{ words: 'once per calendar year', sources: [], rule: 'L5.event' }]
    case 'calendar-month':
      return [{ words: 'once per calendar month', sources: [{ reading: 'Q12' }], rule: 'L5.month' }]
    case 'again-after': {
      const words = `for one ${noun} again after ${formatNumber(cap.months.value)} months`
      return [{ words, sources: [cap.months.source], rule: 'L5.again' }]
    }
    case 'partnership-years': {
      const words = `one for each completed partnership year, at most ${formatNumber(cap.most.value)}`
      return [{ words, sources: [cap.most.source], rule: 'L5.years' }]
    }
    default:
      return cap satisfies never
  }
}

/** What the reference names, without its article: 'event' of 'the event'. */
export function nounOf({ reference }: Activity): string {
  return reference === 'not stated' ? 'reference' : reference.replace(/^the /, '')
}

type ByReference = Extract<Cap, { kind: 'reference' }>

/** The project activities share one pool (K19, K20). */
function poolWords({ pool }: ByReference): string {
  return pool === 'project' ? ', of whatever kind' : ''
}

function poolSources({ pool }: ByReference): readonly Source[] {
  return pool === 'project' ? [{ contradiction: 'K19' }, { contradiction: 'K20' }] : []
}

function rivalryOf({ rivalry }: Activity): readonly Remark[] {
  if (!rivalry) return []
  return rivalry.over === 'event'
    ? [
        {
          words: 'of a whole event and its single persons the larger counts',
          sources: [{ contradiction: 'K24' }],
        },
      ]
    : [
        {
          words: 'of a project and its own invoice the larger counts',
          sources: [{ reading: 'Q9' }],
        },
      ]
}

/** [L5.none] What is only remarked on, and clips nothing. */
function softLimitOf({ id, award }: Activity, { softLimits }: Edition): readonly Remark[] {
  const { minutesPerDay, forumPostsPerDay } = softLimits
  if (award.kind === 'per-minute')
    return [
      cited(`more than ${formatNumber(minutesPerDay.value)} a day is remarked on`, minutesPerDay),
    ]
  if (id === 'forum-post')
    return [
      cited(
        `more than ${formatNumber(forumPostsPerDay.value)} a day are remarked on`,
        forumPostsPerDay,
      ),
    ]
  return []
}
