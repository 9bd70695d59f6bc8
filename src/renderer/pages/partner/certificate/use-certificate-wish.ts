import { type RefObject, useRef, useState } from 'react'
import type { CertificateWish } from './certificate-sheet'

interface CertificateWishes {
  readonly wish: CertificateWish | null
  /** Holds the button that stays, whatever becomes of the lines. */
  readonly add: RefObject<HTMLElement | null>
  open(wish: CertificateWish): void
  close(): void
}

/** Opens the sheet of a certificate, and brings the focus back to the button pressed; a line that was renewed has lost its own. */
export function useCertificateWish(): CertificateWishes {
  const [wish, setWish] = useState<CertificateWish | null>(null)
  const add = useRef<HTMLElement>(null)
  const pressed = useRef<Element | null>(null)
  return {
    wish,
    add,
    open: (next) => {
      pressed.current = document.activeElement
      setWish(next)
    },
    close: () => {
      setWish(null)
      setTimeout(() => {
        const from = pressed.current
        const back =
          from instanceof HTMLElement && from.isConnected
            ? from
            : add.current?.querySelector('button')
        back?.focus()
      }, RETURN)
    },
  }
}

/** Milliseconds after which the sheet has let go of the focus and the lines are drawn anew. */
const RETURN = 60
