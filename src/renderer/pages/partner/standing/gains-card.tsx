import { useMemo } from 'react'
import type { Edition } from '../../../../shared/program/edition'
import type { TierId } from '../../../../shared/program/ids'
import { Card } from '../../../ui/card'
import { SourceLink } from '../../../ui/source-link'
import { tierName } from '../../../ui/tier-name'
import classes from '../partner.module.css'
import { type Difference, differencesOf } from './gains'

interface Props {
  readonly edition: Edition
  readonly tier: TierId | null
}

/** What the tier brings and what the next would change; support stays with the plan (Q5). */
export function GainsCard({ edition, tier }: Props) {
  const next = edition.tiers[edition.tiers.findIndex(({ id }) => id === tier) + 1]
  const given = useMemo(
    () =>
      tier === null
        ? []
        : differencesOf(edition, null, tier).filter(({ direction }) => direction === 'more'),
    [edition, tier],
  )
  const all = useMemo(
    () => (next ? differencesOf(edition, tier, next.id) : []),
    [edition, tier, next],
  )
  const having = (direction: Difference['direction']) =>
    all.filter((one) => one.direction === direction)
  const gains = having('more')
  return (
    <Card title={next ? `What ${tierName(next.id)} would add` : `What ${tierName(tier)} gives`}>
      {next && gains.length === 0 && (
        <p className={classes.note}>Nothing that the benefits table shows.</p>
      )}
      {next && gains.length > 0 && <Differences of={gains} edition={edition} />}
      <Part title="What would get less" of={having('less')} edition={edition} />
      <Part title="Not stated for the tier of now" of={having('not stated')} edition={edition} />
      {!next && <Differences of={given} edition={edition} />}
      {next && given.length > 0 && (
        <details className={classes.folded}>
          <summary>
            What {tierName(tier)} gives <span>{given.length}</span>
          </summary>
          <Differences of={given} edition={edition} />
        </details>
      )}
    </Card>
  )
}

interface PartProps {
  readonly title: string
  readonly of: readonly Difference[]
  readonly edition: Edition
}

function Part({ title, of, edition }: PartProps) {
  if (of.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={classes.part}>{title}</h3>
      <Differences of={of} edition={edition} />
    </section>
  )
}

function Differences({ of, edition }: Omit<PartProps, 'title'>) {
  return (
    <dl className={classes.pairs}>
      {of.map(({ name, change, source }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{change}</b> <SourceLink source={source} edition={edition.id} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
