import type { Entry } from '../../../src/shared/ledger/entry'
import type { Certification } from '../../../src/shared/records/certification'
import type { Portfolio } from './portfolio'

/** The desk as the three files that the import reads, each in pieces small enough for any engine's strings. */
export interface CsvFiles {
  readonly partners: readonly string[]
  readonly activities: readonly string[]
  readonly certifications: readonly string[]
}

const ROWS_PER_PIECE = 20_000

/** Writes the files as a program office would export them: LF, quotes only where needed. */
export function csvOf({ partners, entries, certifications }: Portfolio): CsvFiles {
  return {
    partners: pieces('id,name,profile,country,email,plan,joined_on,status', partners, (one) =>
      line(
        one.id,
        one.name,
        one.profile,
        one.country,
        one.email,
        one.plan,
        one.joinedOn ?? '',
        one.stage,
      ),
    ),
    activities: pieces(
      'id,partner_id,date,activity,quantity,points,revenue_usd,minutes,status,reference,person,note',
      entries,
      activityLine,
    ),
    certifications: pieces(
      'id,partner_id,person,kind,title,issued_on,expires_on',
      certifications,
      certificationLine,
    ),
  }
}

function activityLine(entry: Entry): string {
  return line(
    entry.id,
    entry.partner,
    entry.date,
    entry.activity,
    entry.quantity === 1 ? '' : String(entry.quantity),
    entry.points === null ? '' : String(entry.points),
    entry.revenue === null ? '' : (entry.revenue / 100).toFixed(2),
    entry.minutes === null ? '' : String(entry.minutes),
    entry.status,
    entry.reference,
    entry.person,
    entry.note,
  )
}

function certificationLine(one: Certification): string {
  return line(
    one.id,
    one.partner,
    one.person,
    one.kind,
    one.title,
    one.issuedOn ?? '',
    one.expiresOn ?? '',
  )
}

function pieces<T>(header: string, rows: readonly T[], write: (row: T) => string): string[] {
  const texts = [`${header}\n`]
  for (let at = 0; at < rows.length; at += ROWS_PER_PIECE)
    texts.push(
      rows
        .slice(at, at + ROWS_PER_PIECE)
        .map(write)
        .join(''),
    )
  return texts
}

function line(...cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
