import { AMBIGUITIES, CONTRADICTIONS } from '../../../../shared/program/editions'
import type { AmbiguityId, ContradictionId } from '../../../../shared/program/ids'
import { documentOf, type SeedDocument, type SeedLine } from '../../../../shared/program/source'
import { type Quotation, quotationsOf } from '../../../ui/quotations'
import { SIDES, type Side } from './compare'
import { type Place, placesOfLine } from './places'
import { BESIDE } from './program'

/** One line of the sources and all that the program takes from it. */
export interface SourceLine {
  readonly line: SeedLine
  readonly taken: readonly { readonly side: Side; readonly says: readonly Quotation[] }[]
  /** What a contradiction quotes of it, where no edition takes it. */
  readonly wording: string | null
  readonly contradictions: readonly ContradictionId[]
  readonly questions: readonly AmbiguityId[]
  readonly places: readonly Place[]
}

/** The four documents by the names that people know them under. */
export const DOCUMENTS: Readonly<Record<SeedDocument, string>> = {
  '000': 'Requirements page',
  '001': 'Requirements page, print version',
  '002': 'Printed program with contract',
  '003': 'Benefits page',
}

let lines: readonly SourceLine[] | undefined

/** Every line that the program cites, in the order of the documents. */
export function sourceLines(): readonly SourceLine[] {
  lines ??= citedLines().map((line) => ({
    line,
    taken: SIDES.flatMap((side) => {
      const says = quotationsOf(BESIDE[side]).get(line)
      return says ? [{ side, says }] : []
    }),
    wording: wordingOf(line),
    contradictions: CONTRADICTIONS.filter(({ wordings }) =>
      wordings.some((wording) => wording.lines.includes(line)),
    ).map(({ id }) => id),
    questions: AMBIGUITIES.filter((one) => one.lines.includes(line)).map(({ id }) => id),
    places: placesOfLine(line),
  }))
  return lines
}

/** The lines of one document. */
export function linesIn(document: SeedDocument): readonly SourceLine[] {
  return sourceLines().filter(({ line }) => documentOf(line) === document)
}

function citedLines(): readonly SeedLine[] {
  const cited = new Set([
    ...SIDES.flatMap((side) => [...quotationsOf(BESIDE[side]).keys()]),
    ...CONTRADICTIONS.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.lines)),
    ...AMBIGUITIES.flatMap((one) => one.lines),
  ])
  return [...cited].sort((a, b) => placeOf(a) - placeOf(b))
}

/** A place in the order of documents and lines; no document has ten thousand of them. */
function placeOf(line: SeedLine): number {
  return Number(line.slice(0, 3)) * 10_000 + Number(line.slice(4))
}

function wordingOf(line: SeedLine): string | null {
  const wordings = CONTRADICTIONS.flatMap(({ wordings: sides }) => sides)
  return wordings.find((wording) => wording.lines.includes(line))?.says ?? null
}
