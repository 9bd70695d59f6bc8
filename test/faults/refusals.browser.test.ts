import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { chanceFrom, importOf, logOf, opening, takeBack } from './support/acts'
import { expected, ONE_SENTENCE } from './support/oracle'
import { serveFaultPage } from './support/site'
import { type Home, Stand } from './support/stand'

const HOMES: readonly Home[] = ['desktop', 'bare', 'browser']
const YEAR = 365 * 86_400_000

let site: Served
const origin = () => new URL(site.address).origin

beforeAll(async () => {
  site = await serveFaultPage()
})
afterAll(() => site.stop())

/** A desk with a first import; it goes when the test of it is over. */
async function withDesk(home: Home, act: (desk: Stand) => Promise<void>): Promise<void> {
  const desk = new Stand(site.address, home)
  try {
    await desk.begin([opening(chanceFrom(6))])
    await act(desk)
  } finally {
    await desk.remove()
  }
}

/** After a write that was refused or only reached the journal: nothing acknowledged is missing, now or later. */
async function expectKept(desk: Stand): Promise<void> {
  await desk.kill()
  const { opening: how, shown } = await desk.open()
  expect(how).toMatchObject({ outcome: 'open' })
  expect(shown).toEqual(expected(desk.known))
  await desk.do(logOf(chanceFrom(7)))
  expect(await desk.shown()).toEqual(expected(desk.known))
}

describe('the quota is reached', () => {
  async function limit(desk: Stand, room: number | null): Promise<void> {
    const session = await desk.chromium.context.newCDPSession(desk.page)
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: origin() })
    // Nothing at all would lift the limit.
    const quota = room === null ? {} : { quotaSize: Math.max(1, usage + room) }
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin(), ...quota })
  }

  test.each(HOMES)('in an entry and in an import, %s', async (home) => {
    await withDesk(home, async (desk) => {
      const chance = chanceFrom(8)
      // Chromium remembers how much room there was, so it is taken before the desk opens.
      await desk.quit()
      await desk.start()
      await limit(desk, 0)
      const first = await desk.page.evaluate((now) => fault.open(now), desk.now())
      expect(first.shown).toEqual(expected(desk.known))
      const said: string[] = []
      for (const act of [importOf(6_000, 'much', chance), logOf(chance)]) {
        const before = desk.nextId
        const told = await desk.refused(act)
        // With the journal beside the profile the change stands, and the store is said to lag.
        if (told === `written as ${before}`) desk.known.push({ id: before, act })
        else expect(told).toMatch(ONE_SENTENCE)
        said.push(told)
      }
      process.stdout.write(`quota, ${home}: ${said.join(' | ')}\n`)
      if (home === 'desktop')
        expect(said[1]).toMatch(
          /^Every change is safe in the journal, but the store could not follow: /,
        )
      else expect(said.filter((told) => /^written/.test(told))).toEqual([])
      expect(await desk.shown()).toMatchObject({ ids: desk.known.map(({ id }) => id) })
      await limit(desk, null)
      await expectKept(desk)
    })
  })
})

describe('the storage is taken away', () => {
  test.each(HOMES)('while the desk is open, %s', async (home) => {
    await withDesk(home, async (desk) => {
      const session = await desk.chromium.context.newCDPSession(desk.page)
      await session.send('Storage.clearDataForOrigin', {
        origin: origin(),
        storageTypes: 'indexeddb',
      })
      const act = logOf(chanceFrom(9))
      const told = await desk.refused(act)
      if (home === 'bare') {
        expect(told).toMatch(ONE_SENTENCE)
        await desk.quit()
        const { opening: how } = await desk.open()
        expect(how).toMatchObject({
          outcome: 'safe mode',
          trouble: { sentence: expect.stringMatching(ONE_SENTENCE) },
        })
        return
      }
      expect(told).toBe(`written as ${desk.nextId}`)
      desk.known.push({ id: desk.nextId, act })
      await expectKept(desk)
    })
  })

  test.each(HOMES)(
    'before the desk is opened, by a setting of the browser, %s',
    { timeout: 30_000 },
    async (home) => {
      await withDesk(home, async (desk) => {
        await desk.quit()
        const folder = join(desk.profile, 'Default')
        mkdirSync(folder, { recursive: true })
        const refused = { profile: { default_content_setting_values: { cookies: 2 } } }
        writeFileSync(join(folder, 'Preferences'), JSON.stringify(refused))
        const { opening: how } = await desk.open()
        expect(how).toMatchObject({
          outcome: 'safe mode',
          trouble: { sentence: expect.stringMatching(ONE_SENTENCE) },
        })
        await desk.quit()
        writeFileSync(join(folder, 'Preferences'), '{}')
        const { shown } = await desk.open()
        expect(shown).toEqual(expected(desk.known))
      })
    },
  )
})

test.each(HOMES)('a store of a newer version is refused and left as it is, %s', async (home) => {
  await withDesk(home, async (desk) => {
    await desk.quit()
    const page = await desk.start()
    const held = () =>
      page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const request = indexedDB.open('partner-desk', 40)
          request.onupgradeneeded = () => request.result.createObjectStore('later').add('x', 1)
          request.onsuccess = () => done(request.result)
          request.onerror = () => fail(request.error)
        })
        const tables = [...database.objectStoreNames]
        const work = database.transaction(tables)
        const rows = tables.map(
          (table) =>
            new Promise((done) => {
              const request = work.objectStore(table).getAll()
              request.onsuccess = () => done([table, JSON.stringify(request.result)])
            }),
        )
        const all = await Promise.all(rows)
        database.close()
        return all
      })
    const before = await held()
    const { opening: how } = await page.evaluate((now) => fault.open(now), desk.now())
    expect(how).toMatchObject({
      outcome: 'safe mode',
      trouble: {
        sentence: expect.stringMatching(/^A newer Partner Desk wrote this data: update[^.]+\.$/),
        // To build it anew would throw away what the newer desk wrote.
        canRebuild: false,
        canGoOn: false,
      },
    })
    expect(await held()).toEqual(before)
  })
})

test('the clock set back a year: order and undo stay right', async () => {
  await withDesk('desktop', async (desk) => {
    const chance = chanceFrom(10)
    await desk.do(importOf(300, 'now', chance))
    desk.clock -= YEAR
    await desk.do(logOf(chance))
    const { undo } = await desk.page.evaluate(() => fault.desk.undoable())
    expect(undo?.id).toBe('dev1-3')
    await desk.do(takeBack('dev1-3'))
    await desk.do(takeBack('dev1-2'))
    expect(await desk.shown()).toEqual(expected(desk.known))
    await expectKept(desk)
  })
})

test.each(HOMES)('a second tab follows, may not write, and takes over, %s', async (home) => {
  await withDesk(home, async (desk) => {
    const chance = chanceFrom(11)
    const tab = await desk.secondTab()
    const first = await tab.evaluate((now) => fault.open(now), desk.now())
    expect(first.opening).toMatchObject({ outcome: 'open', state: { role: 'follows' } })
    expect(first.shown).toEqual(expected(desk.known))
    expect(await desk.refused(logOf(chance), tab)).toMatch(
      /^Another window of this desk writes[^.]*\.$/,
    )
    await desk.do(importOf(300, 'first tab', chance))
    await desk.do(logOf(chance))
    await expect
      .poll(() => tab.evaluate(() => fault.states.at(-1)?.head), { timeout: 10_000 })
      .toBe('dev1-3')
    expect(await tab.evaluate(() => fault.shown())).toEqual(expected(desk.known))
    await desk.page.close()
    await expect
      .poll(() => tab.evaluate(() => fault.states.at(-1)?.role), { timeout: 10_000 })
      .toBe('writes')
    const act = logOf(chance)
    expect(await desk.refused(act, tab)).toBe('written as dev1-4')
    desk.known.push({ id: 'dev1-4', act })
    expect(await tab.evaluate(() => fault.shown())).toEqual(expected(desk.known))
    await desk.kill()
    expect((await desk.open()).shown).toEqual(expected(desk.known))
  })
})
