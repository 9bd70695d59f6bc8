import { plainOf } from '../../../shared/basics/text'
import type { Partner } from '../../../shared/records/partner'

/** A partner with the texts it is found by, plain. */
export interface PlainPartner {
  readonly partner: Partner
  readonly name: string
  /** Id, country, email, who looks after them, and whom we speak with there. */
  readonly all: readonly string[]
}

const kept = new WeakMap<readonly Partner[], readonly PlainPartner[]>()
const plain = new WeakMap<Partner, PlainPartner>()

/** Partners as they are searched, by name; made once, as every letter asks all of them. */
export function plainPartners(partners: readonly Partner[]): readonly PlainPartner[] {
  const known = kept.get(partners)
  if (known) return known
  const made = partners.map(plainPartner).sort((a, b) => compare(a.name, b.name))
  kept.set(partners, made)
  return made
}

function plainPartner(partner: Partner): PlainPartner {
  const known = plain.get(partner)
  if (known) return known
  const { id, name, country, email, owner = '', contacts = [] } = partner
  const others = [id, country, email, owner, ...contacts.map((contact) => contact.name)]
  const made = { partner, name: plainOf(name), all: others.filter(Boolean).map(plainOf) }
  plain.set(partner, made)
  return made
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
