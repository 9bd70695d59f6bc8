import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { servePlatform } from './support/platform-site'

/**
 * A stand-in for a person at the folder picker, which no headless browser shows: it hands over a folder of
 * the private file system, whose permission is what the test says. Real handles, real writes.
 */
const PICKER = `
  const asked = (what) => localStorage.setItem('asked', (localStorage.getItem('asked') ?? '') + what + ' ')
  window.showDirectoryPicker = async () => {
    asked('picker')
    if (localStorage.getItem('cancels')) throw new DOMException('', 'AbortError')
    return (await navigator.storage.getDirectory()).getDirectoryHandle('My folder', { create: true })
  }
  FileSystemHandle.prototype.queryPermission = async () => localStorage.getItem('permission') ?? 'granted'
  FileSystemHandle.prototype.requestPermission = async () => {
    asked('permission')
    return localStorage.getItem('answer') ?? 'granted'
  }
`

const READY = { kind: 'folder', name: 'My folder', waiting: false }
const WAITING = { ...READY, waiting: true }

let site: Served
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = await servePlatform()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})
beforeEach(async () => {
  context = await browser.newContext()
  await context.addInitScript(PICKER)
  page = await context.newPage()
  await page.goto(site.address)
  await page.waitForFunction(() => 'kept' in globalThis)
})
afterEach(() => context.close())

async function restart(): Promise<void> {
  await page.reload()
  await page.waitForFunction(() => 'kept' in globalThis)
}

const append = (...bytes: readonly number[]) =>
  page.evaluate(async (bytes) => {
    for (const byte of bytes) await kept.appendJournal(new Uint8Array([byte]), `sentinel ${byte}`)
  }, bytes)

const choose = () =>
  page.evaluate(() => kept.chooseJournalFolder().catch((error: Error) => error.message))
const place = () => page.evaluate(() => kept.journalPlace())
const journal = () =>
  page.evaluate(async () => (await kept.readJournal()).map(({ bytes }) => bytes.join(' ')))
const remember = (key: string, value: string) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [key, value] as const)
const asked = () => page.evaluate(() => localStorage.getItem('asked'))

/** The journals in the granted folder, each as the contents of its files; and its sentinel. */
const folder = () =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const journals: [string, string[]][] = []
    let sentinel = ''
    for await (const [name, handle] of (await root.getDirectoryHandle('My folder')).entries()) {
      if (handle instanceof FileSystemFileHandle) sentinel = await (await handle.getFile()).text()
      if (!(handle instanceof FileSystemDirectoryHandle) || name === 'backups') continue
      const files: [string, string][] = []
      for await (const [file, inner] of handle.entries())
        if (inner instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await inner.getFile()).arrayBuffer())
          files.push([file, bytes.join(' ')])
        }
      journals.push([name, files.sort().map(([, bytes]) => bytes)])
    }
    journals.sort(([a], [b]) => (a < b ? -1 : 1))
    return { journals: journals.map(([, files]) => files), sentinel }
  })

test('a granted folder gets what there is and every further frame, and is remembered', async () => {
  await append(1, 2)
  await restart()
  await append(3)
  expect(await choose()).toEqual(READY)
  expect(await folder()).toEqual({ journals: [['1 2', '3']], sentinel: 'sentinel 3' })
  await append(4)
  expect(await folder()).toEqual({ journals: [['1 2', '3 4']], sentinel: 'sentinel 4' })
  await restart()
  expect(await place()).toEqual(READY)
  await append(5)
  expect(await folder()).toEqual({ journals: [['1 2', '3 4', '5']], sentinel: 'sentinel 5' })
  expect(await journal()).toEqual(['1 2', '3 4', '5'])
})

test('a cancelled picker changes nothing', async () => {
  await remember('cancels', 'yes')
  expect(await choose()).toEqual({ kind: 'profile', name: 'this browser', waiting: false })
})

test('a folder that must be granted again waits, loses nothing, and is asked for first', async () => {
  await append(1)
  await choose()
  await remember('permission', 'prompt')
  await restart()
  expect(await place()).toEqual(WAITING)
  await append(2)
  expect((await folder()).journals).toEqual([['1']])
  expect(await choose()).toEqual(READY)
  expect(await asked()).toBe('picker permission ')
  expect(await folder()).toEqual({ journals: [['1', '2']], sentinel: 'sentinel 2' })
})

test('where the folder is refused, the desk keeps on waiting; after that another may be chosen', async () => {
  await append(1)
  await choose()
  await remember('permission', 'prompt')
  await remember('answer', 'denied')
  await restart()
  expect(await choose()).toEqual(WAITING)
  await append(2)
  expect(await choose()).toEqual(READY)
  expect(await asked()).toBe('picker permission picker ')
  expect((await folder()).journals).toEqual([['1', '2']])
})

test('a folder that goes away while it is written to refuses no change, and is brought level later', async () => {
  await append(1)
  await choose()
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('My folder', { recursive: true })
  })
  await append(2)
  expect(await place()).toEqual(WAITING)
  await append(3)
  expect(await journal()).toEqual(['1 2 3'])
  expect(await choose()).toBe(
    'The folder My folder was not written to: the folder or file is no longer there; choose the folder again.',
  )
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('My folder', { create: true }),
  )
  expect(await choose()).toEqual(READY)
  expect(await folder()).toEqual({ journals: [['1 2 3']], sentinel: 'sentinel 3' })
})

test('after the profile was cleared, the folder gives the journal and its sentinel back', async () => {
  await append(1, 2)
  await choose()
  await restart()
  await append(3)
  await clearProfile()
  expect(await journal()).toEqual([])
  expect(await choose()).toEqual(READY)
  expect(await journal()).toEqual(['1 2', '3'])
  expect(await page.evaluate(() => kept.readSentinel())).toBe('sentinel 3')
  await append(4)
  expect(await journal()).toEqual(['1 2', '3', '4'])
  expect((await folder()).journals).toEqual([['1 2', '3', '4']])
})

test("another desk's journal in the folder stays as it is, beside ours", async () => {
  await append(1)
  await choose()
  await clearProfile()
  await page.waitForTimeout(1100)
  await append(7)
  expect(await choose()).toEqual(READY)
  expect((await folder()).journals).toEqual([['1'], ['7']])
  expect(await journal()).toEqual(['7'])
})

test('set aside, the journal begins anew in the folder too', async () => {
  await append(1)
  await choose()
  await page.evaluate(() => kept.setJournalAside())
  await append(2)
  expect((await folder()).journals).toEqual([['1'], ['2']])
  await restart()
  expect(await journal()).toEqual(['2'])
})

test('backups go into the folder', async () => {
  await page.evaluate(() => kept.writeBackup({ name: 'a.partnerdesk', bytes: new Uint8Array([1]) }))
  await choose()
  await page.evaluate(() => kept.writeBackup({ name: 'b.partnerdesk', bytes: new Uint8Array([2]) }))
  const [names, inFolder, bytes] = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const backups = await (await root.getDirectoryHandle('My folder')).getDirectoryHandle('backups')
    const found: string[] = []
    for await (const name of backups.keys()) found.push(name)
    return [
      (await kept.listBackups()).map(({ name }) => name).sort(),
      found,
      [...(await kept.readBackup('a.partnerdesk')), ...(await kept.readBackup('b.partnerdesk'))],
    ] as const
  })
  expect([names, inFolder, bytes]).toEqual([
    ['a.partnerdesk', 'b.partnerdesk'],
    ['b.partnerdesk'],
    [1, 2],
  ])
})

test('a browser that cannot grant folders says so', async () => {
  await page.evaluate(() => Reflect.set(window, 'showDirectoryPicker', undefined))
  expect(await choose()).toBe(
    'This browser cannot grant a folder; use Chrome or Edge, or save a data file regularly.',
  )
})

/** All that the browser keeps goes, as when somebody clears its data; the folder on the disk stays. */
async function clearProfile(): Promise<void> {
  // The session that ends lets go of its file.
  await restart()
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const names: string[] = []
    for await (const name of root.keys()) if (name !== 'My folder') names.push(name)
    for (const name of names) await root.removeEntry(name, { recursive: true })
    localStorage.clear()
    indexedDB.deleteDatabase('partner-desk-folder')
  })
  await restart()
}
