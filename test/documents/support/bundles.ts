import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type InlineConfig, type Rollup } from 'vite'
import type { DocumentDefinition } from '../../../src/shared/documents/document'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The same replacements the application's own build makes, so that both sides deflate alike. */
const SHARED: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  define: { global: 'globalThis' },
  resolve: {
    alias: [
      { find: /^pdfkit$/, replacement: join(ROOT, 'node_modules/pdfkit/js/pdfkit.browser.mjs') },
      { find: /^events$/, replacement: join(ROOT, 'node_modules/events/events.js') },
    ],
  },
}

export type Render = (document: DocumentDefinition) => Promise<Uint8Array>

/** The command line's renderer, bundled as it ships and loaded into this process. */
export async function nodeRenderer(): Promise<Render> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-documents-'))
  await build({
    ...SHARED,
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'src/main/desk/render-pdf.ts'),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'render-pdf.mjs', chunkFileNames: '[name].mjs' } },
    },
  })
  const bundle = (await import(pathToFileURL(join(folder, 'render-pdf.mjs')).href)) as {
    readonly renderDocument: Render
  }
  return bundle.renderDocument
}

/** A page's entry bundled and minified as the window's code is: code by file name, the entry as page.js. */
export async function pageScripts(entry: string): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    ...SHARED,
    build: {
      write: false,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { page: join(ROOT, entry) },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rollup.RollupOutput[]
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk')
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]))
}
