import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Long enough for a program that started on the old files to load its last part of them. */
const KEEP_MS = 10 * 60_000

/**
 * Puts a finished build in place while older ones may be running or starting: every file by rename,
 * parts (whose names carry a hash) before the entries that name them, so that whoever starts at any
 * moment finds a whole build, old or new. Old parts go after a while.
 */
export function publish(from, to, entries) {
  const files = filesOf(from)
  const isEntry = (file) => entries.includes(file)
  for (const file of [...files.filter((file) => !isEntry(file)), ...files.filter(isEntry)]) {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    renameSync(join(from, file), join(to, file))
  }
  for (const folder of new Set(files.map((file) => file.split('/', 1)[0]))) {
    for (const file of filesOf(to, folder)) {
      if (!files.includes(file) && isOld(join(to, file))) rmSync(join(to, file), { force: true })
    }
  }
  rmSync(from, { recursive: true, force: true })
}

/** Writes a small file by rename, so that nobody reads half of it. */
export function writeByRename(path, text) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, path)
}

function filesOf(folder, inside = '') {
  const found = []
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (entry.isDirectory()) found.push(...filesOf(folder, path))
    else found.push(path)
  }
  return found
}

function isOld(path) {
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && Date.now() - there.mtimeMs > KEEP_MS
}
