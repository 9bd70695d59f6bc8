import { formatDay } from '../../../../shared/basics/format'
import { CERTIFICATE_DAYS, isWithin } from '../../../../shared/records/ahead'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment, CertificateStanding } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { tierName } from '../../../ui/tier-name'
import { WriteButton } from '../../../ui/write-button'
import type { Deciding } from '../certificate/deciding'
import { isRenewable } from '../certificate/renewable'
import classes from '../partner.module.css'
import type { OpenReason } from '../reasons/reason'
import { sayCertificate } from '../words'

interface Props {
  readonly certificate: CertificateStanding
  /** What it does to the tier, where the tier turns on it: then nothing of it is cut. */
  readonly deciding: Deciding | undefined
  readonly assessment: Assessment
  readonly onOpen: OpenReason
  readonly onRenew: (certification: Certification) => void
}

/** One certificate: who, what, until when, and its renewal where it ended or soon ends. */
export function Held({ certificate, deciding, assessment, onOpen, onRenew }: Props) {
  const { certification, flags, standing } = certificate
  const { cutOff } = assessment
  const { tone, text } = sayCertificate(certificate, cutOff)
  const kind = certification.kind === 'profile' ? 'Profile' : 'Sales'
  const remarks = flags.filter((flag) => flag !== 'no expiry stated')
  const { id, person, title, expiresOn } = certification
  const ending =
    standing === 'counts' && expiresOn !== null && isWithin(CERTIFICATE_DAYS, expiresOn, cutOff)
  const name = [person || 'No name', title].filter(Boolean).join(', ')
  const lasts = expiresOn === null ? '' : `, last day ${formatDay(expiresOn)}`
  return (
    <li data-deciding={deciding !== undefined || undefined}>
      <FigureButton
        label="open the certificate"
        onOpen={() => onOpen({ of: 'entries', title: name, ids: [id] })}
      >
        <strong title={person}>
          <bdi>{person || 'No name'}</bdi>
        </strong>
      </FigureButton>
      <small title={title}>
        {[kind, title, ...remarks].filter(Boolean).join(' · ')}
        {deciding && <b>{sayDeciding(deciding)}</b>}
      </small>
      <div className={classes.ends}>
        <Chip tone={ending ? 'warn' : tone}>{text}</Chip>
        {isRenewable(certificate, assessment) && (
          <WriteButton
            variant="subtle"
            size="compact-sm"
            aria-label={`Renew: ${name}${lasts}`}
            onClick={() => onRenew(certification)}
          >
            Renew
          </WriteButton>
        )}
      </div>
    </li>
  )
}

function sayDeciding({ does, tier }: Deciding): string {
  return does === 'holds' ? `${tierName(tier)} hangs on it` : `renewed: ${tierName(tier)}`
}
