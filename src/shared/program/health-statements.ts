import { AMBIGUITIES } from './ambiguities'
import { TIER_ALIASES, TIER_NAMES } from './common/names'
import { CONTRADICTIONS } from './contradictions'
import type { Edition } from './edition'
import { evaluate, operandsOf } from './expression'
import type { Placed } from './figures'
import { PLAN_IDS } from './ids'
import { lineAt, numbersIn, placeIn, plain, type Seeds, standsIn } from './seeds'
import type { DerivedSource, LineSource, Source, Stated } from './source'

const YES = new Set(['x', '✅', 'medium', 'high', 'priority'])
const NO = new Set(['-', '❌'])
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** What is wrong with one value and its source; each problem begins with the value's path. */
export function checkStatement(
  edition: Edition,
  { path, found }: Placed<Stated<unknown>>,
  seeds?: Seeds,
): readonly string[] {
  return problemsOf(edition, path, found, seeds).map((problem) => `${path}: ${problem}`)
}

function problemsOf(
  edition: Edition,
  path: string,
  { value, source }: Stated<unknown>,
  seeds: Seeds | undefined,
): readonly string[] {
  if ('line' in source) return seeds ? atLine(path, value, source, seeds) : []
  if (typeof value !== 'number') return ['only a number can be derived or rest on a reading']
  if ('derived' in source) return byArithmetic(value, source, seeds)
  const text = textBehind(edition, source)
  if (text === undefined) return ['cites a reading or contradiction that does not exist']
  return standsIn(value, plain(text)) ? [] : [`${value} does not stand in its text: ${text}`]
}

function textBehind(
  edition: Edition,
  source: Exclude<Source, LineSource | DerivedSource>,
): string | undefined {
  if ('reading' in source) return AMBIGUITIES.find(({ id }) => id === source.reading)?.reading
  return CONTRADICTIONS.find(({ id }) => id === source.contradiction)?.taken[edition.id]
}

function byArithmetic(
  value: number,
  source: DerivedSource,
  seeds: Seeds | undefined,
): readonly string[] {
  const result = evaluate(source.derived)
  if (result === null) return [`“${source.derived}” cannot be worked out`]
  const wrong = result === value ? [] : [`${source.derived} is ${result}, not ${value}`]
  if (!seeds) return wrong
  const lines = source.from.map((line) => plain(lineAt(seeds, line) ?? ''))
  const unfounded = operandsOf(source.derived).filter((operand) => {
    return !lines.some((line) => standsIn(operand, line))
  })
  return [
    ...wrong,
    ...unfounded.map((operand) => `${operand} stands on none of ${source.from.join(', ')}`),
  ]
}

function atLine(path: string, value: unknown, source: LineSource, seeds: Seeds): readonly string[] {
  const place = placeIn(seeds, source)
  if ('problem' in place) return [place.problem]
  const where = `${source.line}, “${place.text}”`
  if (typeof value === 'number') {
    if (source.as === undefined && numbersIn(place.text).size > 1) {
      return [`several numbers stand at ${where}: the source must say which is meant`]
    }
    return standsIn(value, place.text, source.as) ? [] : [`${value} does not stand at ${where}`]
  }
  if (typeof value === 'boolean') {
    const said = source.column === undefined ? isNamed(path, place.text) : markOf(place.text)
    return said === value ? [] : [`${value ? 'yes' : 'no'} is not what stands at ${where}`]
  }
  if (typeof value !== 'string') return ['neither a number, a yes or no, nor words']
  const said =
    source.column === undefined ? saidIn(place.text, value, source.as) : wordOf(place.text)
  return said === plain(value) ? [] : [`“${value}” is not what stands at ${where}`]
}

/** A mark of a table as yes or no; undefined where the cell holds something else. */
function markOf(cell: string): boolean | undefined {
  if (YES.has(cell)) return true
  return NO.has(cell) ? false : undefined
}

/** In a sentence a right belongs to the tiers it names; the tier is the last word of the path. */
function isNamed(path: string, sentence: string): boolean {
  const id = PLAN_IDS.find((plan) => path.endsWith(`.${plan}`))
  return id !== undefined && sentence.split(/[^a-z]+/).includes(plain(TIER_NAMES[id]))
}

/** A cell in words: its mark dropped; a cross alone says 'none'. */
function wordOf(cell: string): string {
  const word = cell.replace(/[✅❌]/g, '').trim()
  return word === '' && cell !== '' ? 'none' : word
}

/** What a sentence says, in the words of the edition: a tier's other name, a day, or the words themselves. */
function saidIn(sentence: string, value: string, as = '#'): string | undefined {
  const wording = plain(as.replace('#', value))
  if (!sentence.includes(wording)) return undefined
  if (as.includes('#')) return plain(value)
  return TIER_ALIASES[wording] ?? dayIn(wording) ?? wording
}

/** 'august, 11th 2025' as 2025-08-11; a year alone as its first day. */
function dayIn(wording: string): string | undefined {
  const year = /\b(\d{4})\b/.exec(wording)?.[1]
  if (year === undefined) return undefined
  const month = MONTHS.findIndex((name) => wording.includes(name)) + 1
  if (month === 0) return `${year}-01-01`
  const date = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(wording)?.[1]
  return date && `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
}
