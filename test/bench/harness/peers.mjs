import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './bundle.mjs'

const BENCH = join(ROOT, 'test/bench')
const MODULES = join(BENCH, 'node_modules')

/** Installs the peers where they are missing; what cannot be installed is simply not run. */
export function installPeers() {
  const installed = join(MODULES, '.package-lock.json')
  const lock = join(BENCH, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  process.stderr.write('Installing the peers (npm ci in test/bench) …\n')
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(command, [...args, 'ci', '--no-progress'], {
    cwd: BENCH,
    stdio: 'ignore',
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) process.stderr.write('Some peers could not be installed; their rows say so.\n')
}

/** A peer's package, or null where it is not installed or does not load here. */
export async function loadPeer(name) {
  try {
    const path = createRequire(join(BENCH, 'package.json')).resolve(name)
    return await import(pathToFileURL(path).href)
  } catch {
    return null
  }
}

/** The version of an installed package, for the table's heading. */
export function versionOf(name, folder = MODULES) {
  try {
    return createRequire(join(BENCH, 'package.json'))(join(folder, name, 'package.json')).version
  } catch {
    return 'not installed'
  }
}
