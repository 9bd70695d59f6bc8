import { formatNumber } from '../../shared/basics/format'
import type { Head } from '../../shared/log/logged'

/** What a check found in a file or a folder. */
export interface Found {
  readonly name: string
  /** 'data file' or 'journal of 3 files'. */
  readonly what: string
  /** Who wrote it last, and on which device. */
  readonly person: string
  readonly device: string
  readonly changes: number
  readonly partners: number
  readonly certifications: number
  readonly notes: number
  readonly entries: number
  readonly head: Head
  readonly stateHash: string
  /** What a person should know that is no fault. */
  readonly remarks: readonly string[]
}

/** What a check came to. */
export interface Checked {
  /** null where nothing can be read. */
  readonly found: Found | null
  /** One sentence each. */
  readonly faults: readonly string[]
}

/** The report of a check, one fact on a line. */
export function reportOfCheck(found: Found): string {
  const facts = [
    ['person', `${found.person} (device ${found.device})`],
    ['changes', formatNumber(found.changes)],
    ['partners', formatNumber(found.partners)],
    ['certifications', formatNumber(found.certifications)],
    ...(found.notes > 0 ? [['notes', formatNumber(found.notes)]] : []),
    ['entries', formatNumber(found.entries)],
    ['head', `change ${found.head.at}, ${found.head.hash}`],
    ['state', found.stateHash],
  ]
  const lines = facts.map(([name = '', value = '']) => `${name.padEnd(14)}  ${value}`)
  return [`${found.name}: ${found.what}`, ...lines, ...found.remarks, ''].join('\n')
}
