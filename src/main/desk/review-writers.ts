import { formatMoney, formatNumber } from '../../shared/basics/format'
import { cents } from '../../shared/basics/money'
import { writeCsv } from '../../shared/csv/writing/write-csv'
import type { PartnerLine, ReviewReport } from './review-report'

/** How a review can be printed. */
export const WRITERS: Readonly<Record<string, (report: ReviewReport) => string>> = {
  json: (report) => `${JSON.stringify(report)}\n`,
  csv: (report) => writeCsv(CSV_HEADER, report.partners.map(csvRow)),
  table: asTable,
}

const CSV_HEADER = [
  'id',
  'name',
  'tier',
  'points',
  'revenue_usd',
  'profile_certifications',
  'sales_certifications',
  'tier_if_known',
  'pending_points',
  'next_tier',
  'missing',
  'not_counted',
]

function csvRow(line: PartnerLine): readonly string[] {
  return [
    line.id,
    line.name,
    line.tier ?? '',
    String(line.points),
    (line.revenueCents / 100).toFixed(2),
    String(line.certifications.profile),
    String(line.certifications.sales),
    line.tierIfKnown ?? '',
    String(line.pendingPoints),
    line.next?.tier ?? '',
    line.next?.missing ?? '',
    line.notCounted.map(({ line: at, reason }) => `line ${at}: ${reason}`).join('; '),
  ]
}

function asTable(report: ReviewReport): string {
  const header = [
    'Partner',
    'Name',
    'Tier',
    'Points',
    'Revenue',
    'Profile',
    'Sales',
    'To the next tier',
  ]
  const rows = report.partners.map((line) => [
    line.id,
    shorten(line.name),
    line.tier ?? '–',
    formatNumber(line.points),
    formatMoney(cents(line.revenueCents)),
    String(line.certifications.profile),
    String(line.certifications.sales),
    nextOf(line),
  ])
  const widths = header.map((_, column) =>
    [header, ...rows].reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  )
  const say = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        NUMERIC.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const title = `Review of ${report.month}, cut-off ${report.cutOff}, edition ${report.edition}`
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return `${[title, '', say(header), rule, ...rows.map(say)].join('\n')}\n`
}

const NUMERIC = new Set([3, 4, 5, 6])

function nextOf({ next, complete, tierIfKnown }: PartnerLine): string {
  const open = complete ? '' : ` (not all is known: may be ${tierIfKnown})`
  return next ? `${next.missing} to ${next.tier}${open}` : 'top tier'
}

/** One line, no control characters, at most 32 characters, so that names cannot break the table. */
function shorten(name: string): string {
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ')
  return line.length > 32 ? `${line.slice(0, 31)}…` : line
}
