import { useState } from 'react'
import type { OpenReason, Reason } from './reason'

/** The reasons a person has gone down into, and the ways back. */
export interface Reasons {
  readonly reason: Reason | null
  /** Opens a reason from the page: what was open before is left. */
  readonly open: OpenReason
  /** Goes one deeper, from an open reason to one of its parts. */
  readonly deeper: OpenReason
  /** null where there is nothing to go back to. */
  readonly back: (() => void) | null
  close(): void
}

/** Keeps the path of reasons, from a figure of the page down to a single entry. */
export function useReasons(): Reasons {
  const [path, setPath] = useState<readonly Reason[]>([])
  return {
    reason: path.at(-1) ?? null,
    open: (reason) => setPath([reason]),
    deeper: (reason) => setPath([...path, reason]),
    back: path.length > 1 ? () => setPath(path.slice(0, -1)) : null,
    close: () => setPath([]),
  }
}
