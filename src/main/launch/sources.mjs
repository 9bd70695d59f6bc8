import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const SETTINGS = ['electron.vite.config.ts', 'package.json', 'package-lock.json']

/** What each build is made of; the command line stands on shared/ and its own folder alone. */
const SOURCES = {
  app: ['src', 'resources', ...SETTINGS],
  desk: ['src/shared', 'src/main/desk', 'resources', ...SETTINGS],
}

/**
 * A fingerprint of names, sizes and times of a build's sources. Any difference means stale, in
 * either direction: going back to an older file has to rebuild as well.
 */
export function fingerprintOf(build) {
  const hash = createHash('sha1')
  for (const source of SOURCES[build]) addTo(hash, source)
  return hash.digest('hex')
}

/** The fingerprint that a finished build was made from, or '' where there is none. */
export function builtFrom(build) {
  try {
    return readFileSync(stampOf(build), 'utf8')
  } catch {
    return ''
  }
}

/** Where the fingerprint of a finished build stands. */
export function stampOf(build) {
  return join(ROOT, 'out', `${build}.stamp`)
}

function addTo(hash, path) {
  const there = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (there === undefined) return
  if (!there.isDirectory()) {
    hash.update(`${path}|${there.size}|${there.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(join(ROOT, path)).sort()) addTo(hash, `${path}/${name}`)
}
