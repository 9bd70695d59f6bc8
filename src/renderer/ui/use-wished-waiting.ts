import { type RefObject, useEffect, useState } from 'react'
import { useLedgerWish } from '../stores/ledger-wish'

/** Whether a ledger is opened for its waiting reports; then it is brought into view with the focus on its first, and the wish is forgotten. */
export function useWishedWaiting(partner: string, ledger: RefObject<HTMLElement | null>): boolean {
  const [wished] = useState(() => useLedgerWish.getState().partner === partner)
  useEffect(() => {
    if (!wished) return
    useLedgerWish.getState().granted()
    ledger.current?.closest('section')?.scrollIntoView({ block: 'start' })
    // A page that is arrived at takes the focus to its heading first, which is out of sight here.
    const frame = requestAnimationFrame(() =>
      ledger.current?.querySelector<HTMLElement>('[data-figure]')?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [wished, ledger])
  return wished
}
