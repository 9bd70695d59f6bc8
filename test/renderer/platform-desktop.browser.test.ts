import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Platform } from '../../src/shared/platform'
import { launchChromium } from '../support/chromium'
import { installPlatform, nodePlatform } from '../support/node-platform'

declare global {
  interface Window {
    readonly platform?: Platform
  }
}

const folder = mkdtempSync(join(tmpdir(), 'partner-desk-node-'))
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test("the page's platform in tests is the desktop's own journal over a folder", async () => {
  const platform = await installPlatform(page, folder)
  await page.goto('data:text/html,<h1>desk</h1>')
  const read = await page.evaluate(async () => {
    const { platform } = window
    if (platform === undefined) throw new Error('no platform')
    await platform.appendJournal(new Uint8Array([0, 200, 255]), 'sentinel 1')
    await platform.appendJournal(new Uint8Array(3_000_000).fill(7), 'sentinel 2')
    await platform.writeBackup({ name: 'a.partnerdesk', bytes: new Uint8Array([1, 2]) })
    const [file] = await platform.readJournal()
    return {
      place: await platform.journalPlace(),
      sentinel: await platform.readSentinel(),
      bytes: [...(file?.bytes.slice(0, 4) ?? [])],
      length: file?.bytes.length,
      backup: await platform.readBackup('a.partnerdesk'),
      refusal: await platform.readBackup('../a').catch((error: Error) => error.message),
    }
  })
  expect(read).toEqual({
    place: { kind: 'folder', name: join(folder, 'journal'), waiting: false },
    sentinel: 'sentinel 2',
    bytes: [0, 200, 255, 7],
    length: 3_000_003,
    backup: new Uint8Array([1, 2]),
    refusal: 'Refused: a backup is named by a bare, safe name.',
  })
  await platform.close()

  const later = nodePlatform(folder)
  await later.appendJournal(new Uint8Array([9]), 'sentinel 3')
  expect((await later.readJournal()).map(({ bytes }) => bytes.length)).toEqual([3_000_003, 1])
  await later.close()
})
