import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { publish, writeByRename } from './publish.mjs'
import { ROOT, say } from './root.mjs'
import { builtFrom, fingerprintOf, stampOf } from './sources.mjs'

const ENTRIES = {
  app: ['main/index.js', 'main/serve.js', 'preload/preload.cjs', 'renderer/index.html'],
  desk: ['desk/index.js'],
}

const MAKERS = { app: buildApp, desk: buildDesk }

/** `build.mjs [app|desk]… [--quiet]`: builds what has changed, everything by default. */
const names = argv.slice(2).filter((word) => word in MAKERS)
const logLevel = argv.includes('--quiet') ? 'error' : 'info'
try {
  for (const name of names.length > 0 ? names : ['app', 'desk']) {
    if (!(await buildIfStale(name)) && logLevel === 'info') say(`The ${name} build is up to date.`)
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function buildIfStale(name) {
  const fingerprint = fingerprintOf(name)
  if (builtFrom(name) === fingerprint) return false
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  const draft = mkdtempSync(join(ROOT, 'out', `.${name}-`))
  try {
    process.env.PARTNER_DESK_OUT = draft
    await MAKERS[name]()
    publish(draft, join(ROOT, 'out'), ENTRIES[name])
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  // Taken before the build began: a file changed meanwhile makes this build stale at once.
  writeByRename(stampOf(name), fingerprint)
  return true
}

async function buildApp() {
  const { build } = await import('electron-vite')
  process.chdir(ROOT)
  await build({ logLevel })
}

async function buildDesk() {
  const { build, loadConfigFromFile } = await import('vite')
  const file = join(ROOT, 'electron.vite.config.ts')
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file, ROOT)
  await build({ ...loaded.config.desk, configFile: false, logLevel })
}
