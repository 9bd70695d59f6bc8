import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { chanceFrom, importOf, logOf, opening } from './support/acts'
import { expected } from './support/oracle'
import { serveFaultPage } from './support/site'
import { Stand } from './support/stand'

/** Only root may mount a disk of its own; elsewhere these tests are skipped by name. */
const MAY_MOUNT = process.platform === 'linux' && process.getuid?.() === 0
const MEGABYTE = 2 ** 20

let site: Served
let disk: string

beforeAll(async () => {
  site = await serveFaultPage()
})
afterAll(() => site.stop())
beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), 'partner-desk-full-'))
  if (!MAY_MOUNT) return
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', disk])
  if (status !== 0) throw new Error('No small disk could be mounted for this test.')
})
afterEach(() => {
  if (MAY_MOUNT) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

const filler = () => join(disk, 'filler')

/** Fills the disk to its last byte. */
function fill(): void {
  const file = openSync(filler(), 'w')
  try {
    for (let piece = MEGABYTE; piece >= 1; )
      try {
        if (writeSync(file, new Uint8Array(piece)) < piece) piece = Math.floor(piece / 2)
      } catch {
        piece = Math.floor(piece / 2)
      }
  } finally {
    closeSync(file)
  }
}

describe.skipIf(!MAY_MOUNT)('the disk runs full', () => {
  test.each(['an entry', 'an import of 6,000'])(
    "under the browser's profile, in the middle of %s: the journal keeps it, four restarts long",
    async (what) => {
      const chance = chanceFrom(4)
      const desk = new Stand(site.address, 'desktop', { profile: join(disk, 'profile') })
      try {
        await desk.begin([opening(chance), importOf(300, 'early', chance)])
        fill()
        const act = () => (what === 'an entry' ? logOf(chance) : importOf(6_000, 'full', chance))
        let warning: string | null = null
        for (let tries = 0; warning === null && tries < 400; tries++) {
          await desk.do(act())
          warning = await desk.page.evaluate(() => fault.states.at(-1)?.warning ?? null)
        }
        expect(warning).not.toBeNull()
        // What is acknowledged is shown, and nothing more is taken until the store follows again.
        expect(await desk.refused(logOf(chance))).toMatch(
          /^Every change is safe in the journal, but the store could not follow: /,
        )
        await desk.kill()
        rmSync(filler())
        for (let restart = 1; restart <= 4; restart++) {
          const { opening: how, shown } = await desk.open()
          expect([restart, how]).toMatchObject([restart, { outcome: 'open' }])
          expect(shown).toEqual(expected(desk.known))
          await desk.do(logOf(chance))
          await (restart % 2 === 0 ? desk.quit() : desk.kill())
        }
      } finally {
        await desk.remove()
      }
    },
  )

  test('under the journal: refused in one sentence, and nothing is written', async () => {
    const chance = chanceFrom(5)
    const desk = new Stand(site.address, 'desktop', { data: join(disk, 'data'), reserve: MEGABYTE })
    try {
      await desk.begin([opening(chance)])
      fill()
      for (const act of [logOf(chance), importOf(300, 'full', chance)])
        expect(await desk.refused(act)).toMatch(
          / was not saved: the disk has only 0 MB free[^.]*\.$/,
        )
      expect(await desk.shown()).toEqual(expected(desk.known))
      rmSync(filler())
      await desk.do(logOf(chance))
      await desk.kill()
      expect((await desk.open()).shown).toEqual(expected(desk.known))
    } finally {
      await desk.remove()
    }
  })
})
