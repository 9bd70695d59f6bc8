import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { servePlatform } from './support/platform-site'

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
  page = await openPage()
})
afterEach(() => context.close())

async function openPage(): Promise<Page> {
  const opened = await context.newPage()
  await opened.goto(site.address)
  await opened.waitForFunction(() => 'kept' in globalThis)
  return opened
}

async function reload(): Promise<void> {
  await page.reload()
  await page.waitForFunction(() => 'kept' in globalThis)
}

/** Appends frames of one repeated byte each; what the first refusal said, or null. */
function append(frames: readonly (readonly [byte: number, length: number])[], on = page) {
  return on.evaluate(async (frames) => {
    for (const [byte, length] of frames) {
      try {
        await kept.appendJournal(new Uint8Array(length).fill(byte), `sentinel ${byte}`)
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    }
    return null
  }, frames)
}

/** Each journal file as its runs of equal bytes: '1x3 2x5'. */
function journal(on = page): Promise<readonly string[]> {
  return on.evaluate(async () => {
    const files = await kept.readJournal()
    return files.map(({ bytes }) => {
      const runs: string[] = []
      for (let at = 0; at < bytes.length; ) {
        const from = at
        while (bytes[at] === bytes[from] && at < bytes.length) at++
        runs.push(`${bytes[from]}x${at - from}`)
      }
      return runs.join(' ')
    })
  })
}

describe('the journal in the private file system', () => {
  test('is kept over a reload, each session in a file of its own', async () => {
    expect(await page.evaluate(() => kept.readSentinel())).toBeNull()
    expect(await page.evaluate(() => kept.journalPlace())).toEqual({
      kind: 'profile',
      name: 'this browser',
      waiting: false,
    })
    await append([
      [1, 3],
      [2, 5],
    ])
    await reload()
    expect(await journal()).toEqual(['1x3 2x5'])
    await append([[3, 2]])
    expect(await journal()).toEqual(['1x3 2x5', '3x2'])
    expect(await page.evaluate(() => kept.readSentinel())).toBe('sentinel 3')
    const names = await page.evaluate(async () =>
      (await kept.readJournal()).map(({ name }) => name),
    )
    expect(names).toEqual([
      expect.stringMatching(/^000001-\d{4}-\d\d-\d\dT\d{6}Z\.log$/),
      expect.stringMatching(/^000002-/),
    ])
  })

  test('begins a new file where one has grown past 256 KB', async () => {
    const most = 256 * 1024
    await append([
      [1, most - 1],
      [2, 10],
      [3, 10],
    ])
    expect(await journal()).toEqual([`1x${most - 1} 2x10`, '3x10'])
  })

  test('appends come in the order they were asked for', async () => {
    await page.evaluate(async () => {
      const frame = new Uint8Array(4)
      await Promise.all(
        [1, 2, 3, 4, 5].map((byte) => kept.appendJournal(frame.fill(byte).slice(), `${byte}`)),
      )
    })
    expect(await journal()).toEqual(['1x4 2x4 3x4 4x4 5x4'])
  })

  test('is read by a second window while the first writes, and goes on there in a file of its own', async () => {
    await append([[1, 3]])
    const second = await openPage()
    expect(await journal(second)).toEqual(['1x3'])
    await append([[2, 3]])
    expect(await journal(second)).toEqual(['1x3 2x3'])
    await page.close()
    await append([[3, 3]], second)
    expect(await journal(second)).toEqual(['1x3 2x3', '3x3'])
  })

  test('set aside, it begins anew and what was there stays', async () => {
    await append([[1, 3]])
    await page.evaluate(() => kept.setJournalAside())
    expect(await journal()).toEqual([])
    await append([[2, 3]])
    await reload()
    expect(await journal()).toEqual(['2x3'])
    expect(await page.evaluate(listPrivateFiles)).toEqual([
      [expect.stringMatching(/^journal /), ['000001 3']],
      [expect.stringMatching(/^journal /), ['000001 3']],
    ])
  })

  test('a full quota is one sentence; the file is left, and the next frame begins another', async () => {
    await append([[1, 1000]])
    const debug = await context.newCDPSession(page)
    const origin = new URL(site.address).origin
    await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 })
    const refusal = await append([[2, 2_000_000]])
    expect(refusal).toBe(
      'The change was not saved: there is no more room for the desk; free some space on this computer and save again.',
    )
    await debug.send('Storage.overrideQuotaForOrigin', { origin })
    expect(await append([[3, 10]])).toBeNull()
    const files = await journal()
    expect(files[0]).toMatch(/^1x1000( 2x\d+)?$/)
    expect(files.at(-1)).toBe('3x10')
    expect(files.length).toBe(2)
    expect(await page.evaluate(() => kept.readSentinel())).toBe('sentinel 3')
  })

  test.each([
    ['no private file system', `delete StorageManager.prototype.getDirectory`],
    [
      'a refused one',
      `StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))`,
    ],
    ['no storage at all', `Object.defineProperty(navigator, 'storage', { value: undefined })`],
  ])('with %s the journal is nowhere, and says so', async (_what, script) => {
    await context.addInitScript(script)
    await reload()
    expect(await page.evaluate(() => kept.journalPlace())).toEqual({
      kind: 'none',
      name: '',
      waiting: false,
    })
    expect(await append([[1, 3]])).toBeNull()
    expect(await journal()).toEqual([])
    expect(await page.evaluate(() => kept.readSentinel())).toBe('sentinel 1')
    expect(await page.evaluate(() => kept.listBackups())).toEqual([])
    const refusals = await page.evaluate(() =>
      Promise.all([
        kept
          .writeBackup({ name: 'a.partnerdesk', bytes: new Uint8Array(1) })
          .catch((error: Error) => error.message),
        kept.chooseJournalFolder().catch((error: Error) => error.message),
      ]),
    )
    for (const refusal of refusals) expect(refusal).toMatch(/^This browser keeps no files .*\.$/)
  })
})

describe('backups', () => {
  const write = (name: string, bytes: readonly number[]) =>
    page.evaluate(
      ([name, bytes]) =>
        kept
          .writeBackup({ name, bytes: new Uint8Array(bytes) })
          .catch((error: Error) => error.message),
      [name, bytes] as const,
    )

  test('are listed newest first, read back, and never replace one another', async () => {
    await write('a.partnerdesk', [1, 2, 3])
    await page.waitForTimeout(5)
    await write('a.partnerdesk', [4, 5, 6])
    await reload()
    const list = await page.evaluate(() => kept.listBackups())
    expect(list.map(({ name, size }) => [name, size])).toEqual([
      ['a 2.partnerdesk', 3],
      ['a.partnerdesk', 3],
    ])
    const bytes = await page.evaluate(async () => [...(await kept.readBackup('a.partnerdesk'))])
    expect(bytes).toEqual([1, 2, 3])
  })

  test('of one day the newest ten stay', async () => {
    for (let count = 1; count <= 13; count++) {
      await write(`b${count}.partnerdesk`, [count])
      await page.waitForTimeout(3)
    }
    const names = await page.evaluate(async () =>
      (await kept.listBackups()).map(({ name }) => name),
    )
    expect(names).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((n) => `b${n}.partnerdesk`))
  })

  test.each(['../a.partnerdesk', 'a/b.partnerdesk', '.a.partnerdesk', 'a.exe', ''])(
    'the name %j is refused',
    async (name) => {
      expect(await write(name, [1])).toMatch(/^Refused: /)
      const read = page.evaluate(
        (name) => kept.readBackup(name).catch((error: Error) => error.message),
        name,
      )
      expect(await read).toMatch(/^Refused: /)
    },
  )

  test('one that is gone is said to be gone', async () => {
    const read = page.evaluate(() =>
      kept.readBackup('gone.partnerdesk').catch((error: Error) => error.message),
    )
    expect(await read).toBe('The backup gone.partnerdesk is no longer there; choose another one.')
  })
})

test("the desktop's platform is taken where there is one, as an object that may be lent to a worker", async () => {
  await context.addInitScript(() => {
    const platform = Object.freeze({ machine: async () => 'a desktop' })
    Object.defineProperty(window, 'platform', { value: platform })
  })
  await reload()
  expect(
    await page.evaluate(async () => [await kept.machine(), Object.isExtensible(kept)]),
  ).toEqual(['a desktop', true])
})

/** Every folder of the private file system with its files' numbers and sizes, in the order of names. */
async function listPrivateFiles(): Promise<readonly (readonly [string, readonly string[]])[]> {
  const found: [string, string[]][] = []
  for await (const [name, folder] of (await navigator.storage.getDirectory()).entries()) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue
    const files: string[] = []
    for await (const [file, handle] of folder.entries()) {
      if (handle instanceof FileSystemFileHandle)
        files.push(`${file.slice(0, 6)} ${(await handle.getFile()).size}`)
    }
    found.push([name, files.sort()])
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1))
}
