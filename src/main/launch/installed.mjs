import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, say } from './root.mjs'

const LOCK = join(ROOT, 'package-lock.json')
const MODULES = join(ROOT, 'node_modules')
/** Which lockfile the modules were installed from, so that a mere touch of it installs nothing. */
const NOTE = join(MODULES, '.partner-desk-lock')

/** Installs the packages when they are missing or older than the lockfile; false when that failed. */
export function ensureInstalled() {
  if (isInstalled()) return true
  say('Installing the packages that Partner Desk is built from (npm ci) …')
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { status, stdout, stderr } = spawnSync(command, [...args, 'ci', '--no-progress'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
    say('The packages could not be installed: see the lines above.')
    return false
  }
  writeFileSync(NOTE, hashOf(LOCK))
  return true
}

/** Whether the modules are those of the lockfile: newer than it, or installed from this very text. */
export function isInstalled() {
  const installed = join(MODULES, '.package-lock.json')
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync(LOCK).mtimeMs) return true
  return existsSync(NOTE) && readFileSync(NOTE, 'utf8') === hashOf(LOCK)
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
