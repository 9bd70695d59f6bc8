import type { Edition } from '../../../../shared/program/edition'
import type { AmbiguityId, ContradictionId } from '../../../../shared/program/ids'
import { documentOf, linesOf, type SeedLine, type Source } from '../../../../shared/program/source'
import type { ProgramChapter } from '../../../ui/routes'
import { type ComparedRow, type Pair, type PassagePair, SIDES, type Side } from './compare'
import { allChapters, BESIDE, type Chapter } from './program'

/** A row or statement of the program that something bears on. */
export interface Place {
  readonly chapter: ProgramChapter
  readonly row: string
  readonly name: string
}

/** Where a contradiction bites: rows that name it; where rows name none, figures that rest on its lines. */
export function placesOfContradiction(
  id: ContradictionId,
  lines: readonly SeedLine[],
): readonly Place[] {
  return placesWhere((row) => {
    const named = SIDES.flatMap((side) => row[side]?.contradictions ?? [])
    const names = SIDES.some((side) => row[side]?.contradictions !== undefined)
    return named.includes(id) || (!names && restsOn(row, lines))
  }, lines)
}

/** Where a reading holds: figures that rest on it or, as with contradictions, on the lines that leave it open. */
export function placesOfReading(id: AmbiguityId, lines: readonly SeedLine[]): readonly Place[] {
  const isRead = (row: ComparedRow) =>
    sourcesOf(row).some((source) => 'reading' in source && source.reading === id)
  const places = placesWhere((row) => isRead(row) || restsOn(row, lines), lines)
  const onLine = (row: ComparedRow) =>
    sourcesOf(row).some((source) => linesOf(source).some((line) => lines.includes(line)))
  return places.length > 0 ? places : placesWhere(onLine, lines)
}

let placesByLine: ReadonlyMap<SeedLine, readonly Place[]> | undefined

/** What is taken from one line. */
export function placesOfLine(line: SeedLine): readonly Place[] {
  placesByLine ??= gatherByLine()
  return placesByLine.get(line) ?? []
}

/** Of the statements under one heading the first stands for all. */
function gatherByLine(): ReadonlyMap<SeedLine, readonly Place[]> {
  const found = new Map<SeedLine, Place[]>()
  const add = (lines: readonly SeedLine[], place: Place) => {
    for (const line of new Set(lines)) {
      const places = found.get(line) ?? []
      const known = places.some(({ chapter, name }) => {
        return chapter === place.chapter && name === place.name
      })
      if (!known) found.set(line, [...places, place])
    }
  }
  for (const chapter of allChapters()) {
    for (const row of chapter.sheet?.rows ?? [])
      add(sourcesOf(row).flatMap(linesOf), rowPlace(chapter, row))
    for (const { title, pairs } of chapter.sections) {
      for (const { id, first, second } of pairs) {
        const lines = [...(first?.lines ?? []), ...(second?.lines ?? [])]
        add(lines, { chapter: chapter.id, row: id, name: title })
      }
    }
  }
  return found
}

/** Every source that a row of either edition rests on. */
export function sourcesOf({ first, second, cells }: ComparedRow): readonly Source[] {
  const sayings = Object.values(cells).flatMap((pair) => [pair.first, pair.second])
  const standings = [first?.standing, second?.standing]
  return [...sayings, ...standings].flatMap((saying) => (saying?.source ? [saying.source] : []))
}

function placesWhere(
  isRow: (row: ComparedRow) => boolean,
  lines: readonly SeedLine[],
): readonly Place[] {
  return allChapters().flatMap((chapter) => [
    ...(chapter.sheet?.rows ?? []).filter(isRow).map((row) => rowPlace(chapter, row)),
    ...chapter.sections.flatMap(({ title, pairs }) => {
      const found = pairs.find((pair) => cites(pair, lines))
      return found ? [{ chapter: chapter.id, row: found.id, name: title }] : []
    }),
  ])
}

function rowPlace({ id }: Chapter, { id: row, first, second }: ComparedRow): Place {
  return { chapter: id, row, name: first?.name ?? second?.name ?? row }
}

/**
 * Lines bear on a row where some figure of it is taken from them by each edition that has the row and
 * that they speak of: a line holds many figures, so that one side alone would prove too much.
 */
function restsOn(row: ComparedRow, lines: readonly SeedLine[]): boolean {
  const spoken = SIDES.filter((side) => row[side] && speaksOf(BESIDE[side], lines))
  const takes = (pair: Pair, side: Side) => {
    const source = pair[side]?.source
    return source ? linesOf(source).some((line) => lines.includes(line)) : false
  }
  if (spoken.length === 0) return false
  return Object.values(row.cells).some((pair) => spoken.every((side) => takes(pair, side)))
}

function cites({ first, second }: PassagePair, lines: readonly SeedLine[]): boolean {
  return [first, second].some((passage) => passage?.lines.some((line) => lines.includes(line)))
}

/** Whether any of the lines stands in a document that the edition is made of. */
export function speaksOf(edition: Edition, lines: readonly SeedLine[]): boolean {
  return lines.some((line) => edition.documents.includes(documentOf(line)))
}
