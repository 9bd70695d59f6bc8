import type { Served } from '../../../src/main/serve'
import type { Platform } from '../../../src/shared/platform'
import { serveScript } from '../../support/serve-script'

declare global {
  /** The browser's Platform, inside the page under test. */
  const kept: Platform
}

/** A page with the browser's Platform and its worker. */
export function servePlatform(): Promise<Served> {
  return serveScript('test/renderer/support/platform-page.ts')
}
