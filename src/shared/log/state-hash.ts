import { compareCodePoints } from '../basics/text'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'
import { certificationText, entryText, inHashOrder, noteText, partnerText } from './record-text'
import { hashOfLines } from './running-hash'

/** All that is a partner's. */
export interface Owned {
  readonly certifications: readonly Certification[]
  readonly notes: readonly Note[]
  readonly entries: readonly Entry[]
}

/** The hash of all that a desk holds, gathered partner by partner. */
export interface StateHash {
  /** One partner with all that is theirs, once each; in any order, within and among partners. */
  add(partner: Partner, owned: Owned): void
  /** 64 hexadecimal digits: equal on every desk that holds the same, however it came there. */
  done(): string
}

/**
 * For each partner a SHA-256 over the lines of its row, its certificates by id, its entries by date and
 * id, and its notes by id, as canonical JSON; then one over the lines `id digest`, ids as JSON in
 * code-point order. A desk without notes hashes as it did before there were any.
 */
export function createStateHash(): StateHash {
  const digests = new Map<string, string>()
  return {
    add: (partner, owned) => {
      if (digests.has(partner.id)) throw new Error(`partner ${partner.id} is hashed twice`)
      digests.set(partner.id, hashOfLines(linesOf(partner, owned)))
    },
    done: () => {
      const ids = [...digests.keys()].sort(compareCodePoints)
      return hashOfLines(ids.map((id) => `${JSON.stringify(id)} ${digests.get(id)}`))
    },
  }
}

function* linesOf(partner: Partner, { certifications, notes, entries }: Owned): Generator<string> {
  yield partnerText(partner)
  yield* textsById(certifications, certificationText)
  for (const entry of inHashOrder(entries)) yield entryText(entry)
  yield* textsById(notes, noteText)
}

function textsById<T extends { readonly id: string }>(
  rows: readonly T[],
  textOf: (row: T) => string,
): readonly string[] {
  const texts = rows.map((row) => ({ id: row.id, text: textOf(row) }))
  texts.sort((a, b) => compareCodePoints(a.id, b.id) || compareCodePoints(a.text, b.text))
  return texts.map(({ text }) => text)
}
