import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type Served, serveApp } from '../../../src/main/serve'
import { ROOT } from '../../support/built'

/** The desk without its window, served under the app's own policy, at one address for the whole test. */
export async function serveFaultPage(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-fault-page-'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { page: join(ROOT, 'test/faults/support/fault-page.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  const html = '<!doctype html><title>desk</title><script type="module" src="/page.js"></script>'
  writeFileSync(join(folder, 'index.html'), html)
  const served = await serveApp(folder, 0)
  return {
    address: served.address,
    async stop() {
      await served.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
