/** Frames that a page may take to be loaded, asked for and drawn. */
const PATIENCE = 180

/** Puts the focus on what a page will have in a moment, and brings it into sight; gives up in silence. */
export function focusSoon(find: () => HTMLElement | null, frames = PATIENCE): void {
  const found = find()
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'center' })
  // A page that has just come takes the focus to its beginning first.
  const isThere = found !== null && document.activeElement === found && frames < PATIENCE
  if (!isThere && frames > 0) requestAnimationFrame(() => focusSoon(find, frames - 1))
}
