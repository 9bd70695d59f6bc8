import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, say } from './root.mjs'
import { builtFrom, fingerprintOf } from './sources.mjs'

/**
 * Builds the app or the desk command when its sources have changed; false when that failed. In a
 * process of its own, so that nothing of the build tools is printed or left behind in this one.
 */
export function ensureBuilt(name, { announce }) {
  if (builtFrom(name) === fingerprintOf(name)) return true
  if (!existsSync(join(ROOT, 'node_modules'))) {
    say('The packages are not installed: run npm ci first.')
    return false
  }
  if (announce) say('Building Partner Desk …')
  const program = join(ROOT, 'src/main/launch/build.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, name, '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return true
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  say('Partner Desk could not be built: see the lines above.')
  return false
}
