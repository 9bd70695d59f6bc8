import { plainOf, type Sought, soughtIn } from '../../../shared/basics/text'
import type { Partner } from '../../../shared/records/partner'
import type { Desk } from '../desk'
import { tiersOf } from '../moves'
import type { Session } from '../session'
import type { View } from '../view'
import { bestPartners } from './best-partners'
import { searchEntries } from './find-entries'
import type { FoundPartner } from './found'
import { type Holders, holdersIn } from './holders'

type FindingPart = Pick<Desk, 'findPartners' | 'knownPartners' | 'holders' | 'findEntries'>

/** Milliseconds that a search of the log may take unless it is told otherwise. */
const PATIENCE = 300

/** All that looks for something by its words. */
export function finding(session: Session): FindingPart {
  let latest = 0

  return {
    async findPartners(text, limit, view) {
      if (!session.desk) return { found: [], total: 0 }
      const { records } = session.desk.book
      const words = soughtIn(text)
      const holders = holdersIn(records.certifications())
      const { best, total } = bestPartners(records.partners(), words, limit, holders)
      return { found: withTiers(session, best, view, { words, holders }), total }
    },
    async knownPartners(ids, view) {
      if (!session.desk) return []
      const { records } = session.desk.book
      return withTiers(
        session,
        ids.flatMap((id) => records.partner(id) ?? []),
        view,
      )
    },
    async holders() {
      const holders = holdersIn(session.open.book.records.certifications())
      return new Map([...holders].map(([partner, people]) => [partner, plainOf(people.join(' '))]))
    },
    async findEntries(text, limit, patience = PATIENCE) {
      latest += 1
      const own = latest
      if (!session.desk) return { found: [], count: 0, looked: 0, total: 0 }
      const until = performance.now() + patience
      return searchEntries(session.desk, {
        text,
        limit,
        // The next letter asks anew, and what it asks for is all that is still wanted.
        mayGoOn: () => own === latest && performance.now() < until,
      })
    },
  }
}

/** What was looked for, and who holds certificates. */
interface Search {
  readonly words: Sought
  readonly holders: Holders
}

const NO_SEARCH: Search = { words: [], holders: new Map() }

function withTiers(
  { open }: Session,
  partners: readonly Partner[],
  view: View,
  { words, holders }: Search = NO_SEARCH,
): readonly FoundPartner[] {
  const tiers = tiersOf(
    open.book,
    partners.map(({ id }) => id),
    view,
  )
  return partners.map((partner) => {
    const { id, name, profile, country, stage, owner = '' } = partner
    const tier = tiers.get(id) ?? null
    return {
      id,
      name,
      profile,
      country,
      stage,
      owner,
      tier,
      by: foundBy(partner, words, holders.get(id)),
    }
  })
}

/** What a person sees anyway needs no word; an address, a contact or a holder of a certificate that was meant is named. */
function foundBy(partner: Partner, words: Sought, holders: readonly string[] = []): string {
  const { id, name, country, owner = '', email, contacts = [] } = partner
  const shown = plainOf([id, name, country, owner].join(' '))
  const missing = words.filter((word) => !shown.includes(word))
  if (missing.length === 0) return ''
  const texts = [...contacts.map((contact) => contact.name), ...holders, email]
  return texts.find((text) => missing.some((word) => plainOf(text).includes(word))) ?? ''
}
