import { useEffect } from 'react'
import { useDeskStore } from '../stores/desk'
import { useRecent } from '../stores/recent'
import { idFromPath } from '../ui/routes'

/** Remembers whose page was opened, by whatever way, so that the palette can offer it again. */
export function useVisits(path: string): void {
  const hasPartners = useDeskStore((desk) => desk.state.partners > 0)
  useEffect(() => {
    const [, page, id] = path.split('/')
    if (page === 'partners' && id && hasPartners) useRecent.getState().visited(idFromPath(id))
  }, [path, hasPartners])
}
