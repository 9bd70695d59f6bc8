import Papa from 'papaparse'
import type { Dialect } from './dialect'

/** A quoted cell may run over this many lines; beyond that its mark counts as never closed. */
const MOST_LINES = 256

const NEVER_CLOSED = 'a quotation mark is opened here and never closed; close it or remove it.'
const IN_THE_MIDDLE =
  'a quotation mark stands in the middle of a quoted cell; double it or remove it.'

/**
 * Reads on from a line whose quotation marks are wrong, line by line: the bad line is named, and
 * reading goes on with the next, so that one stray mark does not swallow every good row below it.
 */
export function visitCarefully(
  text: string,
  dialect: Dialect,
  fromLine: number,
  see: (cells: string[], line: number, fault?: string) => void,
): void {
  const lines = text.split(dialect.newline)
  if (lines.at(-1) === '') lines.pop()
  for (let at = fromLine - 1; at < lines.length; ) {
    const { cells, taken, fault } = readFrom(lines, at, dialect)
    see(cells, at + 1, fault)
    at += taken
  }
}

interface CarefulRow {
  readonly cells: string[]
  /** How many physical lines it takes; a bad row takes its first alone. */
  readonly taken: number
  readonly fault?: string
}

/** One row: its first line, or as many as its quoted cells run over. */
function readFrom(lines: readonly string[], at: number, dialect: Dialect): CarefulRow {
  for (let taken = 1; taken <= MOST_LINES && at + taken <= lines.length; taken++) {
    const some = lines.slice(at, at + taken)
    if (taken > 1 && !some.at(-1)?.includes('"')) continue
    const { data, errors } = Papa.parse<string[]>(some.join(dialect.newline), dialect)
    const codes = errors.map(({ code }) => code)
    if (codes.length === 0) return { cells: data[0] ?? [], taken }
    if (codes.includes('InvalidQuotes')) {
      return { cells: [], taken: 1, fault: taken === 1 ? IN_THE_MIDDLE : NEVER_CLOSED }
    }
  }
  return { cells: [], taken: 1, fault: NEVER_CLOSED }
}
