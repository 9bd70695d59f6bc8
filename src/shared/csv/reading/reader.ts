import type { Day } from '../../basics/day'
import { type Cents, cents } from '../../basics/money'
import type { Problem } from '../../basics/problem'
import { withoutApostrophe } from '../writing/apostrophe'
import { readDate, sayDateForm } from './dates'
import { openRows, type Row, type TextStream } from './rows'
import { problemAt, type Table } from './table'

/** A fault in one cell; caught by `openReader`, which names file and line. */
class CellFault extends Error {
  constructor(
    readonly column: string,
    message: string,
  ) {
    super(message)
  }
}

/** What a row reader can ask of a row; each answer is checked or the row is refused. */
export interface RowReader {
  readonly line: number
  /** A cell as written, '' where the column is absent. */
  raw(column: string): string
  /** A cell trimmed. */
  text(column: string): string
  day(column: string): Day | null
  /** Digits only, within what a double holds exactly. */
  whole(column: string): number | null
  money(column: string): Cents | null
  oneOf<T>(column: string, allowed: ReadonlyMap<string, T>, what: string): T | null
  /** The columns that the desk does not know, non-blank ones only. */
  notes(): Readonly<Record<string, string>> | undefined
  /** Refuses the row, naming one of its columns ('' = the row as a whole). */
  refuse(column: string, message: string): never
}

/**
 * [F13.row] Reads row by row: `read` keeps what good rows come to, a bad one becomes one problem. Rows
 * come in the order of the file, and so do their problems.
 */
export function openReader(
  table: Table,
  read: (row: RowReader) => void,
): TextStream & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const reader = createReader(table)
  const stream = openRows(table.dialect, table.width, (row) => {
    try {
      read(reader(row))
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault
      problems.push(problemAt(table, row.line, fault.column, fault.message))
    }
  })
  return { ...stream, problems }
}

function createReader({ dialect, layout }: Table): (row: Row) => RowReader {
  const { places, notes, dates } = layout
  const commaIsFree = dialect.delimiter !== ','
  const days = new Map<string, Day | null>()
  let current: readonly string[] = []

  const refuse = (column: string, message: string): never => {
    throw new CellFault(column, message)
  }
  const raw = (column: string): string => {
    const at = places.get(column)
    return at === undefined ? '' : withoutApostrophe(current[at] ?? '')
  }
  const text = (column: string): string => raw(column).trim()

  const reader = {
    line: 0,
    raw,
    text,
    refuse,
    day: (column: string) => {
      const written = text(column)
      if (written === '') return null
      const known = days.get(written)
      const day = known === undefined ? readDate(written, dates) : known
      if (known === undefined) days.set(written, day)
      return (
        day ??
        refuse(column, `"${brief(written)}" is not a day; write it as ${sayDateForm(dates)}.`)
      )
    },
    whole: (column: string) => {
      const written = text(column)
      if (written === '') return null
      if (/^\d{1,12}$/.test(written)) return Number(written)
      if (/^\d+$/.test(written)) refuse(column, tooLarge(written))
      return refuse(
        column,
        `"${brief(written)}" is not a whole number; write digits only, without sign or separator.`,
      )
    },
    money: (column: string) => {
      const written = text(column)
      if (written === '') return null
      const match = (commaIsFree ? MONEY_WITH_COMMA : MONEY).exec(written)
      if (/^-?\d{13,}/.test(written)) refuse(column, tooLarge(written))
      if (!match) return refuse(column, sayMoney(written, commaIsFree))
      const decimals = (match[3] ?? '').padEnd(2, '0')
      const amount = Number(`${match[2]}${decimals}`)
      return cents(match[1] === '-' && amount !== 0 ? -amount : amount)
    },
    oneOf: <T>(column: string, allowed: ReadonlyMap<string, T>, what: string) => {
      const written = text(column)
      if (written === '') return null
      return (
        allowed.get(written) ??
        allowed.get(written.toLowerCase()) ??
        refuse(column, sayUnknown(written, allowed, what))
      )
    },
    notes: () => {
      if (notes.length === 0) return undefined
      const kept = notes
        .map(({ name, at }) => [name, withoutApostrophe(current[at] ?? '')] as const)
        .filter(([, cell]) => cell.trim() !== '')
      return kept.length === 0 ? undefined : Object.fromEntries(kept)
    },
  }
  return ({ cells, line, fault }) => {
    current = cells
    reader.line = line
    if (fault) refuse('', fault)
    return reader
  }
}

/** A number beyond what can be counted without rounding. */
export function tooLarge(written: string): string {
  return `"${brief(written)}" is too large to be counted exactly; check it.`
}

const MONEY = /^(-?)(\d{1,12})(?:\.(\d{0,2}))?$/
/** Where no comma parts the cells, one may stand before the cents. */
const MONEY_WITH_COMMA = /^(-?)(\d{1,12})(?:[.,](\d{0,2}))?$/

function sayMoney(written: string, commaIsFree: boolean): string {
  const example = commaIsFree ? '1234.50 or 1234,50' : '1234.50'
  return `"${brief(written)}" is not an amount of money; write it like ${example}, without $ and thousands signs.`
}

function sayUnknown(written: string, allowed: ReadonlyMap<string, unknown>, what: string): string {
  const values = [...allowed.keys()]
  const near = values.find((value) => isNear(value, written.toLowerCase()))
  const hint = near
    ? `did you mean "${near}"?`
    : values.length > 10
      ? 'see the catalogue for the ids.'
      : `use one of ${values.join(', ')}.`
  return `"${brief(written)}" is not a known ${what}; ${hint}`
}

/** Near enough to suggest: one contains the other, or they differ only in signs between words. */
function isNear(value: string, written: string): boolean {
  const plain = (text: string) => text.replace(/[^a-z0-9]/g, '')
  const [a, b] = [plain(value), plain(written)]
  return b.length > 2 && (a.includes(b) || (a.length > 2 && b.includes(a)))
}

/** Long or hostile cells are quoted in part, on one line. */
export function brief(written: string): string {
  const line = written.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
