import { passage } from '../cite'
import type { ContractText } from '../contract-text'

/** The partner contract, only in 002 and therefore the same in both editions (002:171-196). */
export const CONTRACT: ContractText = {
  title: 'Exponential Partner Program Contract',
  standing: 'restated from 002, not reviewed by counsel',
  opening: [
    passage(
      'This contract is between 7x and the partner named below. It must be signed and emailed to 7x at partners@exponential.earth.',
      ['002:171', '002:172', '002:195', '002:196'],
      'This contract must be signed and emailed to 7x',
    ),
    passage(
      'It is valid for as long as the requirements of the program are met.',
      ['002:173'],
      'Valid as long as requirements are met.',
    ),
    passage(
      'If the partner violates it, 7x may terminate it.',
      ['002:173'],
      '7x may terminate for violations.',
    ),
  ],
  clauses: [
    {
      number: 1,
      title: 'Definitions',
      points: [
        passage(
          'Where this contract says “partner”, the partner’s employees and subcontractors are included.',
          ['002:174', '002:175'],
          'Partner(s): includes employees and subcontractors',
        ),
        passage(
          '“IP” means all legal rights in brands, designs and trade under WIPO 1967.',
          ['002:175'],
          'IP: all legal brand/design/trade rights under WIPO 1967',
        ),
      ],
    },
    {
      number: 2,
      title: 'Subcontractors',
      points: [
        passage(
          'The partner bears full responsibility for its subcontractors.',
          ['002:176', '002:177'],
          'Partners are fully responsible for their subcontractors.',
        ),
      ],
    },
    {
      number: 3,
      title: 'Warranties',
      points: [
        passage(
          '7x gives no warranty for products or services that the partner delivers.',
          ['002:178', '002:179'],
          '7x does not warranty the products/services delivered by partners.',
        ),
      ],
    },
    {
      number: 4,
      title: 'Rights and information',
      points: [
        passage(
          'There is to be no conflict of interest.',
          ['002:180', '002:181'],
          'No conflict of interest',
        ),
        passage(
          '7x and the partner remain independent companies.',
          ['002:182'],
          'Independent companies',
        ),
        passage(
          'IP may be used only with written consent.',
          ['002:183'],
          'IP use requires written consent',
        ),
      ],
    },
    {
      number: 5,
      title: 'Completion',
      points: [
        passage(
          'Ending the contract takes 30 days’ notice.',
          ['002:184', '002:185'],
          '30-day termination notice',
        ),
        passage(
          'All commissions earned are still due after it ends.',
          ['002:186'],
          'All commissions still due',
        ),
        passage(
          'After a breach, material must be returned.',
          ['002:187'],
          'Material must be returned after breach',
        ),
      ],
    },
    {
      number: 6,
      title: 'Decreased partner tier',
      points: [
        passage(
          'Benefits follow the partner’s current tier.',
          ['002:188', '002:189'],
          'Benefits reflect current tier.',
        ),
        passage(
          'When the tier falls, the use of logo and branding must be changed within 30 days.',
          ['002:189'],
          'Changes to logo/branding must occur within 30 days.',
        ),
      ],
    },
    {
      number: 7,
      title: 'Other terms',
      points: [
        passage(
          'Force majeure: whoever is prevented must notify the other within 5 working days.',
          ['002:190', '002:191'],
          'Must notify within 5 working days',
        ),
        passage(
          'Adjustments: this contract is changed only by written agreement.',
          ['002:192'],
          'Only by written agreement',
        ),
        passage(
          'Disputes: they are settled in Seattle, Washington, USA.',
          ['002:193'],
          'Settled in "Seattle, Washington" USA',
        ),
      ],
    },
  ],
  closing: passage(
    'By signing, both parties agree to all of the above. One line is signed and dated on behalf of 7x, one on behalf of the partner.',
    ['002:194', '002:195', '002:196'],
    'By signing, both parties agree to the above.',
  ),
}
