import { useEffect, useState } from 'react'

/** What came of a question: the last answer stays while the next is on its way, so that nothing flickers. */
export interface Answer<T> {
  readonly value: T | null
  readonly failure: unknown
  readonly fresh: boolean
}

const NONE: Answer<never> = { value: null, failure: null, fresh: false }

/** Asks again whenever `key` changes; late answers to earlier questions are dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that ask closes over
  useEffect(() => {
    let current = true
    setAnswer((before) => ({ ...before, fresh: false }))
    ask().then(
      (value) => current && setAnswer({ value, failure: null, fresh: true }),
      (failure) => current && setAnswer({ value: null, failure, fresh: true }),
    )
    return () => {
      current = false
    }
  }, [key])
  return answer
}
