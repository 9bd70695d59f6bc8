import type { Edition } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'
import { Card } from '../../ui/card'
import { SourceLink } from '../../ui/source-link'
import { tierName } from '../../ui/tier-name'
import { type Difference, differencesOf } from './gains'
import classes from './partner.module.css'

interface Props {
  readonly edition: Edition
  readonly tier: TierId | null
}

/** What the next tier would bring that this one does not, and what it gives less of; support stays with the plan (Q5). */
export function GainsCard({ edition, tier }: Props) {
  const next = edition.tiers[edition.tiers.findIndex(({ id }) => id === tier) + 1]
  if (!next) return null
  const all = differencesOf(edition, tier, next.id)
  const having = (direction: Difference['direction']) =>
    all.filter((one) => one.direction === direction)
  const gains = having('more')
  return (
    <Card title={`What ${tierName(next.id)} would add`}>
      {gains.length === 0 ? (
        <p className={classes.note}>Nothing that the benefits table shows.</p>
      ) : (
        <Differences of={gains} edition={edition} />
      )}
      <Part title="What would get less" of={having('less')} edition={edition} />
      <Part title="Not stated for the tier of now" of={having('not stated')} edition={edition} />
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
