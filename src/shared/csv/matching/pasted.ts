import { parseDay } from '../../basics/day'
import { ENTRY_STATUSES } from '../../ledger/entry'
import { ACTIVITY_IDS } from '../../program/ids'
import { looksLikeDate } from '../reading/dates'
import { type Delimiter, type Dialect, dialectOf } from '../reading/dialect'
import { kindOfFile } from '../reading/file-kind'
import { withoutReturn } from '../reading/quoted-row'
import { openRows } from '../reading/rows'
import { COLUMN_WORDS, plainWords } from './column-words'
import { suggestMatch } from './suggest-match'

/** Rows from a spreadsheet's clipboard, as a text that the import reads like a file. */
export interface Pasted {
  readonly text: string
  readonly headings: readonly string[]
  /** Whether the rows came without headings: theirs are then letters, and mean nothing the next time. */
  readonly isHeadless: boolean
}

/** The cells of a row, or, where they cannot be told apart, the line as it stands. */
type Row = readonly string[] | string

/** Rows that are looked at to tell what a block of cells is. */
const LOOKED_AT = 200

/** Whether a clipboard holds cells rather than words. */
export function looksLikeRows(text: string): boolean {
  const bare = text.replace(/[\r\n]+$/, '')
  return bare.includes('\t') || /[\r\n]/.test(bare)
}

/**
 * [F13, F16] Makes a block of cells whole: rows without headings get letters for the matching to ask
 * about, and activities or certifications without a partner get the one in hand. A line that cannot be
 * read is carried over as it stands, so that the import names it. null = no table.
 */
export function readPasted(text: string, partner: string | null): Pasted | null {
  const dialect = dialectOf(text)
  const rows = rowsOf(text, dialect)
  const read = rows.filter((row) => typeof row !== 'string')
  const [first] = read
  if (first === undefined || first.length < 2) return null
  const isHeadless = !isHead(first)
  const headings = isHeadless ? first.map((_, at) => letterOf(at, read)) : first
  const body = isHeadless ? rows : rows.filter((row) => row !== first)
  if (body.length === 0) return null
  const lacks = partner !== null && lacksPartner(headings, isHeadless ? read : read.slice(1))
  if (!lacks && !isHeadless) return { text, headings, isHeadless }
  const whole = lacks ? [...headings, 'partner_id'] : headings
  const filled = body.map((row) => (lacks ? withPartner(row, headings.length, partner) : row))
  return { text: write([whole, ...filled], dialect.delimiter), headings: whole, isHeadless }
}

/** A short row is filled up, so that the partner stands under its heading; what a long one has too many stays too many. */
function withPartner(row: Row, width: number, partner: string): Row {
  if (typeof row === 'string') return row
  const cells = Array.from({ length: width }, (_, at) => row[at] ?? '')
  return [...cells, partner, ...row.slice(width)]
}

/** Blank rows are left out; the first is like any other here, as it may be no heading. */
function rowsOf(text: string, dialect: Dialect): readonly Row[] {
  const rows: Row[] = []
  const lines = text.split(dialect.newline)
  const stream = openRows(dialect, Number.MAX_SAFE_INTEGER, ({ cells, fault, line }) => {
    // A fault takes its first line alone.
    rows.push(
      fault === null ? cells.map((cell) => cell.trim()) : withoutReturn(lines[line - 2] ?? ''),
    )
  })
  // Rows are told from the second line on, as the first of a file is its header.
  stream.push(`${dialect.newline}${text}`)
  stream.end()
  return rows
}

const OWN_WORDS: ReadonlySet<string> = new Set([...ACTIVITY_IDS, ...ENTRY_STATUSES])

/** What people write above columns; 'revenue' and 'approved' stand below them too, and so tell nothing. */
const COLUMN_NAMES: ReadonlySet<string> = new Set(
  Object.values(COLUMN_WORDS).flatMap((columns) => [...columns.values()].flat()),
)

/** Whether the first row says what stands below it. No heading is a day; one may be a year, or the word of an activity. */
function isHead(row: readonly string[]): boolean {
  if (row.some(isDate)) return false
  const isHeading = (cell: string) =>
    COLUMN_NAMES.has(plainWords(cell)) && !OWN_WORDS.has(cell.toLowerCase())
  return row.some(isHeading) || !row.some(isContent)
}

/** Whether a cell is what stands under headings: a number, or a word of the desk that heads no column. */
function isContent(cell: string): boolean {
  const word = cell.toLowerCase()
  return /^[-$]?[\d.,' ]+$/.test(cell) || (OWN_WORDS.has(word) && !COLUMN_NAMES.has(word))
}

function isDate(cell: string): boolean {
  return looksLikeDate(cell) || parseDay(cell) !== null
}

/** 'Column A' as spreadsheets count, with the one thing that contents tell beyond doubt. */
function letterOf(at: number, rows: readonly (readonly string[])[]): string {
  const cells = rows.flatMap((row) => row[at] || [])
  const dates = cells.length > 0 && cells.every(isDate)
  return `Column ${letters(at)}${dates ? ' (date)' : ''}`
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`
}

function lacksPartner(headings: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (kindOfFile(headings) !== null) return false
  const isPartner = () => false
  const some = rows.slice(0, LOOKED_AT)
  const taken = suggestMatch({ headings, rows: some, isPartner })
  if (taken !== null && Object.values(taken.columns).includes('partner_id')) return false
  const whole = suggestMatch({ headings: [...headings, 'partner_id'], rows: some, isPartner })
  return whole !== null && whole.kind !== 'partners'
}

/** With the block's own separator, by which a line that is carried over stands as it did. */
function write(rows: readonly Row[], delimiter: Delimiter): string {
  const quote = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
  return rows
    .map((row) => `${typeof row === 'string' ? row : row.map(quote).join(delimiter)}\n`)
    .join('')
}
