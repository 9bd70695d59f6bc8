import { useDeskStore } from '../stores/desk'

/** The id of the strip that says why nothing can be written; disabled controls are described by it. */
export const HINDRANCE_ID = 'hindrance'

const FOLLOWS = 'Another window of this desk writes; this one follows.'

/**
 * Why nothing can be written in this window, or null where it can: of all windows on one desk only one
 * writes, and none while the store cannot follow the journal.
 */
export function useHindrance(): string | null {
  const { role, warning } = useDeskStore((desk) => desk.state)
  return role === 'follows' ? FOLLOWS : warning
}
