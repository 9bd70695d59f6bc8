import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react'
import { formatMoney, formatNumber } from '../../shared/basics/format'
import { cents } from '../../shared/basics/money'
import type { Edition } from '../../shared/program/edition'
import type { TierId } from '../../shared/program/ids'
import type { Assessment, Finding, TierFinding, Verdict } from '../../shared/tier/assessment'
import classes from './ladder.module.css'
import { initialsOf } from './partner-name'
import { sayHold } from './say-hold'
import { tierName } from './tier-name'
import ui from './ui.module.css'

interface Props {
  readonly edition: Edition
  readonly assessment: Assessment
  readonly partnerName: string
  /** The answer in one sentence, written where the low steps leave room. */
  readonly headline: string
  readonly onOpen: (tier: TierId) => void
}

type Place = 'reached' | 'here' | 'next' | 'beyond'

/** The signature picture: where the partner stands, what every step asks, and what holds them. */
export function Ladder({ edition, assessment, partnerName, headline, onOpen }: Props) {
  const standing = assessment.tiers.findIndex(({ tier }) => tier === assessment.tier)
  return (
    <div className={classes.picture}>
      <p className={classes.headline}>{headline}</p>
      <ol className={classes.ladder} aria-label={`Tiers of ${edition.name}`}>
        {assessment.tiers.map((step, index) => (
          <Step
            key={step.tier}
            step={step}
            height={index}
            place={placeOf(index, standing)}
            initials={initialsOf(partnerName)}
            onOpen={() => onOpen(step.tier)}
          />
        ))}
      </ol>
    </div>
  )
}

interface StepProps {
  readonly step: TierFinding
  readonly height: number
  readonly place: Place
  readonly initials: string
  readonly onOpen: () => void
}

function Step({ step, height, place, initials, onOpen }: StepProps) {
  return (
    <li className={classes.step} data-tier={step.tier} data-place={place}>
      {place === 'here' && (
        <span className={classes.pin} aria-hidden="true">
          {initials}
        </span>
      )}
      {place === 'next' && (
        <span className={classes.holds} data-verdict={step.verdict}>
          {sayHold(step.findings)}
        </span>
      )}
      <button
        type="button"
        className={classes.block}
        data-figure=""
        style={{ minHeight: BASE + height * RISE }}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <strong>{tierName(step.tier)}</strong>{' '}
        <span className={ui.visuallyHidden}>({sayVerdict(step.verdict, place)})</span>
        <span className={classes.asks}>
          {step.findings.map((finding) => (
            <span key={finding.requirement.kind} data-verdict={finding.verdict}>
              <Mark verdict={finding.verdict} />
              {sayRequirement(finding)}
            </span>
          ))}
        </span>
      </button>
    </li>
  )
}

const BASE = 56
const RISE = 17

function Mark({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === 'met') return <IconCheck size={12} stroke={2.6} aria-hidden="true" />
  if (verdict === 'not met') return <IconX size={12} stroke={2.6} aria-hidden="true" />
  return <IconQuestionMark size={12} stroke={2.6} aria-hidden="true" />
}

function placeOf(index: number, standing: number): Place {
  if (index < standing) return 'reached'
  if (index === standing) return 'here'
  return index === standing + 1 ? 'next' : 'beyond'
}

/** A requirement as short as a step is wide. */
export function sayRequirement({ requirement, threshold, measured, verdict }: Finding): string {
  switch (requirement.kind) {
    case 'points':
      return `${formatNumber(threshold)} pts`
    case 'revenue':
      return formatMoney(cents(threshold))
    case 'profile':
    case 'sales':
      return verdict === 'met'
        ? `${threshold} ${requirement.kind}`
        : `${measured} of ${threshold} ${requirement.kind}`
    default:
      return requirement satisfies never
  }
}

function sayVerdict(verdict: Verdict, place: Place): string {
  if (place === 'here') return 'the partner stands here'
  return verdict
}
