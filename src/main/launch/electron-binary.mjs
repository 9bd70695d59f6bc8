import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const PACKAGE = join(ROOT, 'node_modules/electron')
const MOST_MS = 20_000

/**
 * The Electron program, downloaded by its own installer when it is not here yet: one attempt, bounded in
 * time; null when there is none. Never asked through `import 'electron'`, which downloads unbounded.
 */
export function electronBinary() {
  const present = presentBinary()
  if (present !== null) return present
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: 'ignore',
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
  })
  return presentBinary()
}

/** The Electron program where it already is, or null. */
export function presentBinary() {
  const note = join(PACKAGE, 'path.txt')
  if (!existsSync(note)) return null
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist')
  const path = join(folder, readFileSync(note, 'utf8'))
  return existsSync(path) ? path : null
}

/** Whether windows can open here at all. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
