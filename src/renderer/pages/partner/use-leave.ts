import { useHotkeys } from '@mantine/hooks'
import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/**
 * Escape leaves the page for the list, unless something lies over the page: then it closes that alone.
 * What is open is looked at before anybody has acted on the key, as afterwards the sheet may be gone.
 */
export function useLeave(): void {
  const [, goTo] = useLocation()
  const covered = useRef(false)
  useLayoutEffect(() => {
    const look = () => {
      covered.current = document.querySelector('[role=dialog]') !== null
    }
    window.addEventListener('keydown', look, { capture: true })
    return () => window.removeEventListener('keydown', look, { capture: true })
  }, [])
  useHotkeys([['Escape', () => !covered.current && goTo('/partners')]])
}
