import { Button } from '@mantine/core'
import { IconChevronLeft, IconFileText } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { Edition } from '../../../shared/program/edition'
import type { Partner } from '../../../shared/records/partner'
import type { Assessment } from '../../../shared/tier/assessment'
import { Chip } from '../../ui/chip'
import { initialsOf } from '../../ui/partner-name'
import { contractPath } from '../../ui/routes'
import { TierBadge } from '../../ui/tier-badge'
import { planName, tierName } from '../../ui/tier-name'
import classes from './partner.module.css'

interface Props {
  readonly partner: Partner
  readonly assessment: Assessment
  readonly edition: Edition
}

/** Who this is, and the one word that everybody asks for. */
export function PartnerHead({ partner, assessment, edition }: Props) {
  const [, goTo] = useLocation()
  const profile = edition.profiles.find(({ id }) => id === partner.profile)
  const { tier, tierIfKnown, complete } = assessment
  const plan = partner.plan !== '' && tier !== null && partner.plan !== tier ? partner.plan : null
  return (
    <header className={classes.head}>
      <Link href="/partners" className={classes.back ?? ''} aria-label="Back to all partners">
        <IconChevronLeft size={18} />
      </Link>
      <span className={classes.mark} aria-hidden="true" data-tier={tier ?? 'none'}>
        {initialsOf(partner.name)}
      </span>
      <div className={classes.who}>
        <h1 title={partner.name} data-arrival="" tabIndex={-1}>
          <bdi>{partner.name}</bdi>
        </h1>
        <p>{[profile?.name, partner.country, partner.id].filter(Boolean).join(' · ')}</p>
      </div>
      <TierBadge tier={tier} large />
      {!complete && <Chip tone="warn">may be {tierName(tierIfKnown)}: not all is known</Chip>}
      {partner.stage !== 'active' && <Chip tone="warn">{partner.stage.replaceAll('-', ' ')}</Chip>}
      {plan && tier && (
        <Chip title="Support follows the plan, everything else the tier (Q5)">
          plan {planName(plan)}, tier {tierName(tier)}
        </Chip>
      )}
      <Button
        variant="default"
        className={classes.act ?? ''}
        leftSection={<IconFileText size={15} aria-hidden="true" />}
        onClick={() => goTo(contractPath(partner.id))}
      >
        Contract PDF
      </Button>
    </header>
  )
}
