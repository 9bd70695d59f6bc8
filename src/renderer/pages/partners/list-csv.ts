import { type Day, monthEndBefore } from '../../../shared/basics/day'
import type { Edition } from '../../../shared/program/edition'
import type { Row } from '../../engine/desk'
import { tierName } from '../../ui/tier-name'
import { changeOf } from './arrange'

/** Spreadsheets read a file as UTF-8 only when it says so. */
const BOM = '\uFEFF'

/** The list as it is shown, row for row, as CSV: plain numbers, so that a spreadsheet can reckon on. */
export async function listCsv(
  rows: readonly Row[],
  edition: Edition,
  cutOff: Day,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeCsv } = await import('../../../shared/csv/writing/write-csv')
  const header = [
    'Partner',
    'Id',
    'Profile',
    'Country',
    `Tier on ${cutOff}`,
    'Next tier',
    'To the next tier',
    'Points',
    `Points since ${monthEndBefore(cutOff)}`,
    'Revenue (USD)',
  ]
  const profiles = new Map(edition.profiles.map(({ id, name }) => [id, name]))
  const lines = rows.map((row) => [
    row.partner.name,
    row.partner.id,
    row.partner.profile === '' ? '' : (profiles.get(row.partner.profile) ?? ''),
    row.partner.country,
    tierName(row.standing.tier),
    row.next ? tierName(row.next.tier) : '',
    row.next?.text ?? '',
    String(row.standing.points),
    String(changeOf(row)),
    (row.standing.revenue / 100).toFixed(2),
  ])
  return new TextEncoder().encode(BOM + writeCsv(header, lines))
}
