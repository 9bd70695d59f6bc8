const KEY = 'partner-desk-sentinel'

/** The sentinel outside IndexedDB; null where there is none or the browser keeps nothing. */
export function readKeptSentinel(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps the sentinel; one that lags still says what must at least be there. */
export function keepSentinel(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Refused storage shows as a journal that is kept nowhere; it is said there.
  }
}
