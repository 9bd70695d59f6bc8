import type { Edition } from '../../../shared/program/edition'
import { CONTRADICTIONS } from '../../../shared/program/editions'
import { LineLinks } from '../../ui/source-link'
import classes from './program.module.css'

/** Where the sources disagree: every wording with its lines, and what is done about it. */
export function Contradictions({ edition }: { readonly edition: Edition }) {
  return (
    <ul className={classes.disputes}>
      {CONTRADICTIONS.map(({ id, topic, wordings, handling, taken }) => (
        <li key={id}>
          <h2>
            <span>{id}</span> {topic}
          </h2>
          <ul>
            {wordings.map(({ says, lines }) => (
              <li key={says}>
                {says} <LineLinks lines={lines} />
              </li>
            ))}
          </ul>
          <p>{handling}</p>
          <p>
            <b>{edition.name} takes:</b> {taken[edition.id]}
          </p>
        </li>
      ))}
    </ul>
  )
}
