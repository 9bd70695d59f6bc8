import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { importStory, openWindow, serveBuilt } from './support/window'

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
  ;({ page, context, errors } = await openWindow(browser, served.address))
  await importStory(page)
})
afterAll(async () => {
  await context?.close()
  await browser?.close()
  await served?.stop()
})

test('the arrows lead from the field of a menu to its first and its last choice, and around', async () => {
  await page.getByRole('button', { name: 'Stage' }).click()
  const menu = page.getByRole('dialog', { name: 'Filter by stage' })
  const choices = await menu.locator('[data-choice]').allInnerTexts()
  const at = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText)
  for (const [key, from, to] of [
    ['ArrowUp', 'field', choices.at(-1)],
    ['ArrowDown', 'choice', choices[0]],
    ['ArrowUp', 'choice', choices.at(-1)],
    ['ArrowDown', 'field', choices[0]],
  ]) {
    if (from === 'field') await menu.getByRole('textbox').focus()
    await page.keyboard.press(key ?? '')
    expect([key, from, await at()]).toEqual([key, from, to])
  }
  await page.keyboard.press('Escape')
})

test('a view that was deleted is what Ctrl+Z brings back, and the log stands', async () => {
  await page.getByRole('button', { name: 'All partners' }).click()
  await page.getByRole('textbox', { name: 'Save this list as a view' }).fill('Mine')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Mine', exact: true }).click()
  await page.getByRole('button', { name: 'Delete Mine' }).click()
  await page.getByText('View deleted: Mine').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Delete Mine' }).waitFor()
  expect(await page.getByText(/^Taken back/).count()).toBe(0)
  await page.keyboard.press('Escape')
})

test('a new partner with a taken id: its field has the focus, clear of title and foot', async () => {
  await page.setViewportSize({ width: 640, height: 400 })
  await page.getByRole('button', { name: 'New partner' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'New partner' })
  await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('Blue Harbor Two')
  await sheet.getByRole('textbox', { name: 'Id' }).fill('BH')
  await sheet.getByRole('textbox', { name: 'E-mail' }).fill('nobody')
  await sheet.getByRole('combobox', { name: 'Owner' }).press('Control+Enter')
  const id = sheet.getByRole('textbox', { name: 'Id' })
  await expect.poll(() => id.evaluate((one) => one === document.activeElement)).toBe(true)
  const over = await id.evaluate((one) => {
    const { left, top, bottom } = one.getBoundingClientRect()
    const label = (one as HTMLInputElement).labels?.[0]?.getBoundingClientRect().top ?? 0
    return [label, top, bottom - 4].flatMap((y) => {
      const shown = document.elementFromPoint(left + 20, y + 2)
      return shown?.closest('header, footer, [role=alert]')?.outerHTML ?? []
    })
  })
  expect(over).toEqual([])
  await sheet.getByRole('button', { name: 'Clear' }).click()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('particulars: a draft gives way to what was saved since, and says so', async () => {
  await page.getByRole('link', { name: 'Blue Harbor', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Blue Harbor' }).waitFor()
  const sheet = page.getByRole('dialog', { name: 'Particulars' })
  const open = async () => {
    await page.getByRole('button', { name: /^Edit/ }).first().click()
    await sheet.getByRole('combobox', { name: 'Country' }).waitFor()
  }
  const country = () => sheet.getByRole('combobox', { name: 'Country' })
  const name = () => sheet.getByRole('textbox', { name: 'Name', exact: true })
  await open()
  const first = await country().inputValue()
  await country().fill('Norway')
  await country().press('Tab')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await open()
  await country().fill('Sweden')
  await country().press('Tab')
  await name().fill('Blue Harbour')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await page.getByRole('alert').last().getByRole('button', { name: 'Undo' }).click()
  await page.getByText(/^Taken back/).waitFor()
  await open()
  expect([await country().inputValue(), await name().inputValue()]).toEqual([first, 'Blue Harbour'])
  await sheet.getByText(/shown as changed: Country\.$/).waitFor()
  await sheet.getByRole('button', { name: 'Put back as it was' }).click()
  expect(await name().inputValue()).toBe('Blue Harbor')
  expect(await sheet.getByText(/shown as changed/).count()).toBe(0)
  expect(errors).toEqual([])
})
