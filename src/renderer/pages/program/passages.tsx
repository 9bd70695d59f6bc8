import type { Passage } from '../../../shared/program/source'
import { LineLinks } from '../../ui/source-link'
import classes from './program.module.css'

/** Statements of the program in our words, with their lines and, where wording matters, a quotation. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <ul className={classes.passages}>
      {passages.map(({ text, lines, quote }) => (
        <li key={text}>
          {text} <LineLinks lines={lines} />
          {quote !== undefined && <q>{quote}</q>}
        </li>
      ))}
    </ul>
  )
}
