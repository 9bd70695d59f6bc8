import type { Ambiguity } from '../../../shared/program/ambiguity'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { DisputeFilter, useSifted } from './dispute-filter'
import classes from './disputes.module.css'
import { LinesMark } from './marks'
import { type Dispute, questionsOnPage } from './model/disputes'
import { rowProps } from './parts'
import { PlaceLinks } from './place-links'
import { useReading } from './reading'

/** What the sources leave open, how it is read, how else it could be, and where the reading holds. */
export function QuestionList() {
  const all = questionsOnPage()
  const shown = useSifted(all)
  return (
    <>
      <DisputeFilter all={all} shown={shown.length} noun="open questions" />
      {shown.length === 0 && (
        <Empty title="No question is left">Take a filter off to see the others.</Empty>
      )}
      <ul className={classes.disputes}>
        {shown.map((dispute) => (
          <Entry key={dispute.about.id} dispute={dispute} />
        ))}
      </ul>
    </>
  )
}

function Entry({ dispute }: { readonly dispute: Dispute<Ambiguity> }) {
  const reading = useReading()
  const { about, places, changesNumber } = dispute
  const { id, question, lines, reading: read, alternatives, precedent } = about
  return (
    <li {...rowProps(id, reading)}>
      <h2>
        <span>{id}</span> {question} <LinesMark lines={lines} />{' '}
        {changesNumber && <Chip tone="warn">a number rests on it</Chip>}
      </h2>
      <dl className={classes.facts}>
        <div>
          <dt>Read as</dt>
          <dd className={classes.read}>{read}</dd>
        </div>
        {alternatives.length > 0 && (
          <div>
            <dt>Or else</dt>
            <dd>
              <ul className={classes.wordings}>
                {alternatives.map((alternative) => (
                  <li key={alternative}>{alternative}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>Elsewhere</dt>
          <dd className={classes.quiet}>{precedent}</dd>
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
