import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { UserConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The launch scripts build beside the app that may be running, and only then put the files in place. */
const out = (folder: string): string => resolve(process.env.PARTNER_DESK_OUT ?? at('out'), folder)

/** The same PDF code, and with it the same deflate (pdfkit's fflate), in Chromium and in Node: the same bytes. */
export const PDF_ALIASES = [
  { find: /^events$/, replacement: at('node_modules/events/events.js') },
  { find: /^pdfkit$/, replacement: at('node_modules/pdfkit/js/pdfkit.browser.mjs') },
]

/** The command line, built on its own so that it needs neither window nor renderer. */
const desk: UserConfig = {
  root: at('.'),
  publicDir: false,
  resolve: { alias: PDF_ALIASES },
  define: { global: 'globalThis' },
  ssr: { noExternal: true },
  build: {
    ssr: at('src/main/desk/index.ts'),
    ssrEmitAssets: true,
    outDir: out('desk'),
    target: 'node20',
    rolldownOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
}

const desktop = defineConfig({
  main: {
    build: {
      // What main needs is bundled: the packaged app carries no node_modules.
      externalizeDeps: false,
      target: 'node20',
      outDir: out('main'),
      rolldownOptions: {
        input: { index: at('src/main/index.ts'), serve: at('src/main/serve.ts') },
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: out('preload'),
      rolldownOptions: {
        input: { preload: at('src/main/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    resolve: { alias: PDF_ALIASES },
    define: { global: 'globalThis' },
    worker: { format: 'es' },
    build: {
      outDir: out('renderer'),
      // The same build also runs in a plain browser, so it asks for less than Electron has.
      target: 'es2022',
      minify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
})

export default { ...desktop, desk }
