import type { Edition } from '../../../shared/program/edition'
import type { Standing } from '../../engine/desk'
import { editionOf } from '../../engine/edition-of'
import { Card } from '../../ui/card'
import { TierBadge } from '../../ui/tier-badge'
import classes from './partner.module.css'

interface Props {
  readonly standing: Standing
  readonly edition: Edition
}

/** The same facts judged by every edition, so that nobody has to switch to compare. */
export function OthersCard({ standing: { assessment, others }, edition }: Props) {
  const all = [{ edition: edition.id, tier: assessment.tier }, ...others]
  return (
    <Card title="Same facts, other rules">
      <dl className={classes.pairs}>
        {all.map(({ edition: id, tier }) => (
          <div key={id}>
            <dt>
              {editionOf(id).name}
              {id === edition.id && ' (in view)'}
            </dt>
            <dd>
              <TierBadge tier={tier} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
