import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Spot, usePlace } from '../stores/place'
import { findMarked, markOf } from './marks'

/** Milliseconds in which a page that is returned to may still grow to what it was. */
const PATIENCE = 3_000

/**
 * After a page was changed the focus goes to what the new page begins with: its list, or its heading.
 * It is never left on nothing, and never taken from a field or a sheet. On Back and after a restart the
 * page is found as it was left: as far scrolled, with the focus where it was.
 */
export function useArrival(path: string): void {
  const place = placeOf(path)
  const returns = useRef(true)

  useEffect(() => {
    const comeBack = () => {
      returns.current = true
    }
    window.addEventListener('popstate', comeBack)
    return () => window.removeEventListener('popstate', comeBack)
  }, [])

  useEffect(() => {
    if (path !== '/') usePlace.getState().at(path)
  }, [path])

  // Before the eye sees the new page, and before the old one's place is lost.
  useLayoutEffect(() => {
    const page = document.getElementById('page')
    if (!page || place === '/') return
    const spot = returns.current ? usePlace.getState().spots[place] : undefined
    returns.current = false
    page.scrollTop = spot?.top ?? 0
    const stopArriving = arriveAt(page, spot ?? START)
    const stopWatching = watchSpot(page, spot ?? START, (left) =>
      usePlace.getState().leave(place, left),
    )
    return () => {
      stopArriving()
      stopWatching()
    }
  }, [place])
}

const START: Spot = { top: 0, focus: '' }

/** Chapters of the program are one page: whoever turns to the next keeps the focus on its tab. */
function placeOf(path: string): string {
  return path.startsWith('/program/') ? '/program' : path
}

/** Brings focus and scroll to where they belong as soon as the page has them; stops where a person acts first. */
function arriveAt(page: HTMLElement, { top, focus }: Spot): () => void {
  let [arrived, found, scrolled] = [false, focus === '', top === 0]
  const arrive = () => {
    const start = page.querySelector<HTMLElement>('[data-arrival]')
    // The page one comes from stays hidden in place while the next is still loaded.
    if (!start?.checkVisibility()) return
    if (!arrived && !isBusy(document.activeElement)) start.focus({ preventScroll: true })
    arrived = true
    const marked = found ? null : findMarked(page, focus)
    if (marked) {
      found = true
      if (!isBusy(document.activeElement)) marked.focus({ preventScroll: true })
    }
    if (!scrolled) {
      page.scrollTop = top
      scrolled = page.scrollTop >= top - 1
    }
    if (found && scrolled) stop()
  }
  // A page may still be on its way, or wait for its first answer.
  const observer = new MutationObserver(arrive)
  const timer = setTimeout(() => {
    if (arrived) stop()
    ;[found, scrolled] = [true, true]
  }, PATIENCE)
  const leave = () => {
    ;[found, scrolled] = [true, true]
    if (arrived) stop()
  }
  function stop() {
    observer.disconnect()
    clearTimeout(timer)
    for (const act of ACTS) window.removeEventListener(act, leave)
  }
  for (const act of ACTS) window.addEventListener(act, leave, { passive: true })
  observer.observe(page, { childList: true, subtree: true })
  arrive()
  return stop
}

const ACTS = ['wheel', 'pointerdown', 'keydown'] as const

/** Follows where somebody is on a page, and says so when the page or the window is left. */
function watchSpot(page: HTMLElement, from: Spot, onLeave: (spot: Spot) => void): () => void {
  let spot = from
  const scroll = () => {
    spot = { ...spot, top: Math.max(0, page.scrollTop) }
  }
  const focus = ({ target }: FocusEvent) => {
    if (target instanceof Element) spot = { ...spot, focus: markOf(page, target) }
  }
  const keep = () => onLeave(spot)
  page.addEventListener('scroll', scroll, { passive: true })
  page.addEventListener('focusin', focus)
  window.addEventListener('pagehide', keep)
  return () => {
    keep()
    page.removeEventListener('scroll', scroll)
    page.removeEventListener('focusin', focus)
    window.removeEventListener('pagehide', keep)
  }
}

function isBusy(focused: Element | null): boolean {
  return focused?.closest('input, textarea, [role=dialog]') != null
}
