import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { expectAccessible, goTo, importStory, openWindow, serveBuilt } from './support/window'

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})
beforeEach(async () => {
  ;({ page, context } = await openWindow(browser, served.address))
  await importStory(page)
})
afterEach(() => context.close())

const FOLLOWS = 'Another window of this desk writes; this one follows.'

async function logArticle(on: Page): Promise<void> {
  await on.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
  await on.getByRole('heading', { level: 1, name: 'Nordwind Digital GmbH' }).waitFor()
  await on.keyboard.press('n')
  const sheet = on.getByRole('dialog', { name: 'Log activity' })
  await sheet.getByRole('combobox', { name: 'Activity' }).fill('article')
  await on.getByRole('option', { name: /^Article/ }).click()
  await sheet.getByRole('textbox', { name: 'Article' }).fill('Two windows')
  await sheet.getByRole('button', { name: 'Save', exact: true }).click()
  await sheet.waitFor({ state: 'hidden' })
}

describe('a second window', () => {
  test('follows the first, says why it cannot write, and writes once the first is closed', async () => {
    const second = await context.newPage()
    await second.clock.setFixedTime('2026-11-20T12:00:00Z')
    await second.goto(served.address)
    await second.getByText(FOLLOWS).first().waitFor()
    const log = second.getByRole('banner').getByRole('button', { name: /^Log activity/ })
    expect(await log.isDisabled()).toBe(true)
    expect(await log.getAttribute('title')).toBe(FOLLOWS)
    expect(await second.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)
    await expectAccessible(second, 'a window that follows')

    await logArticle(page)
    await second.getByText('Anna Berg · 18 entries').waitFor()
    await goTo(second, /^History/)
    const undo = second.getByRole('article').first().getByRole('button', { name: /^Undo/ })
    expect(await undo.isDisabled()).toBe(true)

    await page.close()
    await second.getByText(FOLLOWS).first().waitFor({ state: 'hidden' })
    await undo.click()
    await second.getByText('Anna Berg · 17 entries').waitFor()
  })
})

describe('a store that was lost', () => {
  const forget = (what: 'store' | 'store and journal') =>
    page.evaluate(async (lost) => {
      const all = await indexedDB.databases()
      for (const { name } of all) if (name) indexedDB.deleteDatabase(name)
      if (lost === 'store') return
      const root = await navigator.storage.getDirectory()
      for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
        await root.removeEntry(name, { recursive: true })
    }, what)

  /** Another page of the same origin, on which no desk is open. */
  async function leaveDesk(): Promise<void> {
    await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
    await page.goto(new URL('/empty', served.address).href)
  }

  test('is built from the journal, and the mending stays in sight until it was read', async () => {
    await leaveDesk()
    await forget('store')
    await page.goto(served.address)
    const mended = page.getByRole('region', { name: 'What was mended at the start' })
    await mended.waitFor()
    await page.getByText('Anna Berg · 17 entries').waitFor()
    await expectAccessible(page, 'what was mended')
    await mended.getByRole('button', { name: 'I have read this' }).click()
    await mended.waitFor({ state: 'hidden' })
  })

  test('with its journal opens in safe mode, never as a first start; raw data can be saved', async () => {
    await leaveDesk()
    await forget('store and journal')
    await page.goto(served.address)
    await page.getByRole('heading', { name: 'The desk is in safe mode' }).waitFor()
    await page.getByText(/Nothing was deleted, and nothing will be/).waitFor()
    expect(await page.getByRole('heading', { name: 'Who are you?' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /delete|reset|erase|clear/i }).count()).toBe(0)
    await page.getByText('What is known').click()
    await expectAccessible(page, 'safe mode')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save: Save all raw data/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^Partner Desk raw data 2026-11-20/)
  })
})
