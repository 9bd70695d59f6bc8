import type { ReactNode } from 'react'
import type { Source } from '../../../shared/program/source'
import { SourceLink } from '../../ui/source-link'
import classes from './program.module.css'

interface Props {
  /** null where the place stands once for the whole row. */
  readonly source: Source | null
  readonly children: ReactNode
}

/** A value with its place beside it, as every number of the program is shown. */
export function Sourced({ source, children }: Props) {
  return (
    <span className={classes.sourced}>
      <b>{children}</b>
      {source && <SourceLink source={source} />}
    </span>
  )
}

/** What no source states is shown as such, never as nothing. */
export function NotStatedMark() {
  return <span className={classes.notStated}>not stated</span>
}
