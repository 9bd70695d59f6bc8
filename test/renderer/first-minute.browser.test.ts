import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { expectAccessible, goTo, openWindow, serveBuilt } from './support/window'

const NAME = 'Anna Berg'
const PARTNER = 'Nordwind Digital GmbH'

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})
beforeEach(async () => {
  ;({ page, context, errors } = await openWindow(browser, served.address))
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
})
afterEach(async () => {
  expect(errors).toEqual([])
  await context.close()
})

/** Why this partner is Silver, and what would make it Gold: both must be in sight without scrolling. */
async function expectAnswer(): Promise<void> {
  await page.getByRole('heading', { level: 1, name: PARTNER }).waitFor()
  for (const words of [
    'Silver, 1 sales certification short of Gold.',
    /^Silver asks for 20,000 points, \$12,000 revenue, .*; this partner has .* sales certifications/,
    /^Gold asks for 6 sales certifications; 5 count, 1 is missing/,
    /expired on 12 Oct 2026: renewed, the tier would be Gold/,
  ]) {
    const said = page.getByText(words).first()
    await said.waitFor()
    const box = await said.boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true)
  }
}

test('by mouse: the name and two clicks', async () => {
  let clicks = 0
  const click = async (what: Locator) => {
    await what.click()
    clicks += 1
  }
  // The field has the focus: whoever sits down can write at once.
  await page.keyboard.type(NAME)
  await click(page.getByRole('button', { name: 'Explore the sample desk' }))
  const hint = page.getByRole('region', { name: 'What to try first' })
  expect((await hint.innerText()).trim()).toBe(
    `Open ${PARTNER}: Silver, 1 sales certification short of Gold.`,
  )
  // The row stands in the list well in sight: below the headings, above the notice.
  const row = await page.locator('[role=row][data-cursor]').boundingBox()
  const notice = await page.getByRole('alert').last().boundingBox()
  const list = await page.getByRole('grid', { name: 'Partners' }).boundingBox()
  expect(row && list && row.y >= list.y + 36).toBe(true)
  expect(row && notice && row.y + row.height <= notice.y).toBe(true)
  await click(hint.getByRole('link', { name: PARTNER }))
  await expectAnswer()
  expect(clicks).toBe(2)
  await hint.waitFor({ state: 'detached' })
  await page.goBack()
  await page.getByRole('grid', { name: 'Partners' }).waitFor()
  expect(await hint.count()).toBe(0)
})

test('by keyboard alone: the name and four keys, and the answer stands beside the list after three', async () => {
  await page.evaluate(() => {
    window.addEventListener('pointerdown', () => console.error('a pointer was used'), true)
  })
  let keys = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    keys += 1
  }
  await page.keyboard.type(NAME)
  await press('Enter')
  await press('ArrowDown')
  await press('Enter')
  const beside = page.getByRole('complementary', { name: 'Partner at a glance' })
  await beside.getByText('Silver, 1 sales certification short of Gold.').waitFor()
  await beside.getByText(/expired on 12 Oct 2026: renewed, the tier would be Gold/).waitFor()
  expect(keys).toBe(3)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('grid')
  await press('Enter')
  await expectAnswer()
  expect(keys).toBe(4)
})

test('a door without a name asks for it, and nothing is written', async () => {
  await page.getByRole('button', { name: 'Explore the sample desk' }).click()
  await page.getByText('Write your name: every change carries it.').waitFor()
  const field = page.getByLabel('Your name')
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
  await expectAccessible(page, 'a door without a name')
  await page.keyboard.type(NAME)
  expect(await page.getByText('Write your name').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
})

test('the whole first screen is in sight, and stays usable enlarged to 200 %', async () => {
  for (const door of [
    'Import my files',
    'Explore the sample desk',
    'Start empty',
    /^Open a data/,
  ]) {
    const box = await page.getByRole('button', { name: door }).boundingBox()
    expect(box && box.y + box.height <= 800 && box.height >= 24).toBe(true)
  }
  await page.setViewportSize({ width: 640, height: 400 })
  await page.keyboard.type(NAME)
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.getByRole('heading', { name: 'No partners yet' }).waitFor()
})

test('the hint can be left, and never comes twice', async () => {
  await page.keyboard.type(NAME)
  await page.getByRole('button', { name: 'Explore the sample desk' }).click()
  const hint = page.getByRole('region', { name: 'What to try first' })
  await hint.waitFor()
  await goTo(page, /^Import/)
  await page.getByRole('heading', { name: 'Drop your CSV files here' }).waitFor()
  await expectAccessible(page, 'the hint')
  await goTo(page, /^Partners/)
  await page.getByRole('button', { name: 'Leave this hint' }).click()
  await hint.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('grid', { name: 'Partners' }).waitFor()
  expect(await hint.count()).toBe(0)
})
