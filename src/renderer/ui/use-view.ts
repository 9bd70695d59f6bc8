import { useMemo } from 'react'
import type { Edition } from '../../shared/program/edition'
import { editionOf } from '../engine/edition-of'
import type { View } from '../engine/view'
import { useView } from '../stores/view'
import { useRoots } from './roots'

/** The view as the desk is asked with it: today stands in where no day was chosen. */
export function useCurrentView(): View {
  const { today } = useRoots()
  const edition = useView((view) => view.edition)
  const asOf = useView((view) => view.asOf)
  const cutOff = asOf ?? today()
  return useMemo(() => ({ edition, cutOff }), [edition, cutOff])
}

/** The edition in view. */
export function useEdition(): Edition {
  return editionOf(useView((view) => view.edition))
}
