import type { Certification } from '../../../shared/records/certification'

/** Who holds certificates, each once, by partner; a partner without any is absent. */
export type Holders = ReadonlyMap<string, readonly string[]>

const kept = new WeakMap<readonly Certification[], Holders>()

/** The people of certificates by partner; made once for a list, as every letter asks. */
export function holdersIn(certifications: readonly Certification[]): Holders {
  const known = kept.get(certifications)
  if (known) return known
  const people = new Map<string, Set<string>>()
  for (const { partner, person } of certifications) {
    if (person === '') continue
    const own = people.get(partner)
    if (own) own.add(person)
    else people.set(partner, new Set([person]))
  }
  const made = new Map([...people].map(([partner, own]) => [partner, [...own]]))
  kept.set(certifications, made)
  return made
}
