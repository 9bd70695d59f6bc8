import type { Discount } from '../../../shared/program/benefit'
import type { Edition } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'
import type { NotStated, Source } from '../../../shared/program/source'
import { Card } from '../../ui/card'
import { SourceLink } from '../../ui/source-link'
import { tierName } from '../../ui/tier-name'
import classes from './partner.module.css'

interface Gain {
  readonly name: string
  readonly change: string
  readonly source: Source
}

interface Props {
  readonly edition: Edition
  readonly tier: TierId | null
}

/** What the next tier would bring that this one does not; support stays with the plan (Q5). */
export function GainsCard({ edition, tier }: Props) {
  const next = edition.tiers[edition.tiers.findIndex(({ id }) => id === tier) + 1]
  if (!next) return null
  const gains = gainsOf(edition, tier, next.id)
  return (
    <Card title={`What ${tierName(next.id)} would add`}>
      {gains.length === 0 ? (
        <p className={classes.note}>Nothing that the benefits table shows.</p>
      ) : (
        <dl className={classes.pairs}>
          {gains.map(({ name, change, source }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{change}</b> <SourceLink source={source} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

function gainsOf(edition: Edition, from: TierId | null, to: TierId): readonly Gain[] {
  return [
    ...edition.benefits.flatMap(({ name, gives, limit }) => {
      const given = gives[to]
      if (given === 'not stated' || !given.value) return []
      const before = from === null ? 'not stated' : gives[from]
      if (before !== 'not stated' && before.value) return []
      return [{ name, change: limit ? `up to ${limit.value} %` : 'yes', source: given.source }]
    }),
    ...edition.discounts.flatMap(({ name, percent }) => {
      const after = percent[to]
      if (after === 'not stated') return []
      const before = from === null ? 'not stated' : percent[from]
      return differing(name, sayPercent(before), sayPercent(after), after.source)
    }),
    ...leadGain(edition, from, to),
  ]
}

function leadGain({ leadPriority }: Edition, from: TierId | null, to: TierId): readonly Gain[] {
  const after = leadPriority.rank[to]
  if (after === 'not stated') return []
  const before = from === null ? 'not stated' : leadPriority.rank[from]
  const say = (rank: typeof before) => (rank === 'not stated' ? 'none' : String(rank.value))
  return differing(leadPriority.name, say(before), say(after), after.source)
}

function differing(name: string, before: string, after: string, source: Source): readonly Gain[] {
  return before === after ? [] : [{ name, change: `${before} → ${after}`, source }]
}

function sayPercent(percent: Discount['percent'][TierId] | NotStated): string {
  if (percent === 'not stated') return 'none'
  return `${percent.value} %${percent.withKickOff ? ' + Kick-Off' : ''}`
}
