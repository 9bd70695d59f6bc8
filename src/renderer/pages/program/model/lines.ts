import { AMBIGUITIES, CONTRADICTIONS } from '../../../../shared/program/editions'
import type { AmbiguityId, ContradictionId } from '../../../../shared/program/ids'
import { documentOf, type SeedDocument, type SeedLine } from '../../../../shared/program/source'
import { type Quotation, quotationsOf } from '../../../ui/quotations'
import { citedLines } from '../../../ui/seed-lines'
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

let lines: readonly SourceLine[] | undefined

/** Every line that the program cites, with all that is taken from it, in the order of the documents. */
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

function wordingOf(line: SeedLine): string | null {
  const wordings = CONTRADICTIONS.flatMap(({ wordings: sides }) => sides)
  return wordings.find((wording) => wording.lines.includes(line))?.says ?? null
}
