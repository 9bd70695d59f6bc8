import { parseDay } from '../../basics/day'
import { ENTRY_STATUSES } from '../../ledger/entry'
import { ACTIVITY_IDS } from '../../program/ids'
import { looksLikeDate } from '../reading/dates'
import { dialectOf } from '../reading/dialect'
import { kindOfFile } from '../reading/file-kind'
import { openRows } from '../reading/rows'
import { suggestMatch } from './suggest-match'

/** Rows from a spreadsheet's clipboard, as a text that the import reads like a file. */
export interface Pasted {
  readonly text: string
  readonly headings: readonly string[]
  /** Whether the rows came without headings: theirs are then letters, and mean nothing the next time. */
  readonly isHeadless: boolean
}

/** Rows that are looked at to tell what a block of cells is. */
const LOOKED_AT = 200

/** Whether a clipboard holds cells rather than words. */
export function looksLikeRows(text: string): boolean {
  const bare = text.replace(/[\r\n]+$/, '')
  return bare.includes('\t') || /[\r\n]/.test(bare)
}

/**
 * [F13, F16] Makes a block of cells whole: rows without headings get letters for the matching to ask
 * about, and activities or certifications without a partner get the one in hand. null = no table.
 */
export function readPasted(text: string, partner: string | null): Pasted | null {
  const rows = rowsOf(text)
  const [first] = rows
  if (first === undefined || first.length < 2) return null
  const isHeadless = first.some(isContent)
  const headings = isHeadless ? first.map((_, at) => letterOf(at, rows)) : first
  const body = isHeadless ? rows : rows.slice(1)
  if (body.length === 0) return null
  const lacks = partner !== null && lacksPartner(headings, body)
  if (!lacks && !isHeadless) return { text, headings, isHeadless }
  const whole = lacks ? [...headings, 'partner_id'] : headings
  // A short row is filled up, so that the partner stands under its heading.
  const filled = body.map((row) =>
    lacks ? [...headings.map((_, at) => row[at] ?? ''), partner] : row,
  )
  return { text: write([whole, ...filled]), headings: whole, isHeadless }
}

/** Blank rows are left out; the first is like any other here, as it may be no heading. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  const dialect = dialectOf(text)
  const stream = openRows(dialect, Number.MAX_SAFE_INTEGER, ({ cells, fault }) => {
    if (fault === null) rows.push(cells.map((cell) => cell.trim()))
  })
  // Rows are told from the second line on, as the first of a file is its header.
  stream.push(`${dialect.newline}${text}`)
  stream.end()
  return rows
}

const WORDS: ReadonlySet<string> = new Set([...ACTIVITY_IDS, ...ENTRY_STATUSES])

/** Whether a cell is what stands under headings: a day, a number, one of the desk's own words. */
function isContent(cell: string): boolean {
  if (cell === '') return false
  return isDate(cell) || /^[-$]?[\d.,' ]+$/.test(cell) || WORDS.has(cell.toLowerCase())
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

function write(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join('\t')}\n`).join('')
}

function quote(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
