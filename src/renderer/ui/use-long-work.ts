import { useRef, useState } from 'react'
import type { OnProgress, Progress } from '../engine/answers'
import { tellFailure } from './notices'

/** Work that takes a while: what it is at, and whether it runs. */
export interface LongWork {
  /** null while nothing runs. */
  readonly progress: Progress | null
  /** Runs one piece of work at a time; a failure is told, and gives null. */
  run<T>(step: string, work: (onProgress: OnProgress) => Promise<T>): Promise<T | null>
}

/** Keeps a person informed of one long piece of work, from its first moment to its end. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef(false)

  async function run<T>(step: string, work: (onProgress: OnProgress) => Promise<T>) {
    if (running.current) return null
    running.current = true
    setProgress({ step, share: 0 })
    try {
      // Word of progress may still be on its way when the work is done.
      return await work((next) => running.current && setProgress(next))
    } catch (failure) {
      tellFailure(failure)
      return null
    } finally {
      running.current = false
      setProgress(null)
    }
  }

  return { progress, run }
}
