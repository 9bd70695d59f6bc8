import { AMBIGUITIES, CONTRADICTIONS, EDITIONS } from '../../shared/program/editions'
import type { SeedDocument, SeedLine } from '../../shared/program/source'
import { quotationsOf } from './quotations'

/** The four documents by the names that people know them under. */
export const DOCUMENTS: Readonly<Record<SeedDocument, string>> = {
  '000': 'Requirements page',
  '001': 'Requirements page, print version',
  '002': 'Printed program with contract',
  '003': 'Benefits page',
}

let cited: readonly SeedLine[] | undefined

/** Every line that the program cites, in the order of the documents. */
export function citedLines(): readonly SeedLine[] {
  cited ??= [
    ...new Set([
      ...EDITIONS.flatMap((edition) => [...quotationsOf(edition).keys()]),
      ...CONTRADICTIONS.flatMap(({ wordings }) => wordings.flatMap(({ lines }) => lines)),
      ...AMBIGUITIES.flatMap(({ lines }) => lines),
    ]),
  ].sort((a, b) => placeOf(a) - placeOf(b))
  return cited
}

/** A place in the order of documents and lines; no document has ten thousand of them. */
function placeOf(line: SeedLine): number {
  return Number(line.slice(0, 3)) * 10_000 + Number(line.slice(4))
}
