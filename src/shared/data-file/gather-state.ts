import type { Entry } from '../ledger/entry'
import { createStateHash } from '../log/state-hash'
import type { Certification } from '../records/certification'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'

/** Hashes a desk while its entries pass by, each partner's together; only one partner's are held. */
export interface StateGathering {
  /** Throws where the entry's partner is not there or had its turn before. */
  entry(entry: Entry): void
  done(): string
}

/** What a desk holds beside its entries. */
export interface StateRows {
  readonly partners: readonly Partner[]
  readonly certifications: readonly Certification[]
  readonly notes: readonly Note[]
}

/** Starts with the rows; the entries then follow. */
export function gatherState({ partners, certifications, notes }: StateRows): StateGathering {
  const hash = createStateHash()
  const waiting = new Map(partners.map((partner) => [partner.id, partner]))
  const certificates = byPartner(certifications)
  const noted = byPartner(notes)
  let current: Partner | null = null
  let own: Entry[] = []

  function take(partner: Partner, entries: readonly Entry[]): void {
    hash.add(partner, {
      certifications: certificates.get(partner.id) ?? [],
      notes: noted.get(partner.id) ?? [],
      entries,
    })
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

/** The rows of each partner, in their order. */
export function byPartner<T extends { readonly partner: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.partner)
    if (group) group.push(row)
    else groups.set(row.partner, [row])
  }
  return groups
}
