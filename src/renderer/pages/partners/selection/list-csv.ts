import type { PlainTable } from '../list/cell-text'

/** Spreadsheets read a file as UTF-8 only when it says so. */
const BOM = '\uFEFF'

/** The list as it is shown, row for row and column for column, however long it is, as CSV. */
export async function listCsv({ header, lines }: PlainTable): Promise<Uint8Array<ArrayBuffer>> {
  const { writeCsv } = await import('../../../../shared/csv/writing/write-csv')
  return new TextEncoder().encode(BOM + writeCsv(header, lines))
}
