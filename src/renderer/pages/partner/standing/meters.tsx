import { formatDay } from '../../../../shared/basics/format'
import type { Requirement } from '../../../../shared/program/edition'
import type { Assessment, Finding, TierFinding } from '../../../../shared/tier/assessment'
import { Bar } from '../../../ui/bar'
import { FigureButton } from '../../../ui/figure'
import {
  measuredOf,
  REQUIREMENT_NAMES,
  sayDistance,
  sayMeasure,
} from '../../../ui/requirement-words'
import { tierName } from '../../../ui/tier-name'
import type { OpenReason } from '../reasons/reason'
import classes from './meters.module.css'
import { nextExpiry, nextRollOff, sayLeaving } from './roll-off'

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
      {finding && <Filled finding={finding} />}
      {finding && <p className={classes.distance}>{sayDistance(finding)}</p>}
      <Ahead kind={kind} assessment={assessment} />
    </section>
  )
}

function Filled({ finding: { measured, threshold, verdict } }: { readonly finding: Finding }) {
  if (measured <= threshold) {
    const share = threshold === 0 ? 1 : measured / threshold
    return <Bar share={share} tone={METER_TONES[verdict]} />
  }
  return <Bar share={1} tone="ok" mark={threshold / measured} />
}

const METER_TONES = { met: 'ok', 'not met': 'bad', 'not known': 'near' } as const

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
    return <p className={classes.ahead}>{sayLeaving(kind, leaving)}</p>
  }
  const ending = nextExpiry(assessment, kind)
  if (!ending)
    return (
      <p className={classes.ahead}>
        {measuredOf(assessment, kind) === 0
          ? 'none counts on this day'
          : 'no expiry date is stated'}
      </p>
    )
  return (
    <p className={classes.ahead}>
      next to lapse: <bdi>{ending.person || 'no name'}</bdi>, {formatDay(ending.day)}
    </p>
  )
}
