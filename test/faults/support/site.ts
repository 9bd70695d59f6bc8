import type { Served } from '../../../src/main/serve'
import { serveScript } from '../../support/serve-script'

/** The desk without its window. */
export function serveFaultPage(): Promise<Served> {
  return serveScript('test/faults/support/fault-page.ts')
}
