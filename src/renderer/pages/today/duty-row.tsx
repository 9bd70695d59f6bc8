// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { ActionIcon, Button } from '@mantine/core'
import {
  IconBellOff,
  IconBellRinging,
  IconCertificate,
  IconClipboardText,
  IconClock,
  IconDeviceFloppy,
  IconFileImport,
  IconPencil,
  IconRepeat,
  IconShieldExclamation,
  IconTrendingDown,
  IconTrendingUp,
} from '@tabler/icons-react'
import type { Day } from '../../../shared/basics/day'
import { formatDay } from '../../../shared/basics/format'
import { PartnerName } from '../../ui/partner-name'
import { shortDay } from '../../ui/short-day'
import { actionOf } from './actions'
import { sayAway } from './day-words'
import type { About, Duty } from './duty'
import { TierStep } from './tier-step'
import classes from './today.module.css'
import { isFall, sayDuty, sayWhy } from './words'

interface Props {
  readonly duty: Duty
  /** Its number among the duties: the grid names its active row by it. */
  readonly at: number
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly selected: boolean
  readonly day: Day
  /** The day it comes back; null = it is not put off. */
  readonly until: Day | null
  readonly onSelect: () => void
  readonly onAct: () => void
  readonly onPutOff: () => void
}

/** One duty in two lines: who and what, why, by when, and its one action. */
export function DutyRow({ duty, at, index, top, selected, day, until, ...on }: Props) {
  const { about, name, due } = duty
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      id={`duty-${at}`}
      aria-rowindex={index + 1}
      aria-selected={selected}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={on.onSelect}
    >
      <div role="gridcell" className={classes.what}>
        <span className={classes.icon} data-tone={toneOf(about)} aria-hidden="true">
          <Icon about={about} />
        </span>
        <div className={classes.lines}>
          <p className={classes.first}>
            {name !== null && (
              <b>
                <PartnerName name={name} />
              </b>
            )}
            <span data-alone={name === null || undefined}>{sayDuty(about)}</span>
            <Step about={about} />
          </p>
          <p className={classes.why} title={sayWhy(about)}>
            {sayWhy(about)}
          </p>
        </div>
      </div>
      <div role="gridcell" className={classes.due}>
        {until !== null ? (
          <>
            <span>put off</span>
            <small>until {shortDay(until)}</small>
          </>
        ) : (
          due !== null && (
            <>
              <span title={formatDay(due)}>{shortDay(due)}</span>
              <small>{sayAway(day, due)}</small>
            </>
          )
        )}
      </div>
      <div role="gridcell" className={classes.act}>
        <Button variant="subtle" tabIndex={-1} onClick={on.onAct}>
          {actionOf(about)}
        </Button>
        <ActionIcon
          variant="subtle"
          tabIndex={-1}
          className={classes.off ?? ''}
          aria-label={until === null ? 'Remind me in 7 days' : 'Bring it back'}
          title={until === null ? 'Remind me in 7 days (S)' : 'Bring it back (S)'}
          onClick={on.onPutOff}
        >
          {until === null ? <IconBellOff size={15} /> : <IconBellRinging size={15} />}
        </ActionIcon>
      </div>
    </div>
  )
}

/** The tiers a duty moves between, where it does. */
function Step({ about }: { readonly about: About }) {
  if (about.is === 'move') return <TierStep from={about.move.from} to={about.move.to} />
  if (about.is !== 'lapse' || about.lapse.tier === about.lapse.tierAfter) return null
  return <TierStep from={about.lapse.tier} to={about.lapse.tierAfter} />
}

function toneOf(about: About): 'bad' | 'ok' | 'warn' | undefined {
  if (about.is === 'move') return isFall(about.move) ? 'bad' : 'ok'
  if (about.is === 'safety') return 'bad'
  if (about.is === 'lapse' && about.lapse.tier !== about.lapse.tierAfter) return 'warn'
  return undefined
}

function Icon({ about }: { readonly about: About }) {
  switch (about.is) {
    case 'draft':
      return <IconPencil size={16} />
    case 'files':
      return <IconFileImport size={16} />
    case 'safety':
      return <IconShieldExclamation size={16} />
    case 'backup':
      return <IconDeviceFloppy size={16} />
    case 'reports':
      return <IconClipboardText size={16} />
    case 'move':
      return isFall(about.move) ? <IconTrendingDown size={16} /> : <IconTrendingUp size={16} />
    case 'lapse':
      return <IconCertificate size={16} />
    case 'term':
      return <IconClock size={16} />
    case 'plan':
      return <IconRepeat size={16} />
    default:
      return about satisfies never
  }
}
