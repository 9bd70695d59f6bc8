import type { Edition } from '../../program/edition'
import type { Content, Stack } from '../content'
import { INK, PORTRAIT_WIDTH } from '../look'
import { heading, passage } from '../parts/prose'
import type { ContractDetails, ContractParty } from './details'

const GAP = 40
const WIDTH = (PORTRAIT_WIDTH - GAP) / 2

/** Two lines to sign and date, as the source ends (002:195-196). */
export function signatures(
  edition: Edition,
  partner: ContractParty,
  details: ContractDetails,
  hash: string,
): readonly Content[] {
  return [
    {
      unbreakable: true,
      margin: [0, 10, 0, 0],
      stack: [
        heading('Signatures', 'unlisted'),
        { ...passage(edition.contract.closing), style: 'p' },
        {
          columnGap: GAP,
          columns: [
            line('On behalf of 7x', details.vendorSigner ?? ''),
            line(`On behalf of ${partner.name}`, details.partnerSigner ?? ''),
          ],
        },
        {
          text: `Both sign the data with this SHA-256: ${hash}`,
          fontSize: 8,
          color: INK.mute,
          margin: [0, 12, 0, 0],
        },
      ],
    },
  ]
}

function line(party: string, signer: string): Stack {
  return {
    width: WIDTH,
    stack: [
      { text: party, style: 'label', margin: [0, 4, 0, 38] },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.7, lineColor: INK.ink },
        ],
      },
      { text: 'Signature', fontSize: 8, color: INK.mute, margin: [0, 3, 0, 8] },
      {
        text: signer ? `Name: ${signer}` : 'Name: ____________________________',
        fontSize: 9.5,
        margin: [0, 0, 0, 6],
      },
      { text: 'Date: ______ / ______ / ______', fontSize: 9.5 },
    ],
  }
}
