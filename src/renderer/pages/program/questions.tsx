import { AMBIGUITIES } from '../../../shared/program/editions'
import { LineLinks } from '../../ui/source-link'
import classes from './program.module.css'

/** What the sources leave open, how it is read, and how else it could be. */
export function Questions() {
  return (
    <ul className={classes.disputes}>
      {AMBIGUITIES.map(({ id, question, lines, reading, alternatives, precedent }) => (
        <li key={id}>
          <h2>
            <span>{id}</span> {question} <LineLinks lines={lines} />
          </h2>
          <p>
            <b>Read as:</b> {reading}
          </p>
          {alternatives.length > 0 && (
            <p>
              <b>Could also be:</b> {alternatives.join('; ')}.
            </p>
          )}
          <p className={classes.quiet}>{precedent}</p>
        </li>
      ))}
    </ul>
  )
}
