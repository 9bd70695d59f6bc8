import { formatDay } from '../../../../shared/basics/format'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment } from '../../../../shared/tier/assessment'
import { TierBadge } from '../../../ui/tier-badge'
import { tierName } from '../../../ui/tier-name'
import classes from './certificate.module.css'
import { tierHolding } from './deciding'

interface Props {
  /** null as long as something is missing or wrong. */
  readonly draft: Omit<Certification, 'id' | 'line'> | null
  readonly assessment: Assessment
}

/** What saving would do to the tier on the day looked at. */
export function CertificateEffect({ draft, assessment }: Props) {
  return (
    <section className={classes.effect} aria-label="What saving would do" aria-live="polite">
      {draft === null ? (
        <p>What this does to the tier shows here before you save.</p>
      ) : (
        <Told draft={draft} assessment={assessment} />
      )}
    </section>
  )
}

function Told({ draft, assessment }: Props & { readonly draft: NonNullable<Props['draft']> }) {
  const { facts, cutOff, tier } = assessment
  if (draft.issuedOn !== null && draft.issuedOn > cutOff)
    return (
      <p>Issued after {formatDay(cutOff)}, the day looked at: it counts from its own day on.</p>
    )
  if (draft.expiresOn !== null && draft.expiresOn < cutOff)
    return <p>Its last day is before {formatDay(cutOff)}, the day looked at: it changes nothing.</p>
  const then = tierHolding(assessment, [...facts.certifications, { ...draft, id: '', line: 0 }])
  return (
    <div className={classes.tiers}>
      <TierBadge tier={tier} />
      {then === tier ? (
        <span>stays {tierName(tier)}</span>
      ) : (
        <>
          <span>moves to</span>
          <TierBadge tier={then} />
        </>
      )}
    </div>
  )
}
