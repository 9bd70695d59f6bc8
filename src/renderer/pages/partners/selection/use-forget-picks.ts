import { useEffect } from 'react'
import { useListPlace } from '../../../stores/list-place'
import { isAt, isAtPartner } from '../../../ui/routes'

/** What is chosen in the list outlives a look at a partner; whoever goes on to anything else finds nothing chosen. */
export function useForgetPicks(): void {
  useEffect(() => {
    window.removeEventListener('hashchange', forgetElsewhere)
    return () => {
      window.addEventListener('hashchange', forgetElsewhere)
      forgetElsewhere()
    }
  }, [])
}

function forgetElsewhere(): void {
  if (isAt('/partners') || isAtPartner()) return
  window.removeEventListener('hashchange', forgetElsewhere)
  const { picked, pick } = useListPlace.getState()
  if (picked.size > 0) pick(new Set())
}
