import { canonicalJson } from '../basics/canonical'
import { parseDay } from '../basics/day'
import type { Edition } from '../program/edition'
import type { Content } from './content'
import type { ContractDetails, ContractParty } from './contract/details'
import { legalNotices, masthead, parties, terms } from './contract/front'
import { scheduleA, scheduleB } from './contract/schedules'
import { signatures } from './contract/signatures'
import { type DocumentDefinition, type Layout, safeName } from './document'
import { runningFoot, runningHead } from './parts/running'
import { RENDERER } from './renderer'

/** The contract with one partner, pinned to one edition, to be signed on paper. */
export function partnerContract(
  edition: Edition,
  partner: ContractParty,
  details: ContractDetails,
): DocumentDefinition {
  const party = partyOf(partner)
  return {
    kind: 'partner-contract',
    title: `${edition.contract.title} ${details.number}`.trim(),
    subject: `Contract with ${partner.name}, edition ${edition.name}`,
    fileName: safeName('Contract', details.number, partner.name),
    day: details.date ?? parseDay(edition.settledOn.value),
    source: canonicalJson({
      document: 'partner-contract',
      renderer: RENDERER,
      details,
      partner: party,
      edition,
    }),
    lay: (hash) => lay(edition, party, details, hash),
  }
}

function partyOf({
  id,
  name,
  profile,
  country,
  email,
  plan,
  joinedOn,
}: ContractParty): ContractParty {
  return { id, name, profile, country, email, plan, joinedOn }
}

function lay(
  edition: Edition,
  partner: ContractParty,
  details: ContractDetails,
  hash: string,
): Layout {
  const content: readonly Content[] = [
    ...masthead(edition, details, hash),
    parties(edition, partner, details),
    ...terms(edition),
    ...signatures(edition, partner, details, hash),
    ...legalNotices(edition),
    ...scheduleA(edition),
    ...scheduleB(edition),
  ]
  const name = `${edition.contract.title} ${details.number}`.trim()
  return {
    content,
    background: () => null,
    header: (page) => (page === 1 ? null : runningHead(`${name} · ${partner.name}`)),
    footer: (page, pages) => runningFoot(edition.name, hash, page, pages),
  }
}
