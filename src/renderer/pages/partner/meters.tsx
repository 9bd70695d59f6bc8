import { formatDay } from '../../../shared/basics/format'
import type { Requirement } from '../../../shared/program/edition'
import type { Assessment, TierFinding } from '../../../shared/tier/assessment'
import { Bar } from '../../ui/bar'
import { FigureButton } from '../../ui/figure'
import { tierName } from '../../ui/tier-name'
import classes from './meters.module.css'
import type { OpenReason } from './reason'
import { nextExpiry, nextRollOff } from './roll-off'
import { measuredOf, REQUIREMENT_NAMES, sayDistance, sayMeasure } from './words'

const KINDS = ['points', 'revenue', 'profile', 'sales'] as const

interface Props {
  readonly assessment: Assessment
  readonly onOpen: OpenReason
}

/** The four things a tier can ask for, held against the next tier, or the top one once there. */
export function Meters({ assessment, onOpen }: Props) {
  const at = assessment.tiers.findIndex(({ tier }) => tier === assessment.tier)
  const goal = assessment.tiers[at + 1] ?? assessment.tiers[at]
  if (!goal) return null
  return (
    <div className={classes.meters}>
      {KINDS.map((kind) => (
        <Meter key={kind} kind={kind} goal={goal} assessment={assessment} onOpen={onOpen} />
      ))}
    </div>
  )
}

interface MeterProps extends Props {
  readonly kind: Requirement['kind']
  readonly goal: TierFinding
}

function Meter({ kind, goal, assessment, onOpen }: MeterProps) {
  const finding = goal.findings.find(({ requirement }) => requirement.kind === kind)
  const measured = measuredOf(assessment, kind)
  const name = REQUIREMENT_NAMES[kind]
  const asks = finding
    ? `${tierName(goal.tier)} asks ${sayMeasure(kind, finding.threshold)}`
    : `${tierName(goal.tier)} asks none`
  return (
    <section className={classes.meter} aria-label={name} data-verdict={finding?.verdict ?? 'met'}>
      <div className={classes.name}>
        {name} <span>{asks}</span>
      </div>
      <FigureButton
        label={`${name}: open the reasons`}
        onOpen={() => onOpen({ of: 'finding', tier: goal.tier, kind })}
      >
        <span className={classes.value}>{sayMeasure(kind, measured)}</span>
      </FigureButton>
      {finding && <Filled measured={measured} threshold={finding.threshold} />}
      {finding && <p className={classes.distance}>{sayDistance(finding)}</p>}
      <Ahead kind={kind} assessment={assessment} />
    </section>
  )
}

function Filled({
  measured,
  threshold,
}: {
  readonly measured: number
  readonly threshold: number
}) {
  if (measured <= threshold) {
    const share = threshold === 0 ? 1 : measured / threshold
    return <Bar share={share} tone={share >= 1 ? 'ok' : 'bad'} />
  }
  return <Bar share={1} tone="ok" mark={threshold / measured} />
}

/** What changes next without anybody doing anything. */
function Ahead({
  kind,
  assessment,
}: {
  readonly kind: Requirement['kind']
  readonly assessment: Assessment
}) {
  if (kind === 'points' || kind === 'revenue') {
    const leaving = nextRollOff(assessment, kind === 'points' ? 'counted' : 'minimumRevenue')
    if (!leaving) return <p className={classes.ahead}>nothing counts in this window</p>
    return (
      <p className={classes.ahead}>
        {sayMeasure(kind, leaving.amount)} roll out by the review of {formatDay(leaving.review)}
      </p>
    )
  }
  const ending = nextExpiry(assessment, kind)
  if (!ending) return <p className={classes.ahead}>none has an end</p>
  return (
    <p className={classes.ahead}>
      next to lapse: <bdi>{ending.person || 'no name'}</bdi>, {formatDay(ending.day)}
    </p>
  )
}
