import { Button } from '@mantine/core'
import { addDays, type Day } from '../../../shared/basics/day'
import { formatDay } from '../../../shared/basics/format'
import type { Explanation } from '../../../shared/tier/explain'
import { useDeskStore } from '../../stores/desk'
import { KeyHint } from '../../ui/key-hint'
import { MiniLadder } from '../../ui/mini-ladder'
import { sayAge } from '../../ui/moments'
import { useRoots } from '../../ui/roots'
import { TierBadge } from '../../ui/tier-badge'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'
import { actionOf } from './actions'
import type { About, Duty } from './duty'
import type { PutOffTo } from './put-off-days'
import { sayAhead } from './say-ahead'
import classes from './today.module.css'
import { sayDuty, sayWhy } from './words'

interface Props {
  readonly duty: Duty
  readonly putOff: boolean
  readonly onAct: () => void
  readonly onOpen: () => void
  readonly onNote: () => void
  readonly onPutOff: (to: PutOffTo) => void
}

/** What stands behind the duty under the cursor, and everything that can be done about it. */
export function DutyPeek({ duty, putOff, onAct, onOpen, onNote, onPutOff }: Props) {
  const { about, partner } = duty
  const act = actionOf(about)
  return (
    <aside className={classes.peek} aria-label="Behind this line">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than the window, keys must scroll it */}
      <section className={classes.behind} aria-label="Why" tabIndex={0}>
        {partner === null ? (
          <>
            <h2>{sayDuty(about)}</h2>
            <p className={classes.reason}>{sayWhy(about)}</p>
          </>
        ) : (
          <PartnerBehind partner={partner} name={duty.name ?? partner} about={about} />
        )}
      </section>
      <div className={classes.acts}>
        <Button onClick={onAct}>
          {act} <KeyHint keys="↵" />
        </Button>
        {partner !== null && act !== 'Open' && (
          <Button variant="default" onClick={onOpen}>
            Open <KeyHint keys="O" />
          </Button>
        )}
        {partner !== null && about.is !== 'plan' && (
          <WriteButton variant="default" onClick={onNote}>
            Write a note
          </WriteButton>
        )}
      </div>
      <div className={classes.later}>
        {putOff ? (
          <Button variant="subtle" size="compact-sm" onClick={() => onPutOff('a week')}>
            Bring it back <KeyHint keys="S" />
          </Button>
        ) : (
          <>
            <span>Remind me</span>
            <Button variant="subtle" size="compact-sm" onClick={() => onPutOff('a week')}>
              in 7 days <KeyHint keys="S" />
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => onPutOff('the review')}>
              at the review <KeyHint keys="⇧S" />
            </Button>
          </>
        )}
      </div>
    </aside>
  )
}

interface BehindProps {
  readonly partner: string
  readonly name: string
  readonly about: About
}

function PartnerBehind({ partner, name, about }: BehindProps) {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const head = useDeskStore((store) => store.state.head)
  const day = dayBehind(about, view.cutOff)
  const { value: standing } = useAnswer(`${head} ${partner} ${view.edition} ${day}`, () =>
    desk.standing(partner, { ...view, cutOff: day }),
  )
  const { value: notes } = useAnswer(`${head} ${partner}`, () => desk.notes(partner))
  const [note] = notes ?? []
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {standing && (
        <>
          <div className={classes.standing}>
            <TierBadge tier={standing.assessment.tier} />
            <span>
              {day === view.cutOff ? 'on' : 'by'} {formatDay(day)}
            </span>
          </div>
          <MiniLadder edition={edition} tier={standing.assessment.tier} />
          <p className={classes.reason}>
            <b>{standing.explanation.headline}</b>
          </p>
          <ul className={classes.causes}>
            {sentencesFor(about, standing.explanation)
              .map((text) => sayAhead(text, standing.assessment.certificates, view.cutOff))
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </>
      )}
      {note && (
        <blockquote className={classes.note}>
          <p>
            <bdi>{note.text}</bdi>
          </p>
          <footer>
            <bdi>{note.person}</bdi>, {sayAge(note.at, now())}
          </footer>
        </blockquote>
      )}
    </>
  )
}

/** The day that shows what a duty is about: a move on its review, a lapse on the day after. */
function dayBehind(about: About, day: Day): Day {
  if (about.is === 'move') return about.on
  return about.is === 'lapse' ? addDays(about.lapse.on, 1) : day
}

const MOST = 3

/** What made the difference comes first, then what is missing. */
function sentencesFor(about: About, { sentences }: Explanation): readonly string[] {
  const wanted: readonly string[] =
    about.is === 'reports'
      ? ['waiting', 'what is missing']
      : ['lapse', 'roll-off', 'refund', 'together', 'clip', 'what is missing', 'not known']
  return wanted
    .flatMap((kind) => sentences.filter(({ says }) => says === kind))
    .slice(0, MOST)
    .map(({ text }) => text)
}
