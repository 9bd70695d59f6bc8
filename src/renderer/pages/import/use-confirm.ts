import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { OnProgress, Progress } from '../../engine/answers'
import { withProgress } from '../../engine/connect'
import type { Done } from '../../engine/desk'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { isAt } from '../../ui/routes'

/** The writing of what was previewed. */
export interface Confirming {
  /** null while nothing is written. */
  readonly progress: Progress | null
  confirm(write: (onProgress: OnProgress) => Promise<Done>, then: () => void): Promise<void>
  /** Stops the writing where it can still be stopped; after that, Undo takes it back. */
  cancel(): void
}

/** Writes what was previewed and goes on to the partners; a cancelled writing leaves the page as it was. */
export function useConfirm(): Confirming {
  const { desk } = useRoots()
  const [, goTo] = useLocation()
  const tellDone = useTellDone()
  const [progress, setProgress] = useState<Progress | null>(null)
  const state = useRef<'idle' | 'writing' | 'cancelled'>('idle')

  async function confirm(write: (onProgress: OnProgress) => Promise<Done>, then: () => void) {
    if (state.current !== 'idle') return
    state.current = 'writing'
    setProgress({ step: 'Writing', share: 0 })
    const onProgress = (next: Progress) => {
      if (state.current === 'writing') setProgress(next)
    }
    try {
      const done = await write(withProgress(onProgress))
      then()
      // Who has gone on to another page meanwhile is not called back.
      if (isAt('/import')) goTo('/partners')
      tellDone(done)
    } catch (failure) {
      if (state.current === 'writing') tellFailure(failure)
    } finally {
      state.current = 'idle'
      setProgress(null)
    }
  }

  function cancel() {
    if (state.current !== 'writing') return
    state.current = 'cancelled'
    void desk.cancelImport()
  }

  return { progress, confirm, cancel }
}
