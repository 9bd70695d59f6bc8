import { createContext, useContext } from 'react'
import type { Edition } from '../../../shared/program/edition'
import { useProgramView } from '../../stores/program-view'
import { useEdition } from '../../ui/use-view'
import type { Side } from './model/compare'
import { SIDES } from './model/compare'
import { BESIDE, sideOf } from './model/program'

/** How the program is read at the moment: on screen or on paper, one edition or both. */
export interface Reading {
  readonly edition: Edition
  /** The editions shown, in their order. */
  readonly sides: readonly Side[]
  /** Only rows in which the two shown differ. */
  readonly differencesOnly: boolean
  /** The row that was jumped to, which is shown whatever is filtered. */
  readonly target: string | undefined
  /** On paper nothing opens: places stand as words. */
  readonly onPaper: boolean
}

const Context = createContext<Reading | null>(null)

export const ReadingProvider = Context.Provider

/** The reading that the parts of a chapter are drawn for. */
export function useReading(): Reading {
  const reading = useContext(Context)
  if (!reading) throw new Error('No reading around this part of the program')
  return reading
}

/** The reading as the switches and the edition in view have it. */
export function useCurrentReading(target: string | undefined): Reading {
  const edition = useEdition()
  const sideBySide = useProgramView((view) => view.sideBySide)
  const differencesOnly = useProgramView((view) => view.differencesOnly)
  return {
    edition,
    sides: sideBySide ? SIDES : [sideOf(edition)],
    differencesOnly: sideBySide && differencesOnly,
    target,
    onPaper: false,
  }
}

/** The name of the edition on a side. */
export function nameOf(side: Side): string {
  return BESIDE[side].name
}
