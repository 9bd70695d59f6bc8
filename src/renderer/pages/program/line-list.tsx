import { useState } from 'react'
import { Link } from 'wouter'
import { plural } from '../../../shared/basics/format'
import { documentOf, type SeedDocument } from '../../../shared/program/source'
import type { Quotation } from '../../ui/quotations'
import { programPath } from '../../ui/routes'
import { DOCUMENTS } from '../../ui/seed-lines'
import { ToggleChip } from '../../ui/toggle-chip'
import disputes from './disputes.module.css'
import classes from './lines.module.css'
import { linesIn, type SourceLine, sourceLines } from './model/lines'
import { rowProps } from './parts'
import { PlaceLinks } from './place-links'
import { nameOf, useReading } from './reading'

const IN_ORDER: readonly SeedDocument[] = ['000', '001', '002', '003']

/** Every line that the program cites, with all that is taken from it: the program from its other end. */
export function LineList() {
  const { target } = useReading()
  const [chosen, choose] = useState<Choice>({ document: '000', target: undefined })
  // A line that is jumped to brings its document with it, until another is chosen.
  const asked = sourceLines().find(({ line }) => line === target)
  const shown = asked && chosen.target !== target ? documentOf(asked.line) : chosen.document
  const lines = linesIn(shown)
  return (
    <>
      <fieldset className={disputes.filter} aria-label="Document">
        {IN_ORDER.map((document) => (
          <ToggleChip
            key={document}
            on={document === shown}
            onToggle={() => choose({ document, target })}
          >
            {document} · {DOCUMENTS[document]}
          </ToggleChip>
        ))}
        <span className={disputes.quiet}>{plural(lines.length, 'line')} cited</span>
      </fieldset>
      <ul className={classes.lines} aria-label={DOCUMENTS[shown]}>
        {lines.map((found) => (
          <Line key={found.line} found={found} />
        ))}
      </ul>
    </>
  )
}

interface Choice {
  readonly document: SeedDocument
  /** What had been jumped to when it was chosen. */
  readonly target: string | undefined
}

function Line({ found }: { readonly found: SourceLine }) {
  const reading = useReading()
  const { line, taken, wording, contradictions, questions, places } = found
  return (
    <li {...rowProps(line, reading)}>
      <b className={classes.number}>{line}</b>
      <div className={classes.says}>
        {taken.map(({ side, says }) => (
          <div key={side}>
            {taken.length > 1 && <small>{nameOf(side)}</small>}
            <Says says={says} />
          </div>
        ))}
        {taken.length === 0 && <p>{wording ?? 'Only an open question points to this line.'}</p>}
      </div>
      <div className={classes.ways}>
        {contradictions.map((id) => (
          <Link key={id} href={programPath('contradictions', id)}>
            {id}
          </Link>
        ))}
        {questions.map((id) => (
          <Link key={id} href={programPath('questions', id)}>
            {id}
          </Link>
        ))}
        {places.length > 0 && <PlaceLinks places={places} />}
      </div>
    </li>
  )
}

function Says({ says }: { readonly says: readonly Quotation[] }) {
  return says.map(({ beside, says: words }) => (
    <p key={`${beside} ${words}`}>
      {beside !== '' && <span>{beside}: </span>}
      {words}
    </p>
  ))
}
