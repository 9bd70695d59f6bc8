import { useCallback, useEffect, useRef, useState } from 'react'
import type { HistoryLine } from '../../engine/answers'
import { useDeskStore } from '../../stores/desk'
import { useRoots } from '../../ui/roots'

/** As much of the log as was asked for so far, newest first. */
export interface History {
  /** null before the first answer. */
  readonly lines: readonly HistoryLine[] | null
  /** Whether the log's very first change is among them. */
  readonly whole: boolean
  readonly failure: unknown
  /** Asks for older changes; nothing while some are on their way already. */
  more(): void
}

/** Lines asked for at once. */
const PAGE = 250

interface Kept {
  readonly lines: readonly HistoryLine[]
  readonly whole: boolean
}

/** Reads the log from its newest end, page by page; after a change it is read again as far as it was. */
export function useHistory(): History {
  const { desk } = useRoots()
  const head = useDeskStore((store) => store.state.head)
  const [kept, setKept] = useState<Kept | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const known = useRef(0)
  // What is on its way belongs to one head; a newer head makes it worthless.
  const round = useRef(0)
  const asking = useRef(false)

  const ask = useCallback(
    async (from: number, count: number) => {
      const mine = round.current
      asking.current = true
      try {
        const lines = await desk.history(from, count)
        if (mine !== round.current) return
        known.current = from + lines.length
        const whole = lines.length < count
        setKept((before) => ({ lines: [...(before?.lines ?? []).slice(0, from), ...lines], whole }))
      } catch (reason) {
        if (mine === round.current) setFailure(reason)
      } finally {
        if (mine === round.current) asking.current = false
      }
    },
    [desk],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: the head is what makes the log another one
  useEffect(() => {
    round.current++
    void ask(0, Math.max(PAGE, known.current))
    return () => {
      round.current++
    }
  }, [head, ask])

  const whole = kept?.whole ?? false
  const more = useCallback(() => {
    if (!asking.current && !whole) void ask(known.current, PAGE)
  }, [ask, whole])

  return { lines: kept?.lines ?? null, whole, failure, more }
}
