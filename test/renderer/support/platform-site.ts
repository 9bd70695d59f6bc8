import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type Served, serveApp } from '../../../src/main/serve'
import type { Platform } from '../../../src/shared/platform'
import { ROOT } from '../../support/built'

declare global {
  /** The browser's Platform, inside the page under test. */
  const kept: Platform
}

/** A page with the browser's Platform and its worker, served under the app's own policy. */
export async function servePlatform(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-platform-'))
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
        input: { page: join(ROOT, 'test/renderer/support/platform-page.ts') },
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
