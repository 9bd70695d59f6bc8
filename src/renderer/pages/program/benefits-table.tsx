import type { ReactNode } from 'react'
import type { Discount, PerTier } from '../../../shared/program/benefit'
import type { Edition } from '../../../shared/program/edition'
import { type ContradictionId, PLAN_IDS } from '../../../shared/program/ids'
import type { Source, Stated } from '../../../shared/program/source'
import { ContradictionLink, SourceLink } from '../../ui/source-link'
import { planName } from '../../ui/tier-name'
import classes from './program.module.css'
import { rowLine } from './row-line'
import { NotStatedMark, Sourced } from './sourced'
import { ProgramTable } from './table'

/** Benefits, discounts and lead priority, tier by tier. */
export function BenefitsTable({ edition }: { readonly edition: Edition }) {
  const { leadPriority } = edition
  return (
    <ProgramTable caption="Benefits by tier" headings={['Benefit', ...PLAN_IDS.map(planName)]}>
      {edition.benefits.map((benefit) => (
        <Line
          key={benefit.id}
          name={benefit.name}
          contradictions={benefit.contradictions}
          values={benefit.gives}
          say={(given) => (given ? 'yes' : <span className={classes.no}>no</span>)}
          remark={
            benefit.limit && (
              <>
                up to {benefit.limit.value} % <SourceLink source={benefit.limit.source} />
              </>
            )
          }
        />
      ))}
      {edition.discounts.map((discount) => (
        <DiscountLine key={discount.id} discount={discount} />
      ))}
      <Line
        name={leadPriority.name}
        contradictions={leadPriority.contradictions}
        values={leadPriority.rank satisfies PerTier<Stated<number | 'none'>>}
        say={(rank: number | 'none') => String(rank)}
      />
    </ProgramTable>
  )
}

function DiscountLine({ discount }: { readonly discount: Discount }) {
  const line = rowLine(discount.percent)
  return (
    <tr>
      <Name
        name={`Discount: ${discount.name}`}
        line={line}
        contradictions={discount.contradictions}
      />
      {PLAN_IDS.map((id) => {
        const percent = discount.percent[id]
        return (
          <td key={id}>
            {percent === 'not stated' ? (
              <NotStatedMark />
            ) : (
              <Sourced source={line ? null : percent.source}>
                {percent.value} %{percent.withKickOff && ' + Kick-Off'}
              </Sourced>
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface LineProps<T> {
  readonly name: string
  readonly contradictions: readonly ContradictionId[]
  readonly values: PerTier<Stated<T>>
  readonly say: (value: T) => ReactNode
  readonly remark?: ReactNode
}

function Line<T>({ name, contradictions, values, say, remark }: LineProps<T>) {
  const line = rowLine(values)
  return (
    <tr>
      <Name name={name} line={line} contradictions={contradictions} remark={remark} />
      {PLAN_IDS.map((id) => {
        const stated = values[id]
        return (
          <td key={id}>
            {stated === 'not stated' ? (
              <NotStatedMark />
            ) : (
              <Sourced source={line ? null : stated.source}>{say(stated.value)}</Sourced>
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface NameProps {
  readonly name: string
  /** Where the whole row stands, said once. */
  readonly line: Source | null
  readonly contradictions: readonly ContradictionId[]
  readonly remark?: ReactNode
}

function Name({ name, line, contradictions, remark }: NameProps) {
  return (
    <th scope="row">
      {name} {line && <SourceLink source={line} />}{' '}
      {contradictions.map((id) => (
        <ContradictionLink key={id} id={id} />
      ))}
      {remark !== undefined && <small>{remark}</small>}
    </th>
  )
}
