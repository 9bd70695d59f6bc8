import { useEffect, useState } from 'react'

/** What came of a question: the last answer stays while the next is on its way, so that nothing flickers. */
export interface Answer<T> {
  readonly value: T | null
  readonly failure: unknown
  /** True once the answer is to the question as it is asked now. */
  readonly fresh: boolean
}

interface Kept<T> {
  /** The question that was answered; null before the first answer. */
  readonly key: string | null
  readonly value: T | null
  readonly failure: unknown
}

const NONE: Kept<never> = { key: null, value: null, failure: null }

/** Asks again whenever `key` changes; late answers to earlier questions are dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [{ key: answered, value, failure }, setKept] = useState<Kept<T>>(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that ask closes over
  useEffect(() => {
    let current = true
    ask().then(
      (answer) => current && setKept({ key, value: answer, failure: null }),
      (reason) => current && setKept({ key, value: null, failure: reason }),
    )
    return () => {
      current = false
    }
  }, [key])
  return { value, failure, fresh: answered === key }
}
