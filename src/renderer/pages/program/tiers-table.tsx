import { formatMoney, formatNumber } from '../../../shared/basics/format'
import { dollars } from '../../../shared/basics/money'
import { type Edition, requirementOf, type Tier } from '../../../shared/program/edition'
import { TierBadge } from '../../ui/tier-badge'
import { Passages } from './passages'
import classes from './program.module.css'
import { NotStatedMark, Sourced } from './sourced'
import { ProgramTable } from './table'

const KINDS = ['points', 'revenue', 'profile', 'sales'] as const

/** What each tier asks; a blank is a requirement the tier does not have. */
export function TiersTable({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <ProgramTable
        caption="Tiers and what they ask"
        headings={[
          'Tier',
          'Standing',
          'Points a year',
          'Minimum revenue',
          'Profile certifications',
          'Sales certifications',
        ]}
      >
        {edition.tiers.map((tier) => (
          <tr key={tier.id}>
            <th scope="row">
              <TierBadge tier={tier.id} />
            </th>
            <td>
              {tier.standing === 'not stated' ? (
                <NotStatedMark />
              ) : (
                <Sourced source={tier.standing.source}>{tier.standing.value}</Sourced>
              )}
            </td>
            {KINDS.map((kind) => (
              <td key={kind}>
                <Asked tier={tier} kind={kind} />
              </td>
            ))}
          </tr>
        ))}
      </ProgramTable>
      <div className={classes.columns}>
        <section>
          <h2>Review</h2>
          <Passages passages={edition.review} />
        </section>
        <section>
          <h2>Certifications</h2>
          <Passages passages={edition.certificationKinds.map(({ about }) => about)} />
        </section>
        <section>
          <h2>Said of tiers, no gate</h2>
          <Passages passages={edition.tiers.flatMap(({ advisory }) => advisory)} />
        </section>
      </div>
    </>
  )
}

interface AskedProps {
  readonly tier: Tier
  readonly kind: (typeof KINDS)[number]
}

function Asked({ tier, kind }: AskedProps) {
  const requirement = requirementOf(tier, kind)
  if (!requirement) return <span className={classes.notStated}>none asked</span>
  const { value, source } = requirement.atLeast
  return (
    <Sourced source={source}>
      {kind === 'revenue' ? formatMoney(dollars(value)) : formatNumber(value)}
    </Sourced>
  )
}
