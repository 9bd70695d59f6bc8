import { type Edition, tierOf } from '../../../../shared/program/edition'
import type { TierId } from '../../../../shared/program/ids'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { REQUIREMENT_NAMES, sayDistance, sayMeasure } from '../../../ui/requirement-words'
import { LineLinks, SourceLink } from '../../../ui/source-link'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'

interface Props {
  readonly tier: TierId
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** A step of the ladder: each requirement, what is measured, where it is written, and what is only advice. */
export function TierReason({ tier: id, assessment, edition, onOpen }: Props) {
  const found = assessment.tiers.find(({ tier }) => tier === id)
  const tier = tierOf(edition, id)
  if (!found || !tier) return null
  return (
    <div className={classes.body}>
      {tier.about !== 'not stated' && (
        <p className={classes.about}>
          {tier.about.text} <LineLinks lines={tier.about.lines} edition={edition.id} />
        </p>
      )}
      <ul className={classes.findings}>
        {found.findings.map((finding) => (
          <li key={finding.requirement.kind}>
            <FigureButton
              label="open what it is made of"
              onOpen={() => onOpen({ of: 'finding', tier: id, kind: finding.requirement.kind })}
            >
              <strong className={classes.opens}>
                {REQUIREMENT_NAMES[finding.requirement.kind]}
              </strong>
            </FigureButton>
            <Chip tone={VERDICT_TONES[finding.verdict]}>{finding.verdict}</Chip>
            <span>
              {sayMeasure(finding.requirement.kind, finding.measured)} of{' '}
              {sayMeasure(finding.requirement.kind, finding.threshold)}, {sayDistance(finding)}{' '}
              <SourceLink source={finding.requirement.atLeast.source} edition={edition.id} />
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
                {text} <LineLinks lines={lines} edition={edition.id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

export const VERDICT_TONES = { met: 'ok', 'not met': 'bad', 'not known': 'warn' } as const
