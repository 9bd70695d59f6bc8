import type { Entry } from '../ledger/entry'
import { createStateHash } from '../log/state-hash'
import type { Certification } from '../records/certification'
import type { Partner } from '../records/partner'

/** Hashes a desk while its entries pass by, each partner's together; only one partner's are held. */
export interface StateGathering {
  /** Throws where the entry's partner is not there or had its turn before. */
  entry(entry: Entry): void
  done(): string
}

/** Starts with the rows; the entries then follow. */
export function gatherState(
  partners: readonly Partner[],
  certifications: readonly Certification[],
): StateGathering {
  const hash = createStateHash()
  const waiting = new Map(partners.map((partner) => [partner.id, partner]))
  const certificates = groupByPartner(certifications)
  let current: Partner | null = null
  let own: Entry[] = []

  function take(partner: Partner, entries: readonly Entry[]): void {
    hash.add(partner, certificates.get(partner.id) ?? [], entries)
    waiting.delete(partner.id)
  }
  return {
    entry: (entry) => {
      if (current?.id !== entry.partner) {
        if (current) take(current, own)
        current = waiting.get(entry.partner) ?? null
        if (!current)
          throw new Error(`entries of ${entry.partner} do not stand together beside their partner`)
        own = []
      }
      own.push(entry)
    },
    done: () => {
      if (current) take(current, own)
      for (const partner of [...waiting.values()]) take(partner, [])
      return hash.done()
    },
  }
}

function groupByPartner(
  certifications: readonly Certification[],
): ReadonlyMap<string, readonly Certification[]> {
  const groups = new Map<string, Certification[]>()
  for (const one of certifications) {
    const group = groups.get(one.partner)
    if (group) group.push(one)
    else groups.set(one.partner, [one])
  }
  return groups
}
