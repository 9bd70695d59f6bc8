import type { ReactNode } from 'react'
import type { Source } from '../../../shared/program/source'
import { SourceLink } from '../../ui/source-link'
import classes from './program.module.css'

interface Props {
  readonly source: Source
  readonly children: ReactNode
}

/** A value with its place under it, as every number of the program is shown. */
export function Sourced({ source, children }: Props) {
  return (
    <span className={classes.sourced}>
      <b>{children}</b>
      <SourceLink source={source} />
    </span>
  )
}

/** What no source states is shown as such, never as nothing. */
export function NotStatedMark() {
  return <span className={classes.notStated}>not stated</span>
}
