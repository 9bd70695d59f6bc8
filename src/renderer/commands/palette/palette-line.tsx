import { IconArrowRight, IconBook2, IconChevronRight, IconHistory } from '@tabler/icons-react'
import { Fragment } from 'react'
import { formatDay, plural } from '../../../shared/basics/format'
import { ACTIVITY_NAMES } from '../../engine/activity-names'
import type { FoundEntry, FoundPartner } from '../../engine/finding/found'
import { initialsOf } from '../../ui/partner-name'
import { sayStage } from '../../ui/partner-words'
import { TierBadge } from '../../ui/tier-badge'
import { useEdition } from '../../ui/use-view'
import { CommandLine } from '../command-line'
import type { Choice } from './choices'
import { Marked } from './marked'
import classes from './palette.module.css'

interface Props {
  readonly choice: Choice
  readonly typed: string
  /** The name of the partner in view. */
  readonly partner: string | null
}

/** One line of the palette: what it is, what tells it from others, and what it would do. */
export function PaletteLine({ choice, typed, partner }: Props) {
  switch (choice.kind) {
    case 'partner':
      return <PartnerLine partner={choice.partner} typed={typed} />
    case 'entry':
      return <EntryLine found={choice.found} typed={typed} />
    case 'command':
      return <CommandLine command={choice.command} typed={typed} partner={partner} />
    case 'place':
      return (
        <>
          <span className={classes.icon} aria-hidden="true">
            <IconBook2 size={16} />
          </span>
          <span className={classes.what}>
            <span className={classes.name}>{choice.place.name}</span>
          </span>
          <span className={classes.aside}>{choice.place.id}</span>
        </>
      )
    case 'further':
      return (
        <>
          <span className={classes.icon} aria-hidden="true">
            <IconArrowRight size={16} />
          </span>
          <span className={classes.name}>
            Look further back, through {plural(choice.left, 'older entry', 'older entries')}
          </span>
        </>
      )
    default:
      return choice satisfies never
  }
}

function PartnerLine({
  partner,
  typed,
}: {
  readonly partner: FoundPartner
  readonly typed: string
}) {
  const { id, name, country, profile, stage, owner, tier, by } = partner
  const { profiles } = useEdition()
  const profileName = profiles.find((one) => one.id === profile)?.name ?? ''
  // An active partner is the rule and needs no word.
  const details = [profileName, country, owner, stage === 'active' ? '' : sayStage(stage)].filter(
    Boolean,
  )
  return (
    <>
      <span className={classes.initials} data-tier={tier ?? 'none'} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className={classes.what}>
        <bdi className={classes.name}>
          <Marked text={name} typed={typed} />
        </bdi>
        <Details parts={[by, id, ...details]} typed={typed} />
      </span>
      <TierBadge tier={tier} />
    </>
  )
}

function EntryLine({ found, typed }: { readonly found: FoundEntry; readonly typed: string }) {
  const { entry, name } = found
  const { activity, reference, person, note, id, date } = entry
  const what = [reference, person].filter(Boolean).join(' · ')
  return (
    <>
      <span className={classes.icon} aria-hidden="true">
        <IconHistory size={16} />
      </span>
      <span className={classes.what}>
        <bdi className={classes.name}>
          <Marked text={what || (ACTIVITY_NAMES.get(activity) ?? activity)} typed={typed} />
        </bdi>
        <Details
          parts={[name, ACTIVITY_NAMES.get(activity) ?? activity, note || id]}
          typed={typed}
        />
      </span>
      <span className={classes.aside}>{formatDay(date)}</span>
      <IconChevronRight size={14} aria-hidden="true" />
    </>
  )
}

/** What tells it from others, each part in its own direction. */
function Details({ parts, typed }: { readonly parts: readonly string[]; readonly typed: string }) {
  return (
    <span className={classes.details}>
      {parts.filter(Boolean).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same
        <Fragment key={at}>
          {at > 0 && ' · '}
          <bdi>
            <Marked text={part} typed={typed} />
          </bdi>
        </Fragment>
      ))}
    </span>
  )
}
