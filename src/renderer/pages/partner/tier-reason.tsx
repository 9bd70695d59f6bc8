import { type Edition, tierOf } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'
import type { Assessment } from '../../../shared/tier/assessment'
import { Chip } from '../../ui/chip'
import { LineLinks, SourceLink } from '../../ui/source-link'
import classes from './reasons.module.css'
import { REQUIREMENT_NAMES, sayDistance, sayMeasure } from './words'

interface Props {
  readonly tier: TierId
  readonly assessment: Assessment
  readonly edition: Edition
}

/** A step of the ladder: each requirement, what is measured, where it is written, and what is only advice. */
export function TierReason({ tier: id, assessment, edition }: Props) {
  const found = assessment.tiers.find(({ tier }) => tier === id)
  const tier = tierOf(edition, id)
  if (!found || !tier) return null
  return (
    <div className={classes.body}>
      {tier.about !== 'not stated' && (
        <p className={classes.about}>
          {tier.about.text} <LineLinks lines={tier.about.lines} />
        </p>
      )}
      <ul className={classes.findings}>
        {found.findings.map((finding) => (
          <li key={finding.requirement.kind}>
            <strong>{REQUIREMENT_NAMES[finding.requirement.kind]}</strong>
            <Chip tone={VERDICT_TONES[finding.verdict]}>{finding.verdict}</Chip>
            <span>
              {sayMeasure(finding.requirement.kind, finding.measured)} of{' '}
              {sayMeasure(finding.requirement.kind, finding.threshold)}, {sayDistance(finding)}{' '}
              <SourceLink source={finding.requirement.atLeast.source} />
            </span>
          </li>
        ))}
      </ul>
      {tier.advisory.length > 0 && (
        <>
          <h3>Also said of {tier.name} partners (no gate)</h3>
          <ul className={classes.advice}>
            {tier.advisory.map(({ text, lines }) => (
              <li key={text}>
                {text} <LineLinks lines={lines} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

export const VERDICT_TONES = { met: 'ok', 'not met': 'bad', 'not known': 'warn' } as const
