import { useEffect } from 'react'

/**
 * Brings what the keys have reached wholly into sight: browsers leave a control alone of which a part is
 * seen already, and its ring is cut off at the edge (WCAG 2.4.11).
 */
export function useFocusInSight(): void {
  useEffect(() => {
    const show = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
      // A list is as large as its room: moving it would only take away what is looked at.
      const { width, height } = target.getBoundingClientRect()
      if (width < innerWidth && height < innerHeight / 2)
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    addEventListener('focusin', show)
    return () => removeEventListener('focusin', show)
  }, [])
}
