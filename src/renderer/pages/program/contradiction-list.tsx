import type { Contradiction } from '../../../shared/program/contradiction'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { DisputeFilter, useSifted } from './dispute-filter'
import classes from './disputes.module.css'
import { LinesMark } from './marks'
import { SIDES } from './model/compare'
import { contradictionsOnPage, type Dispute } from './model/disputes'
import { BESIDE } from './model/program'
import { rowProps } from './parts'
import { PlaceLinks } from './place-links'
import { nameOf, useReading } from './reading'

/** Where the sources disagree: every wording with its lines, what each edition takes, and where it bites. */
export function ContradictionList() {
  const { differencesOnly } = useReading()
  const all = contradictionsOnPage()
  const sifted = useSifted(all)
  const shown = differencesOnly ? sifted.filter(isTakenApart) : sifted
  return (
    <>
      <DisputeFilter all={all} shown={shown.length} noun="contradictions" />
      {shown.length === 0 && (
        <Empty title="No contradiction is left">Take a filter off to see the others.</Empty>
      )}
      <ul className={classes.disputes}>
        {shown.map((dispute) => (
          <Entry key={dispute.about.id} dispute={dispute} />
        ))}
      </ul>
    </>
  )
}

function isTakenApart({ about: { taken } }: Dispute<Contradiction>): boolean {
  return taken[BESIDE.first.id] !== taken[BESIDE.second.id]
}

function Entry({ dispute }: { readonly dispute: Dispute<Contradiction> }) {
  const reading = useReading()
  const { about, places, changesNumber } = dispute
  const { id, topic, wordings, handling, taken } = about
  return (
    <li {...rowProps(id, reading)} className={classes.contradiction}>
      <h2>
        <span>{id}</span> {topic} {changesNumber && <Chip tone="warn">changes a number</Chip>}
      </h2>
      <ul className={classes.wordings}>
        {wordings.map(({ says, lines }) => (
          <li key={says}>
            {says} <LinesMark lines={lines} />
          </li>
        ))}
      </ul>
      <dl className={classes.facts}>
        {SIDES.map((side) => (
          <div key={side} data-in-view={BESIDE[side].id === reading.edition.id || undefined}>
            <dt>{nameOf(side)}</dt>
            <dd>{taken[BESIDE[side].id]}</dd>
          </div>
        ))}
        <div>
          <dt>In force</dt>
          <dd>{handling}</dd>
        </div>
        <div>
          <dt>Bears on</dt>
          <dd className={classes.places}>
            <PlaceLinks places={places} />
          </dd>
        </div>
      </dl>
    </li>
  )
}
