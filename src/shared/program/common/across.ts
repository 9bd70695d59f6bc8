import type { PerTier } from '../benefit'
import { type Place, stated } from '../cite'
import { PLAN_IDS, type PlanId } from '../ids'
import type { NotStated, SeedLine, Stated } from '../source'
import { TIER_NAMES } from './names'

/** A value for each of Student, Now, Starter, Basic, Professional, Silver, Gold, Platinum. */
export type Eight<T> = readonly [T, T, T, T, T, T, T, T]

/** One row of a table whose columns are the tiers, cell by cell. */
export function acrossTiers<T>(
  line: SeedLine,
  row: string,
  values: Eight<T>,
  place: Place = {},
): Readonly<Record<PlanId, Stated<T>>> {
  const cell = (value: T, id: PlanId): Stated<T> => {
    return stated(value, line, row, { column: TIER_NAMES[id], ...place })
  }
  const [student, now, starter, basic, professional, silver, gold, platinum] = values
  return {
    student: cell(student, 'student'),
    now: cell(now, 'now'),
    starter: cell(starter, 'starter'),
    basic: cell(basic, 'basic'),
    professional: cell(professional, 'professional'),
    silver: cell(silver, 'silver'),
    gold: cell(gold, 'gold'),
    platinum: cell(platinum, 'platinum'),
  }
}

/** The same for the tables of 002 that begin at Starter: Student and Now are not stated (K39). */
export function acrossFromStarter<T>(
  line: SeedLine,
  row: string,
  values: readonly [T, T, T, T, T, T],
  place: Place = {},
): PerTier<Stated<T>> {
  const [starter, basic, professional, silver, gold, platinum] = values
  const all = acrossTiers(
    line,
    row,
    [starter, starter, starter, basic, professional, silver, gold, platinum],
    place,
  )
  const absent: NotStated = 'not stated'
  return { ...all, student: absent, now: absent }
}

/** Given from this tier upwards and to none below, over all eight columns. */
export function fromTierUp(first: PlanId): Eight<boolean> {
  const least = PLAN_IDS.indexOf(first)
  const given = (id: PlanId): boolean => PLAN_IDS.indexOf(id) >= least
  return [
    given('student'),
    given('now'),
    given('starter'),
    given('basic'),
    given('professional'),
    given('silver'),
    given('gold'),
    given('platinum'),
  ]
}

/** The same for a row that begins at Starter. */
export function fromTierUpOfSix(
  first: PlanId,
): readonly [boolean, boolean, boolean, boolean, boolean, boolean] {
  const [, , starter, basic, professional, silver, gold, platinum] = fromTierUp(first)
  return [starter, basic, professional, silver, gold, platinum]
}

/** A right that a sentence gives to the tiers it names, and so to no other. */
export function namedInSentence(
  line: SeedLine,
  words: string,
  named: readonly PlanId[],
): Readonly<Record<PlanId, Stated<boolean>>> {
  const right = (id: PlanId): Stated<boolean> => stated(named.includes(id), line, words)
  return {
    student: right('student'),
    now: right('now'),
    starter: right('starter'),
    basic: right('basic'),
    professional: right('professional'),
    silver: right('silver'),
    gold: right('gold'),
    platinum: right('platinum'),
  }
}
