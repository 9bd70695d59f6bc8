import { join } from 'node:path'
import { ensureInstalled } from './installed.mjs'
import { ROOT } from './root.mjs'

/** Another origin than the desk's own, so that trying things never touches real data. */
const PORT = 47831

/** Serves the renderer from its sources with hot reload, in the browser, where there is no preload. */
if (!ensureInstalled()) process.exit(1)
const { createServer, loadConfigFromFile } = await import('vite')
const file = join(ROOT, 'electron.vite.config.ts')
const loaded = await loadConfigFromFile({ command: 'serve', mode: 'development' }, file, ROOT)
const server = await createServer({
  ...loaded.config.renderer,
  configFile: false,
  server: { host: '127.0.0.1', port: PORT, strictPort: true },
})
await server.listen()
server.printUrls()
