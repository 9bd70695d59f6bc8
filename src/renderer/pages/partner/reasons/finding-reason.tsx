import { formatDay } from '../../../../shared/basics/format'
import { capital } from '../../../../shared/basics/text'
import type { Edition, Requirement } from '../../../../shared/program/edition'
import type { TierId } from '../../../../shared/program/ids'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { measuredOf, sayDistance, sayMeasure } from '../../../ui/requirement-words'
import { SourceLink } from '../../../ui/source-link'
import { tierName } from '../../../ui/tier-name'
import { nextRollOff, sayLeaving } from '../standing/roll-off'
import { CertificateSum } from './certificate-sum'
import { PostingSum } from './posting-sum'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'
import { VERDICT_TONES } from './tier-reason'

interface Props {
  readonly tier: TierId
  readonly kind: Requirement['kind']
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** One measured figure: the rule it is held against, and the list that sums to it. */
export function FindingReason({ tier, kind, assessment, edition, onOpen }: Props) {
  const finding = assessment.tiers
    .find((found) => found.tier === tier)
    ?.findings.find(({ requirement }) => requirement.kind === kind)
  const { window } = assessment
  return (
    <div className={classes.body}>
      <p className={classes.measured}>
        <b>{sayMeasure(kind, measuredOf(assessment, kind))}</b>
        {finding && <Chip tone={VERDICT_TONES[finding.verdict]}>{sayDistance(finding)}</Chip>}
      </p>
      <p className={classes.about}>
        {finding ? (
          <>
            {tierName(tier)} asks {sayMeasure(kind, finding.threshold)}{' '}
            <SourceLink source={finding.requirement.atLeast.source} edition={edition.id} />
          </>
        ) : (
          `${tierName(tier)} asks for none under ${edition.name}.`
        )}
        {(kind === 'points' || kind === 'revenue') && (
          <>
            {' '}
            Counted from {formatDay(window.from)} to {formatDay(window.to)}{' '}
            <SourceLink source={edition.windowMonths.source} edition={edition.id} />
          </>
        )}
      </p>
      {(kind === 'points' || kind === 'revenue') && (
        <Leaving kind={kind} assessment={assessment} onOpen={onOpen} />
      )}
      {(kind === 'points' || kind === 'revenue') && (
        <PostingSum
          of={kind === 'points' ? 'counted' : 'minimumRevenue'}
          assessment={assessment}
          edition={edition}
          onOpen={onOpen}
        />
      )}
      {(kind === 'profile' || kind === 'sales') && (
        <CertificateSum kind={kind} assessment={assessment} onOpen={onOpen} />
      )}
    </div>
  )
}

interface LeavingProps {
  readonly kind: 'points' | 'revenue'
  readonly assessment: Assessment
  readonly onOpen: OpenReason
}

/** What the next month-end review no longer sees, opened to the very entries. */
function Leaving({ kind, assessment, onOpen }: LeavingProps) {
  const leaving = nextRollOff(assessment, kind === 'points' ? 'counted' : 'minimumRevenue')
  if (!leaving) return null
  const title = capital(sayLeaving(kind, leaving))
  return (
    <p className={classes.about}>
      <FigureButton
        label="open what rolls out"
        onOpen={() => onOpen({ of: 'entries', title, ids: leaving.entries })}
      >
        <span className={classes.opens}>{title}</span>
      </FigureButton>
    </p>
  )
}
