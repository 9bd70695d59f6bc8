import { documentOf, type LineSource, type SeedDocument, type SeedLine } from './source'

/** The four source documents as lines, where they are at hand; the first line is line 1. */
export type Seeds = ReadonlyMap<SeedDocument, readonly string[]>

/** The text of a line as it stands there; undefined where the document has no such line. */
export function lineAt(seeds: Seeds, line: SeedLine): string | undefined {
  const [document, number] = placeOf(line)
  return seeds.get(document)?.[number - 1]
}

/**
 * A text as it is compared: odd spaces, kinds of quotes, case and thousands commas set aside.
 * The company's name loses its digit, so that 7x is never taken for a seven.
 */
export function plain(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[\ufe0f\u200b\ufeff]/g, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/7x/gi, 'seven-x')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The numbers that stand in a plain text, each once; a number glued to a word before it is a name. */
export function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\d.])\d+(?:\.\d+)?/gu) ?? [])
}

/** Whether a number stands whole in a plain text, written as `as` says where that is given. */
export function standsIn(value: number, text: string, as = '#'): boolean {
  if (!Number.isFinite(value) || value < 0) return false
  const number = `(?<![\\d.])${literally(String(value))}(?!\\d|\\.\\d)`
  return new RegExp(plain(as).split('#').map(literally).join(number), 'u').test(text)
}

/** The row a line is of the table around it: its cells and the headings; undefined outside a table. */
export function tableRowAt(
  seeds: Seeds,
  line: SeedLine,
): { readonly cells: readonly string[]; readonly headings: readonly string[] } | undefined {
  const [document, number] = placeOf(line)
  const lines = seeds.get(document) ?? []
  const row = lines[number - 1]
  if (!row?.includes('|')) return undefined
  let first = number - 1
  while (lines[first - 1]?.includes('|')) first -= 1
  return { cells: cellsOf(row), headings: cellsOf(lines[first] ?? '') }
}

/** The plain text a value must stand in: the very cell of a table, or the whole line of prose. */
export function placeIn(
  seeds: Seeds,
  source: LineSource,
): { readonly text: string } | { readonly problem: string } {
  const line = lineAt(seeds, source.line)
  if (line === undefined) return { problem: `${source.line} is not a line of the sources` }
  if (source.column === undefined) {
    if (plain(line).includes(plain(source.row))) return { text: plain(line) }
    return { problem: `${source.line} does not say “${source.row}”` }
  }
  const table = tableRowAt(seeds, source.line)
  if (!table) return { problem: `${source.line} is not in a table` }
  if (table.cells[0] !== plain(source.row)) {
    return { problem: `${source.line} is not the row “${source.row}”` }
  }
  const cell = table.cells[table.headings.indexOf(plain(source.column))]
  if (cell !== undefined) return { text: cell }
  return { problem: `the table of ${source.line} has no column “${source.column}”` }
}

function placeOf(line: SeedLine): readonly [SeedDocument, number] {
  return [documentOf(line), Number(line.slice(4))]
}

function cellsOf(row: string): readonly string[] {
  return row.split('|').map(plain)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
