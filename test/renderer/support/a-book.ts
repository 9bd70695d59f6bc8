import { type Book, createBook } from '../../../src/renderer/book/book'
import { Records } from '../../../src/renderer/book/records'
import { Roster } from '../../../src/renderer/book/roster'
import type { Entry } from '../../../src/shared/ledger/entry'
import { packPages } from '../../../src/shared/ledger/pages/pack'
import type { Certification } from '../../../src/shared/records/certification'
import type { Partner } from '../../../src/shared/records/partner'
import { aPartner, certificate, entry } from '../../support/make'

const SITTER = { key: 'desk', schema: 2, device: 'd', person: 'A', starts: 1 } as const
const LOG = { seq: 1, hlc: null, last: 'd-1', at: 1, hash: '', folded: 1 } as const

interface Held {
  readonly partners?: readonly Partner[]
  /** Packed into pages. */
  readonly entries?: readonly Entry[]
  /** Entries that are not packed yet. */
  readonly tail?: readonly Entry[]
  readonly certifications?: readonly Certification[]
}

/** A book in memory, as the worker holds it. */
export function aBook({ partners, entries = [], tail = [], certifications = [] }: Held): Book {
  const held = partners ?? [aPartner()]
  const [roster, records] = [new Roster(held.map(({ id }) => id)), new Records()]
  for (const partner of held) records.holdPartner(partner)
  for (const one of certifications) records.holdCertification(one)
  const pages = packPages(
    entries,
    (id) => roster.ordinalOf(id),
    (index) => ({ change: 1, index }),
  )
  const book = createBook({ ...SITTER, ...LOG }, roster, records, pages)
  const joining = tail.map((one, index) => ({ entry: one, change: 2, index, place: 0 }))
  book.ledger.apply({ pages: new Map(), joining, leaving: null })
  return book
}

/** Entries of a partner, each in one line. */
export function entriesOf(partner: string, ...lines: readonly string[]): readonly Entry[] {
  return lines.map((line, at) => ({ ...entry(line, at), partner, id: `${partner}-${at + 1}` }))
}

/** Certificates of a partner, each in one line. */
export function certificatesOf(
  partner: string,
  ...lines: readonly string[]
): readonly Certification[] {
  return lines.map((line, at) => ({
    ...certificate(line, at),
    partner,
    id: `${partner}c${at + 1}`,
  }))
}
