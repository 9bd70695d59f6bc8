import { sayAmount } from '../../shared/tier/next-step'
import type { Outcome } from '../engine/desk'
import { Bar } from '../ui/bar'
import { NEAR } from '../ui/near'
import { sayMeasure } from '../ui/requirement-words'
import { TierBadge } from '../ui/tier-badge'
import classes from './log-activity.module.css'

interface Props {
  readonly before: Outcome
  readonly then: Outcome
}

/** What the next tier still takes afterwards, and how far along its hardest requirement is. */
export function NextTier({ before, then: { next } }: Props) {
  if (!next) return null
  const sameTier = before.next?.tier === next.tier ? before.next : null
  return (
    <div className={classes.next}>
      <span className={classes.nextHead}>
        <span>
          Next <TierBadge tier={next.tier} />
        </span>
        <span>{Math.floor(next.share * 100)} % of the way</span>
      </span>
      <Bar share={next.share} tone={next.share >= NEAR ? 'near' : 'far'} mark={sameTier?.share} />
      <span className={classes.missings}>
        {next.missing.map(({ kind, amount, notKnown }) => {
          const was = sameTier?.missing.find((one) => one.kind === kind)?.amount
          return (
            <span key={kind} className={classes.missing}>
              {sayAmount(kind, amount)} {notKnown ? 'not known' : 'to go'}
              {was !== undefined && was !== amount && <small>was {sayMeasure(kind, was)}</small>}
            </span>
          )
        })}
      </span>
    </div>
  )
}
