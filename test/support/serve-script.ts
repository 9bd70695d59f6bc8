import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type Served, serveApp } from '../../src/main/serve'
import { ROOT } from './built'

/** A script of a test, bundled and served under the app's own policy, at one address for the whole test. */
export async function serveScript(script: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-script-'))
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
        input: { page: join(ROOT, script) },
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
