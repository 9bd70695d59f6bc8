import { appendFileSync, readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { chanceFrom, logOf } from './support/acts'
import type { Seen } from './support/fault-page'
import { drawn, expectSafe, expectWhole, flip } from './support/judging'
import { ONE_SENTENCE } from './support/oracle'
import { serveFaultPage } from './support/site'
import type { Home, Stand } from './support/stand'
import {
  copyOf,
  filesOf,
  isDiary,
  lanes,
  removeIfThere,
  sayOpening,
  type Worn,
  wornDesk,
} from './support/worn'

/** Bytes struck in each file; in `npm test` a few. */
const LONG = Number(process.env.FUZZ_DAMAGE ?? 0)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const HOMES: readonly Home[] = ['desktop', 'bare', 'browser']

let site: Served
const worn = new Map<Home, Worn>()

beforeAll(async () => {
  site = await serveFaultPage()
  const made = await Promise.all(HOMES.map((home) => wornDesk(site.address, home)))
  for (const one of made) worn.set(one.stand.home, one)
})
afterAll(async () => {
  for (const { stand } of worn.values()) await stand.remove()
  await site.stop()
})

/** A copy of the worn desk of a home; it goes when the test of it is over. */
async function withCopy<T>(home: Home, act: (desk: Stand) => Promise<T>): Promise<T> {
  const from = worn.get(home)
  if (!from) throw new Error(`no desk of ${home}`)
  const desk = copyOf(from, site.address)
  try {
    return await act(desk)
  } finally {
    await desk.remove()
  }
}

describe('the log of the database torn by an unclean end', () => {
  /** The header of a record whose body never came, as a kill leaves it. */
  const TEAR = Uint8Array.of(0x78, 0x56, 0x34, 0x12, 0x02, 0x02, 0x01)

  test.each(HOMES)('%s', async (home) => {
    await withCopy(home, async (desk) => {
      const chance = chanceFrom(1)
      const [store = ''] = readdirSync(desk.storeFolder).filter((name) => name.endsWith('.leveldb'))
      const folder = join(desk.storeFolder, store)
      const log = readdirSync(folder)
        .filter((name) => name.endsWith('.log'))
        .sort()
        .at(-1)
      appendFileSync(join(folder, log ?? ''), TEAR)
      expectWhole(desk, await desk.open())
      for (let n = 0; n < 5; n++) await desk.do(logOf(chance))
      await desk.kill()
      const third = await desk.open()
      process.stdout.write(`torn, ${home}: ${sayOpening(third)}\n`)
      await expectSafe(desk, third, 'torn')
      if (home !== 'bare') expectWhole(desk, await again(desk))
    })
  })
})

async function again(desk: Stand): Promise<Seen> {
  await desk.quit()
  return desk.open()
}

describe('the store deleted', () => {
  test.each(HOMES)('the database alone, %s', async (home) => {
    await withCopy(home, async (desk) => {
      removeIfThere(desk.storeFolder)
      const seen = await desk.open()
      process.stdout.write(`deleted, ${home}: ${sayOpening(seen)}\n`)
      if (home === 'bare') expect(seen.opening.outcome).toBe('safe mode')
      else {
        expectWhole(desk, seen)
        expect(seen.opening).toMatchObject({
          mended: [expect.stringMatching(/^[^.]*lost[^.]*built anew from the journal\.$/)],
        })
      }
      await expectSafe(desk, seen, 'deleted')
    })
  })

  test('the whole profile, its journal beside it: all comes back', async () => {
    await withCopy('desktop', async (desk) => {
      removeIfThere(desk.profile)
      expectWhole(desk, await desk.open())
      await desk.do(logOf(chanceFrom(2)))
      expectWhole(desk, await again(desk))
    })
  })

  test('without a journal it is said, and a data file brings all back', async () => {
    await withCopy('bare', async (desk) => {
      await desk.open()
      const file = await desk.page.evaluate((now) => fault.exported(now), desk.now())
      await desk.quit()
      removeIfThere(desk.profile)
      const { opening } = await desk.open()
      expect(opening).toMatchObject({
        outcome: 'safe mode',
        trouble: {
          sentence: expect.stringMatching(ONE_SENTENCE),
          canRebuild: false,
          canGoOn: false,
        },
      })
      expectWhole(
        desk,
        await desk.page.evaluate(([bytes, now]) => fault.restore(bytes, now), [
          file,
          desk.now(),
        ] as const),
      )
      await desk.do(logOf(chanceFrom(3)))
      expectWhole(desk, await again(desk))
    })
  })
})

describe('a file damaged: healed or said, and never a wrong figure', () => {
  test.each<[home: Home, what: string]>([
    ['desktop', 'store'],
    ['bare', 'store'],
    ['browser', 'store'],
    ['desktop', 'journal'],
    ['browser', 'journal'],
    ['browser', 'small storage'],
  ])('%s, its %s', { timeout: LONG > 0 ? 6 * 3_600_000 : 120_000 }, async (home, what) => {
    const from = worn.get(home)
    if (!from) throw new Error(home)
    const chance = chanceFrom(SEED)
    const folder = folderOf(from.stand, what).slice(from.stand.root.length)
    const files = filesOf(join(from.stand.root, folder)).filter((name) => !isDiary(name))
    expect(files.length).toBeGreaterThan(0)
    const told = new Map<string, number>()

    async function damaged(done: string, path: string, strike: (path: string) => void) {
      await withCopy(home, async (desk) => {
        strike(join(desk.root, path))
        const seen = await desk.open()
        const said = sayOpening(seen).replace(/\d+/g, '#')
        told.set(said, (told.get(said) ?? 0) + 1)
        // A damaged journal is a fault that the check must name; the figures are right all the same.
        const shown = seen.shown && { ...seen.shown, faults: [] }
        await expectSafe(desk, what === 'journal' ? { ...seen, shown } : seen, done)
      })
    }
    const acts = files.flatMap((name) => {
      const path = join(folder, name)
      const size = statSync(join(from.stand.root, path)).size
      const places = Array.from({ length: Math.max(1, LONG) }, () => Math.floor(chance() * size))
      return [
        () => damaged(`${name} emptied`, path, (file) => truncateSync(file, 0)),
        ...places.map(
          (place) => () => damaged(`${name} at ${place}`, path, (file) => flip(file, place)),
        ),
      ]
    })
    // Where a home differs little from another, or keeps many small files, `npm test` takes a few.
    const some =
      LONG > 0 || (what === 'store' && home !== 'browser') ? acts : drawn(acts, 4, chance)
    const wrong = await lanes(3, some)
    process.stdout.write(`${some.length} damages, ${home}, its ${what}, seed ${SEED}\n`)
    for (const [said, times] of told) process.stdout.write(`  ${times} × ${said}\n`)
    expect(wrong).toEqual([])
  })
})

test('a damaged journal is mended by the check, and then brings all back', async () => {
  await withCopy('desktop', async (desk) => {
    const folder = join(desk.data, 'journal')
    const [name = ''] = filesOf(folder)
    const path = join(folder, name)
    flip(path, Math.floor(statSync(path).size / 2))
    const { shown } = await desk.open()
    expect(shown?.faults).toHaveLength(1)
    await desk.do(logOf(chanceFrom(12)))
    expectWhole(desk, await again(desk))
    await desk.quit()
    removeIfThere(desk.profile)
    expectWhole(desk, await desk.open())
  })
})

/** Where a desk keeps something. */
function folderOf(desk: Stand, what: string): string {
  if (what === 'store') return desk.storeFolder
  if (desk.home === 'desktop') return join(desk.data, 'journal')
  return join(desk.profile, 'Default', what === 'journal' ? 'File System' : 'Local Storage')
}
