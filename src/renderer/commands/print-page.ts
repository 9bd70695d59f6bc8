/** Frames that a page may take to be loaded and drawn. */
const PATIENCE = 240

/** Prints a page once it is drawn; not at all where somebody has gone on meanwhile. */
export function printPage(path: string, frames = PATIENCE): void {
  if (frames === 0) return
  requestAnimationFrame(() => {
    if (!window.location.hash.startsWith(`#${path}`)) return
    const drawn = document.querySelector(`#page[data-path^="${path}"] h1`)
    if (drawn?.checkVisibility()) window.print()
    else printPage(path, frames - 1)
  })
}
