import { plainOf } from '../../../shared/basics/text'
import type { Partner } from '../../../shared/records/partner'
import type { Holders } from './holders'

/** A partner with the texts it is found by, plain. */
export interface PlainPartner {
  readonly partner: Partner
  readonly name: string
  /** Id, country, email, who looks after them, whom we speak with there, and who holds certificates. */
  readonly all: readonly string[]
}

/** The texts of one partner, and of which holders of certificates they speak. */
interface Made {
  readonly people: string
  readonly plain: PlainPartner
}

/** The last list: it stands as long as partners and certificates are the same. */
let kept: {
  readonly partners: readonly Partner[]
  readonly holders: Holders
  readonly list: readonly PlainPartner[]
} | null = null
const made = new WeakMap<Partner, Made>()

/** Partners as they are searched, by name; made once, as every letter asks all of them. */
export function plainPartners(
  partners: readonly Partner[],
  holders: Holders,
): readonly PlainPartner[] {
  if (kept?.partners === partners && kept.holders === holders) return kept.list
  const list = partners
    .map((partner) => plainPartner(partner, holders.get(partner.id) ?? []))
    .sort((a, b) => compare(a.name, b.name))
  kept = { partners, holders, list }
  return list
}

function plainPartner(partner: Partner, holders: readonly string[]): PlainPartner {
  const people = holders.join('\n')
  const known = made.get(partner)
  if (known?.people === people) return known.plain
  const { id, name, country, email, owner = '', contacts = [] } = partner
  const spoken = contacts.map((contact) => contact.name)
  const all = [id, country, email, owner, ...spoken, ...holders].filter(Boolean).map(plainOf)
  const plain = { partner, name: plainOf(name), all }
  made.set(partner, { people, plain })
  return plain
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
