import { PLATFORM_KEY, type Platform } from '../../shared/platform'
import { browserPlatform } from './browser'

declare global {
  interface Window {
    /** Put there by preload on a desktop; absent in a plain browser. */
    readonly [PLATFORM_KEY]?: Platform
  }
}

/** The machine's own platform where preload gave one, else the browser's. The clock only dates files. */
export function pickPlatform(now: () => number = Date.now): Platform {
  return window[PLATFORM_KEY] ?? browserPlatform(now)
}
