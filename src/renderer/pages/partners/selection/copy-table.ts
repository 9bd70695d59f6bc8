import { neutralise } from '../../../../shared/csv/writing/apostrophe'
import { type Copied, copy, giveTo } from '../../../ui/copying'
import type { PlainTable } from '../list/cell-text'

/** The table as a spreadsheet pastes it: cells parted by tabs, no cell a formula. */
export function tabbed({ header, lines }: PlainTable): string {
  return [header, ...lines].map((line) => line.map(tabCell).join('\t')).join('\r\n')
}

/** The same as HTML, by which spreadsheets keep '007' a text and 1234 a number. */
export function tableHtml({ header, lines }: PlainTable): string {
  const head = header.map((cell) => `<th>${escaped(neutralise(cell))}</th>`).join('')
  const body = lines.map((line) => `<tr>${line.map(htmlCell).join('')}</tr>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** Puts a table on the clipboard; false where no copy came about, as without a person's act. */
export function copyTable(table: PlainTable): boolean {
  return copy(formsOf(table))
}

/** Gives a copy that is under way a table instead of what is marked on the page. */
export function putTable(event: Parameters<typeof giveTo>[0], table: PlainTable): void {
  giveTo(event, formsOf(table))
}

function formsOf(table: PlainTable): Copied {
  return { 'text/plain': tabbed(table), 'text/html': tableHtml(table) }
}

function tabCell(cell: string): string {
  const safe = neutralise(cell)
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/

function htmlCell(cell: string): string {
  const text = escaped(neutralise(cell))
  return NUMBER.test(cell) ? `<td>${text}</td>` : `<td style="mso-number-format:'\\@'">${text}</td>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
