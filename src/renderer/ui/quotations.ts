import type { Edition } from '../../shared/program/edition'
import type { LineSource, Passage, SeedLine } from '../../shared/program/source'

/** What a source line states, with the words it stands beside there. */
export interface Quotation {
  /** The row and column of a table, or nothing for a sentence. */
  readonly beside: string
  readonly says: string
}

const KEPT = new WeakMap<Edition, ReadonlyMap<SeedLine, readonly Quotation[]>>()

/** Everything an edition takes from each source line, so that any line number can be opened to its words. */
export function quotationsOf(edition: Edition): ReadonlyMap<SeedLine, readonly Quotation[]> {
  const kept = KEPT.get(edition)
  if (kept) return kept
  const found = new Map<SeedLine, Quotation[]>()
  walk(edition, (line, quotation) => {
    const there = found.get(line) ?? []
    if (there.some(({ beside, says }) => beside === quotation.beside && says === quotation.says))
      return
    found.set(line, [...there, quotation])
  })
  KEPT.set(edition, found)
  return found
}

function walk(value: unknown, add: (line: SeedLine, quotation: Quotation) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isLineValue(value)) add(value.source.line, quote(value.value, value.source))
  if (isPassage(value)) {
    const says = value.quote === undefined ? value.text : `“${value.quote}”`
    for (const line of value.lines) add(line, { beside: '', says })
  }
  for (const part of Object.values(value)) walk(part, add)
}

function quote(value: unknown, { row, column, as }: LineSource): Quotation {
  const number = typeof value === 'number' ? value.toLocaleString('en-US') : null
  const says = number === null ? words(value) : (as?.replace('#', number) ?? number)
  return { beside: column === undefined ? row : `${row} · ${column}`, says }
}

function words(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

function isLineValue(value: object): value is { value: unknown; source: LineSource } {
  if (!('value' in value) || !('source' in value)) return false
  const { source } = value
  return typeof source === 'object' && source !== null && 'line' in source
}

function isPassage(value: object): value is Passage {
  return 'text' in value && 'lines' in value && Array.isArray(value.lines)
}
