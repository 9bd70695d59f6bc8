import { type RefObject, useEffect, useState } from 'react'
import { useLedgerWish } from '../stores/ledger-wish'

/** Whether a ledger is opened for its waiting reports; then it is brought into view, and the wish is forgotten. */
export function useWishedWaiting(partner: string, ledger: RefObject<HTMLElement | null>): boolean {
  const [wished] = useState(() => useLedgerWish.getState().partner === partner)
  useEffect(() => {
    if (!wished) return
    useLedgerWish.getState().granted()
    ledger.current?.closest('section')?.scrollIntoView({ block: 'start' })
  }, [wished, ledger])
  return wished
}
