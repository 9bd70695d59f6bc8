import { useMantineColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useTellDone } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { useCurrentView } from '../ui/use-view'
import type { Hand } from './table/command'
import { usePartnerInView } from './use-partner-in-view'

/** What commands work with, as this window stands. */
export function useHand(): Hand {
  const roots = useRoots()
  const view = useCurrentView()
  const partner = usePartnerInView()
  const [, goTo] = useLocation()
  const tellDone = useTellDone()
  const { setColorScheme: setScheme } = useMantineColorScheme()
  return useMemo(
    () => ({ roots, view, partner, goTo, tellDone, setScheme }),
    [roots, view, partner, goTo, tellDone, setScheme],
  )
}
