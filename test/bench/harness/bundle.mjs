import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const BENCH = join(ROOT, 'test/bench')

/** What the app's own build puts in place, so that the bench runs the code that ships. */
const SHARED = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
}

/** The app's functions for this process: bundled, minified and loaded as the command line's are. */
export async function nodeSide(folder) {
  await mkdir(folder, { recursive: true })
  await build({
    ...SHARED,
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ssr: join(BENCH, 'app/node-side.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'node-side.mjs', chunkFileNames: '[name].mjs' } },
    },
  })
  return import(pathToFileURL(join(folder, 'node-side.mjs')).href)
}

/** Scripts for a page, by file name: one entry each for the page and its worker. */
export async function pageScripts(entries) {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [name, join(BENCH, path)]),
  )
  const built = await build({
    ...SHARED,
    worker: { format: 'es' },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(({ output }) => output)
  const chunks = outputs.filter((part) => part.type === 'chunk' || part.fileName.endsWith('.js'))
  return new Map(chunks.map((part) => [part.fileName, part.code ?? part.source]))
}

/** The folder of the window as it ships, built anew. */
export function builtWindow() {
  const build = join(ROOT, 'src/main/launch/build.mjs')
  const { status } = spawnSync(process.execPath, [build, '--quiet'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the window could not be built')
  return join(ROOT, 'out/renderer')
}
