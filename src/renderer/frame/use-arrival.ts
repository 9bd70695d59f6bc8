import { useEffect } from 'react'

/**
 * After a page was changed the focus goes to what the new page begins with: its list, or its heading.
 * It is never left on nothing, and never taken from a field or a sheet.
 */
export function useArrival(path: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what one arrives at
  useEffect(() => {
    const page = document.getElementById('page')
    if (!page) return
    const arrive = () => {
      const start = page.querySelector<HTMLElement>('[data-arrival]')
      // The page one comes from stays hidden in place while the next is still loaded.
      if (!start?.checkVisibility()) return false
      if (!isBusy(document.activeElement)) start.focus({ preventScroll: true })
      return true
    }
    if (arrive()) return
    // A page may still be on its way, or wait for its first answer.
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect()
    })
    observer.observe(page, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [path])
}

function isBusy(focused: Element | null): boolean {
  return focused?.closest('input, textarea, [role=dialog]') != null
}
