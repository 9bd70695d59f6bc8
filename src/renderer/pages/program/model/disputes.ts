import type { Ambiguity } from '../../../../shared/program/ambiguity'
import type { Contradiction } from '../../../../shared/program/contradiction'
import type { Edition } from '../../../../shared/program/edition'
import { AMBIGUITIES, CONTRADICTIONS } from '../../../../shared/program/editions'
import { passagesOf, statementsOf } from '../../../../shared/program/figures'
import { linesOf, type SeedLine } from '../../../../shared/program/source'
import { SIDES } from './compare'
import { type Place, placesOfContradiction, placesOfReading, speaksOf } from './places'
import { allChapters, BESIDE } from './program'

/** A contradiction or a question, with what is asked of it on the page. */
export interface Dispute<T> {
  readonly about: T
  readonly places: readonly Place[]
  /** Whether a number of the program depends on how it is settled. */
  readonly changesNumber: boolean
  touches(edition: Edition): boolean
}

let contradictions: readonly Dispute<Contradiction>[] | undefined
let questions: readonly Dispute<Ambiguity>[] | undefined

/** Every contradiction of the sources, K1 to K55. */
export function contradictionsOnPage(): readonly Dispute<Contradiction>[] {
  contradictions ??= CONTRADICTIONS.map((about) => {
    const lines = about.wordings.flatMap((wording) => wording.lines)
    return {
      about,
      places: placesOfContradiction(about.id, lines),
      changesNumber: changesNumber(about),
      touches: (edition) => touches(edition, about.id, lines),
    }
  })
  return contradictions
}

/** Every question that the sources leave open, Q1 to Q31. */
export function questionsOnPage(): readonly Dispute<Ambiguity>[] {
  questions ??= AMBIGUITIES.map((about) => ({
    about,
    places: placesOfReading(about.id, about.lines),
    changesNumber: SIDES.some((side) => restsAnyNumber(BESIDE[side], about)),
    // What no line speaks of concerns every edition.
    touches: (edition) => about.lines.length === 0 || touches(edition, about.id, about.lines),
  }))
  return questions
}

/** What the two editions take differs in a number, in the words of the contradiction or in a row that names it. */
export function changesNumber({ id, taken }: Contradiction): boolean {
  const [first, second] = SIDES.map((side) => numbersIn(taken[BESIDE[side].id]))
  if (first !== second) return true
  const rows = allChapters().flatMap(({ sheet }) => sheet?.rows ?? [])
  return rows
    .filter((row) => SIDES.some((side) => row[side]?.contradictions?.includes(id)))
    .flatMap(({ cells }) => Object.values(cells))
    .some(({ first: one, second: other }) => {
      const says = [one?.says ?? '', other?.says ?? '']
      return says[0] !== says[1] && says.every((text) => /\d/.test(text))
    })
}

const NUMBER_WORDS = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\b/gi

/** The numbers of a sentence; the names of the source documents are none. */
function numbersIn(text: string): string {
  const numbers = text.replace(/\b00\d\b/g, '').match(NUMBER_WORDS) ?? []
  return numbers.map((number) => number.toLowerCase()).join(' ')
}

function restsAnyNumber(edition: Edition, { id }: Ambiguity): boolean {
  return statementsOf(edition).some(
    ({ found: { value, source } }) =>
      typeof value === 'number' && 'reading' in source && source.reading === id,
  )
}

/** The sources of the edition speak of it, or the edition takes over a line that does, or names it. */
function touches(edition: Edition, id: string, lines: readonly SeedLine[]): boolean {
  if (speaksOf(edition, lines)) return true
  const taken = takenBy(edition)
  return taken.names.has(id) || lines.some((line) => taken.lines.has(line))
}

interface Taken {
  readonly lines: ReadonlySet<SeedLine>
  /** Contradictions and questions that its figures rest on or its statements name. */
  readonly names: ReadonlySet<string>
}

const TAKEN = new WeakMap<Edition, Taken>()

function takenBy(edition: Edition): Taken {
  const kept = TAKEN.get(edition)
  if (kept) return kept
  const sources = statementsOf(edition).map(({ found }) => found.source)
  const passages = passagesOf(edition).map(({ found }) => found)
  const taken = {
    lines: new Set([...sources.flatMap(linesOf), ...passages.flatMap(({ lines }) => lines)]),
    names: new Set([
      ...sources.flatMap((source) => ('reading' in source ? [source.reading] : [])),
      ...passages.flatMap(({ text }) => text.match(/\b[KQ]\d+\b/g) ?? []),
    ]),
  }
  TAKEN.set(edition, taken)
  return taken
}
