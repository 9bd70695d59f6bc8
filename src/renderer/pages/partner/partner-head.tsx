import { Button } from '@mantine/core'
import { IconChevronLeft, IconFileText, IconPencil, IconPlus } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { formatDay } from '../../../shared/basics/format'
import type { Edition } from '../../../shared/program/edition'
import { isWithin, TERM_DAYS } from '../../../shared/records/ahead'
import type { Partner } from '../../../shared/records/partner'
import { planDiffers } from '../../../shared/records/plan-beside-tier'
import { runningTerm } from '../../../shared/records/term'
import type { Assessment } from '../../../shared/tier/assessment'
import { useLogDraft } from '../../stores/log-draft'
import { usePartnerForm } from '../../stores/partner-form'
import { Chip } from '../../ui/chip'
import { initialsOf } from '../../ui/partner-name'
import { sayStage } from '../../ui/partner-words'
import { contractPath } from '../../ui/routes'
import { TierBadge } from '../../ui/tier-badge'
import { planName, tierName } from '../../ui/tier-name'
import { WriteButton } from '../../ui/write-button'
import classes from './partner.module.css'

interface Props {
  readonly partner: Partner
  readonly assessment: Assessment
  readonly edition: Edition
}

/** Who this is, the one word that everybody asks for, and what is done most. */
export function PartnerHead({ partner, assessment, edition }: Props) {
  const [, goTo] = useLocation()
  const log = useLogDraft((store) => store.start)
  const edit = usePartnerForm((form) => form.start)
  const profile = edition.profiles.find(({ id }) => id === partner.profile)
  const { tier } = assessment
  return (
    <header className={classes.head}>
      <Link href="/partners" className={classes.back ?? ''} aria-label="Back to all partners">
        <IconChevronLeft size={18} />
      </Link>
      <span className={classes.mark} aria-hidden="true" data-tier={tier ?? 'none'}>
        {initialsOf(partner.name)}
      </span>
      <div className={classes.who}>
        <div className={classes.titles}>
          <h1 title={partner.name} data-arrival="" tabIndex={-1}>
            <bdi>{partner.name}</bdi>
          </h1>
          <TierBadge tier={tier} large />
          <TermChips partner={partner} assessment={assessment} />
        </div>
        <div className={classes.titles}>
          <p>
            {[profile?.name, partner.country, partner.id].filter(Boolean).join(' · ')}
            {partner.owner && (
              <>
                {' · '}
                <bdi title="Looks after this partner">{partner.owner}</bdi>
              </>
            )}
          </p>
          <StageChips partner={partner} tier={tier} />
        </div>
      </div>
      <div className={classes.acts}>
        <WriteButton
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => log(partner.id)}
        >
          Log activity
        </WriteButton>
        <WriteButton
          variant="default"
          leftSection={<IconPencil size={15} aria-hidden="true" />}
          aria-label="Edit this partner"
          onClick={() => edit({ id: partner.id })}
        >
          Edit
        </WriteButton>
        <Button
          variant="default"
          leftSection={<IconFileText size={15} aria-hidden="true" />}
          onClick={() => goTo(contractPath(partner.id))}
        >
          Contract PDF
        </Button>
      </div>
    </header>
  )
}

function TermChips({ partner, assessment }: Omit<Props, 'edition'>) {
  const { tierIfKnown, complete, cutOff } = assessment
  const term = runningTerm(partner, cutOff)
  return (
    <>
      {!complete && <Chip tone="warn">may be {tierName(tierIfKnown)}: not all is known</Chip>}
      {term && (
        <Chip
          tone={isWithin(TERM_DAYS, term.to, cutOff) ? 'warn' : 'plain'}
          title={`Partnership year from ${formatDay(term.from)} to ${formatDay(term.to)}`}
        >
          term to {formatDay(term.to)}
        </Chip>
      )}
    </>
  )
}

function StageChips({ partner, tier }: Pick<Props, 'partner'> & Pick<Assessment, 'tier'>) {
  const { plan, stage } = partner
  return (
    <>
      <Chip tone={stage === 'active' ? 'ok' : 'warn'}>{sayStage(stage)}</Chip>
      {plan !== '' && planDiffers(partner, tier) && (
        <Chip tone="warn" title="Support follows the plan, everything else the tier (Q5)">
          plan {planName(plan)}, tier {tierName(tier)}
        </Chip>
      )}
    </>
  )
}
