import { PLATFORM_KEY, type Platform } from '../../shared/platform'
import { browserPlatform } from './browser'

declare global {
  interface Window {
    /** Put there by preload on a desktop; absent in a plain browser. */
    readonly [PLATFORM_KEY]?: Platform
  }
}

/**
 * The machine's own platform where preload gave one, else the browser's; the clock only dates files.
 * Preload's is frozen, and what is lent to a worker must bear a mark: so it is copied.
 */
export function pickPlatform(now: () => number = Date.now): Platform {
  const given = window[PLATFORM_KEY]
  return given ? { ...given } : browserPlatform(now)
}
