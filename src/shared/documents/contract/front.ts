import { formatDay } from '../../basics/format'
import { capital } from '../../basics/text'
import type { Edition } from '../../program/edition'
import { clauses } from '../chapters/contract'
import type { Content, Table } from '../content'
import { INK, PORTRAIT_WIDTH, ROOMY } from '../look'
import { passages, subheading, together } from '../parts/prose'
import { sayDollars } from '../words'
import type { ContractDetails, ContractParty } from './details'

/** Room to write by hand where the desk knows nothing. */
const BLANK = '_'.repeat(26)

/** Title, number, edition and standing of the text. */
export function masthead(
  edition: Edition,
  details: ContractDetails,
  hash: string,
): readonly Content[] {
  const { contract } = edition
  const number = details.number ? `Contract no. ${details.number}` : `Contract no. ${BLANK}`
  const day = details.date ? formatDay(details.date) : BLANK
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            { text: contract.title, fontSize: 22, bold: true, color: INK.ink },
            { text: `${number} · Date: ${day}`, color: INK.mute, margin: [0, 3, 0, 0] },
          ],
        },
        { width: 60, text: '7x', fontSize: 26, bold: true, color: INK.brand, alignment: 'right' },
      ],
    },
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: PORTRAIT_WIDTH, h: 3, color: INK.brand }],
      margin: [0, 8, 0, 6],
    },
    {
      fontSize: 8.2,
      color: INK.mute,
      stack: [
        {
          text: `Program edition ${edition.name}, settled on ${edition.settledOn.value}; text ${contract.standing}.`,
        },
        { text: 'SHA-256 of the data embedded in this file as source.json:' },
        { text: hash },
      ],
    },
  ]
}

/** Who makes the contract; what is not known is left to be written in. */
export function parties(
  edition: Edition,
  partner: ContractParty,
  details: ContractDetails,
): Content {
  const profile = edition.profiles.find(({ id }) => id === partner.profile)?.name
  const rows: readonly (readonly [string, string, string])[] = [
    ['Company', '7x', partner.name],
    ['Represented by', details.vendorSigner || BLANK, details.partnerSigner || BLANK],
    ['Partner number', '', partner.id],
    ['Country', '', partner.country || BLANK],
    ['Email', vendorAddress(edition), partner.email || BLANK],
    ['Partner profile', '', profile ?? BLANK],
    ['Plan', '', planOf(edition, partner)],
    ['Partner since', '', partner.joinedOn ? formatDay(partner.joinedOn) : BLANK],
  ]
  return together(subheading('The parties', 'unlisted'), partiesTable(rows))
}

/** Opening and clauses, each with its lines in 002. */
export function terms(edition: Edition): readonly Content[] {
  return [
    subheading('The contract', 'unlisted'),
    { stack: [passages(edition.contract.opening)], fontSize: 9.3 },
    ...clauses(edition, 'unlisted'),
  ]
}

/** The notices that go with every copy of the program's text. */
export function legalNotices(edition: Edition): readonly Content[] {
  return [
    {
      ...together(subheading('Legal notices', 'unlisted'), passages(edition.legal)),
      fontSize: 9.3,
    },
  ]
}

function partiesTable(rows: readonly (readonly [string, string, string])[]): Table {
  return {
    margin: [0, 4, 0, 6],
    fontSize: 9,
    lineHeight: 1.1,
    layout: ROOMY,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [110, '*', '*'],
      body: [
        ['', '7x', 'Partner'].map((text) => ({ text, style: 'head' })),
        ...rows.map(([label, vendor, partner]) => [
          { text: label, style: 'label' },
          { text: vendor },
          { text: partner },
        ]),
      ],
    },
  }
}

function planOf(edition: Edition, partner: ContractParty): string {
  if (partner.plan === '') return BLANK
  const plan = edition.plans.find(({ id }) => id === partner.plan)
  return plan ? `${plan.name}, ${sayDollars(plan.monthly.value)} a month` : capital(partner.plan)
}

/** The vendor's address as the contract's own opening gives it. */
function vendorAddress({ contract }: Edition): string {
  const text = contract.opening.map((statement) => statement.text).join(' ')
  return /[\w.]+@[\w.]+\w/.exec(text)?.[0] ?? BLANK
}
