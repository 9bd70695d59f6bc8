import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Places, placesIn } from '../../src/main/places'
import { markClosed, markOpen } from '../../src/main/unclean-end'

const NOON = Date.UTC(2026, 10, 20, 12)
let places: Places
beforeEach(() => {
  places = placesIn(mkdtempSync(join(tmpdir(), 'partner-desk-end-')))
  database('first')
})
afterEach(() => rmSync(places.root, { recursive: true, force: true }))

function database(text: string): void {
  const folder = join(places.profile, 'IndexedDB/app_desk_0.indexeddb.leveldb')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '000003.log'), text)
}

const copies = () => (existsSync(places.recovery) ? readdirSync(places.recovery).sort() : [])

test('after a clean end nothing is copied, and while the desk is open the mark stands', async () => {
  await markOpen(places, NOON)
  expect(readFileSync(places.openMark, 'utf8')).toBe('2026-11-20T120000Z')
  markClosed(places)
  expect(existsSync(places.openMark)).toBe(false)
  await markOpen(places, NOON)
  expect(copies()).toEqual([])
})

test('after an unclean end the database is copied aside, and the last three copies stay', async () => {
  await markOpen(places, NOON)
  for (const second of [1, 2, 3, 4, 5]) {
    database(`state ${second}`)
    await markOpen(places, NOON + second * 1000)
  }
  expect(copies()).toEqual([3, 4, 5].map((second) => `2026-11-20T12000${second}Z`))
  const inner = 'app_desk_0.indexeddb.leveldb/000003.log'
  expect(copies().map((name) => readFileSync(join(places.recovery, name, inner), 'utf8'))).toEqual([
    'state 3',
    'state 4',
    'state 5',
  ])
  expect(existsSync(places.openMark)).toBe(true)
})

test('half a copy of a start that was killed itself is cleared away', async () => {
  await markOpen(places, NOON)
  mkdirSync(join(places.recovery, '.2026-11-19T120000Z/half'), { recursive: true })
  mkdirSync(join(places.recovery, "somebody's own"))
  await markOpen(places, NOON)
  expect(copies()).toEqual(['2026-11-20T120000Z', "somebody's own"])
})

test('without a database there is nothing to copy', async () => {
  rmSync(places.profile, { recursive: true })
  await markOpen(places, NOON)
  await markOpen(places, NOON)
  expect(copies()).toEqual([])
})

test('a copy that fails is one sentence, and the desk counts as open all the same', async () => {
  await markOpen(places, NOON)
  writeFileSync(places.recovery, 'in the way')
  await expect(markOpen(places, NOON)).rejects.toThrow(
    /^The desk ended unexpectedly, and the copy of its database that is made then failed: .*recovery is not there or is no folder; put it back and try again\.$/,
  )
  expect(existsSync(places.openMark)).toBe(true)
})
