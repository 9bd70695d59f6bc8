import type { Edition } from '../../shared/program/edition'
import { passagesOf, statementsOf } from '../../shared/program/figures'
import type { LineSource, SeedLine } from '../../shared/program/source'

/** What a source line states, with the words it stands beside there. */
export interface Quotation {
  /** The row and column of a table, or nothing for a sentence. */
  readonly beside: string
  readonly says: string
}

type Quotations = ReadonlyMap<SeedLine, readonly Quotation[]>

const KEPT = new WeakMap<Edition, Quotations>()

/** Everything an edition takes from each source line, so that any line number can be opened to its words. */
export function quotationsOf(edition: Edition): Quotations {
  const kept = KEPT.get(edition)
  if (kept) return kept
  const found = gather(edition)
  KEPT.set(edition, found)
  return found
}

function gather(edition: Edition): Quotations {
  const found = new Map<SeedLine, Quotation[]>()
  const add = (line: SeedLine, quotation: Quotation) => {
    const there = found.get(line) ?? []
    const known = there.some(
      ({ beside, says }) => beside === quotation.beside && says === quotation.says,
    )
    if (!known) found.set(line, [...there, quotation])
  }
  for (const { found: passage } of passagesOf(edition)) {
    const says = passage.quote === undefined ? passage.text : `“${passage.quote}”`
    for (const line of passage.lines) add(line, { beside: '', says })
  }
  for (const { found: statement } of statementsOf(edition)) {
    if ('line' in statement.source)
      add(statement.source.line, quote(statement.value, statement.source))
  }
  return found
}

function quote(value: unknown, { row, column, as }: LineSource): Quotation {
  const beside = column === undefined ? row : `${row} · ${column}`
  if (typeof value === 'boolean') return { beside, says: value ? 'yes' : 'no' }
  if (typeof value !== 'number') return { beside, says: as ?? String(value) }
  const number = value.toLocaleString('en-US')
  return { beside, says: as?.replace('#', number) ?? number }
}
