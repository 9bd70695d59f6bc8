import { compareCodePoints } from '../basics/text'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Partner } from '../records/partner'
import { certificationText, entryText, inHashOrder, partnerText } from './record-text'
import { hashOfLines } from './running-hash'

/** The hash of all that a desk holds, gathered partner by partner. */
export interface StateHash {
  /** One partner with all that is theirs, once each; in any order, within and among partners. */
  add(partner: Partner, certifications: readonly Certification[], entries: readonly Entry[]): void
  /** 64 hexadecimal digits: equal on every desk that holds the same, however it came there. */
  done(): string
}

/**
 * For each partner a SHA-256 over the lines of its row, its certificates by id and its entries by date
 * and id, as canonical JSON; then one over the lines `id digest`, ids as JSON in code-point order.
 */
export function createStateHash(): StateHash {
  const digests = new Map<string, string>()
  return {
    add: (partner, certifications, entries) => {
      if (digests.has(partner.id)) throw new Error(`partner ${partner.id} is hashed twice`)
      digests.set(partner.id, hashOfLines(linesOf(partner, certifications, entries)))
    },
    done: () => {
      const ids = [...digests.keys()].sort(compareCodePoints)
      return hashOfLines(ids.map((id) => `${JSON.stringify(id)} ${digests.get(id)}`))
    },
  }
}

function* linesOf(
  partner: Partner,
  certifications: readonly Certification[],
  entries: readonly Entry[],
): Generator<string> {
  yield partnerText(partner)
  const texts = certifications.map((one) => ({ id: one.id, text: certificationText(one) }))
  texts.sort((a, b) => compareCodePoints(a.id, b.id) || compareCodePoints(a.text, b.text))
  for (const { text } of texts) yield text
  for (const entry of inHashOrder(entries)) yield entryText(entry)
}
