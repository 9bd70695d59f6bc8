import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { LONG_NAME } from './support/story'
import { expectAccessible, goTo, importStory, openWindow, serveBuilt } from './support/window'

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
  await page
    .getByRole('alert')
    .last()
    .getByRole('button', { name: /^Close/ })
    .click()
})
afterAll(async () => {
  await context?.close()
  await browser?.close()
  await served?.stop()
})

const field = (): Locator => page.getByRole('combobox', { name: 'Find anything' })
const results = (): Locator => page.getByRole('listbox', { name: 'Results' })
const marked = (): Locator => results().locator('[role=option][aria-selected=true]')
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name })
const edition = (name: string): Locator => page.getByRole('radio', { name, exact: true })

async function find(text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await field().fill(text)
}

describe.sequential('the palette', () => {
  test('opens by its box and by Ctrl K; Escape gives the focus back', async () => {
    const box = page.getByRole('button', { name: 'Search partners, entries, commands' })
    await box.focus()
    await page.keyboard.press('Enter')
    await field().waitFor()
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await field().waitFor({ state: 'hidden' })
    expect(await box.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+k')
    await field().waitFor()
    await page.keyboard.press('Control+k')
    await field().waitFor({ state: 'hidden' })
  })

  test('Enter is as quick as the fingers: typed and taken in one go', async () => {
    await page.keyboard.press('Control+k')
    await field().waitFor()
    await page.keyboard.type('nwd')
    await page.keyboard.press('Enter')
    await heading('Nordwind Digital GmbH').waitFor()
    await field().waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })

  test('says how many there are, and the arrows go round', async () => {
    await find('@d')
    await expect.poll(() => results().getByRole('option').count()).toBeGreaterThan(2)
    const count = await results().getByRole('option').count()
    const said = page.getByRole('dialog', { name: 'Find anything' }).getByRole('status')
    await expect.poll(() => said.innerText()).toBe(`${count} results`)
    const first = await marked().innerText()
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => marked().innerText()).not.toBe(first)
    expect(await field().getAttribute('aria-activedescendant')).toBe(
      await marked().getAttribute('id'),
    )
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => marked().innerText()).toBe(first)
    await page.keyboard.press('Escape')
  })

  test('a pattern of the machine is but text, and nothing found says what to do', async () => {
    await find('((([*+?\\')
    await page.getByText(/^Nothing fits/).waitFor()
    await page.keyboard.press('Escape')
  })

  test('an entry is found by its reference, and its partner opened', async () => {
    await goTo(page, /^Partners/)
    await find('#inv-2207')
    const option = results().getByRole('option', { name: /INV-2207/ })
    await option.waitFor()
    expect(await option.innerText()).toContain('Nordwind Digital GmbH')
    await page.getByText('All 17 entries searched').waitFor()
    await page.keyboard.press('Enter')
    await heading('Nordwind Digital GmbH').waitFor()
    // Its line in the ledger has the focus.
    const line = page.getByRole('row', { name: /INV-2207/ })
    await expect
      .poll(() => line.first().evaluate((row) => row.contains(document.activeElement)))
      .toBe(true)
  })

  test('an entry is found by its person and by its note', async () => {
    await find('#liv')
    await results()
      .getByRole('option', { name: /Atelier Fjord/ })
      .waitFor()
    await field().fill('#line two')
    await results()
      .getByRole('option', { name: /HYPERLINK/ })
      .waitFor()
    await page.keyboard.press('Escape')
  })

  test('what was used last comes first, after a restart too', async () => {
    await find('blue')
    await results()
      .getByRole('option', { name: /Blue Harbor/ })
      .waitFor()
    await page.keyboard.press('Enter')
    await heading('Blue Harbor').waitFor()
    await page.reload()
    await heading('Blue Harbor').waitFor()
    await page.keyboard.press('Control+k')
    const recent = results().getByRole('group', { name: 'Recent' })
    await recent.waitFor()
    // The partner in view is no news: the one before comes first.
    expect(await recent.getByRole('option').first().innerText()).toContain('Nordwind Digital GmbH')
    await page.keyboard.press('Escape')
  })

  test('a command is run, with its keys shown beside it', async () => {
    await find('>other ed')
    expect(await marked().innerText()).toMatch(/^Switch edition/)
    expect(await marked().innerText()).toMatch(/E$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => edition('Program document 2025').isChecked()).toBe(true)
    await page.keyboard.press('e')
    await expect.poll(() => edition('Web 2025').isChecked()).toBe(true)
  })

  test('a choice among several says which one is in force', async () => {
    await find('>judge')
    await results()
      .getByRole('option', { name: /Web 2025.*in force/ })
      .waitFor()
    expect(
      await results()
        .getByRole('option', { name: /Program document 2025/ })
        .innerText(),
    ).not.toContain('in force')
    await page.keyboard.press('Escape')
  })

  test('over an open sheet Escape closes the palette alone', async () => {
    await page.keyboard.press('n')
    const sheet = page.getByRole('dialog', { name: 'Log activity' })
    await sheet.getByRole('combobox', { name: 'Activity' }).waitFor()
    await page.keyboard.press('Control+k')
    await field().waitFor()
    await page.keyboard.press('Escape')
    await field().waitFor({ state: 'hidden' })
    expect(await sheet.isVisible()).toBe(true)
    await find('@fjord')
    await results()
      .getByRole('option', { name: /Atelier Fjord/ })
      .waitFor()
    await page.keyboard.press('Enter')
    await heading('Atelier Fjord').waitFor()
    await sheet.waitFor({ state: 'hidden' })
  })

  test('Ctrl Enter on a partner begins an activity of theirs', async () => {
    await find('@nordw')
    await results()
      .getByRole('option', { name: /Nordwind/ })
      .waitFor()
    await page.keyboard.press('Control+Enter')
    const partner = page
      .getByRole('dialog', { name: 'Log activity' })
      .getByRole('combobox', { name: 'Partner' })
    await expect.poll(() => partner.inputValue()).toBe('Nordwind Digital GmbH')
    await page.getByRole('button', { name: /^Close; what is written/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('a name of 300 letters stays within the palette', async () => {
    await find('gesellschaft')
    const option = results().getByRole('option', { name: LONG_NAME.slice(0, 40) })
    await option.waitFor()
    const [line, list] = [await option.boundingBox(), await results().boundingBox()]
    expect(line && list && line.x + line.width <= list.x + list.width).toBe(true)
    expect(await results().evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('a note of the partner in view is begun from anywhere on their page', async () => {
    await find('@nordw')
    await results()
      .getByRole('option', { name: /Nordwind/ })
      .waitFor()
    await page.keyboard.press('Enter')
    await heading('Nordwind Digital GmbH').waitFor()
    await find('>add note')
    expect(await marked().innerText()).toContain('Nordwind Digital GmbH')
    await page.keyboard.press('Enter')
    const note = page.getByRole('textbox', { name: 'New note' })
    await expect.poll(() => note.evaluate((text) => text === document.activeElement)).toBe(true)
  })

  test('undo and redo by key stand in the same table', async () => {
    await find('>undo')
    await page.keyboard.press('Enter')
    await page
      .getByRole('alert')
      .last()
      .getByText(/^Taken back/)
      .waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page
      .getByRole('alert')
      .last()
      .getByText(/^Done again/)
      .waitFor()
    await page
      .getByRole('alert')
      .last()
      .getByRole('button', { name: /^Close/ })
      .click()
  })

  test('a list is saved, and everything checked, from any page', async () => {
    await find('>save certif')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe('certifications.csv')
    await find('>check everything')
    await page.keyboard.press('Enter')
    await page.getByText('Everything is sound').waitFor()
  })
})

describe.sequential('keys', () => {
  const map = (): Locator => page.getByRole('dialog', { name: 'Keyboard map' })

  test('? shows the map of keys, but is a letter in a field', async () => {
    await page.keyboard.press('Shift+?')
    await map().waitFor()
    await map().getByRole('heading', { name: 'Go to' }).waitFor()
    expect(await map().innerText()).toContain('Data & safety')
    await page.keyboard.press('n')
    expect(await page.getByRole('dialog', { name: 'Log activity' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await map().waitFor({ state: 'hidden' })
    await goTo(page, /^Help/)
    await heading('Help').waitFor()
    const search = page.getByRole('searchbox', { name: 'Search the help' })
    await page.keyboard.press('/')
    await page.keyboard.type('?gh')
    expect(await search.inputValue()).toBe('?gh')
    await search.fill('')
    await search.blur()
  })

  test('G and a letter go to a page; a slow second letter does not', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await heading('History').waitFor()
    await page.keyboard.press('g')
    await page.waitForTimeout(1_700)
    await page.keyboard.press('p')
    expect(await heading('History').isVisible()).toBe(true)
    await page.keyboard.press('g')
    await page.keyboard.press('e')
    await heading('Help').waitFor()
  })

  test('letters alone can be switched off, and stay so', async () => {
    const toggle = page.getByRole('switch', { name: /^Letters alone/ })
    await toggle.click()
    expect(await toggle.isChecked()).toBe(false)
    await page.reload()
    await heading('Help').waitFor()
    for (const key of ['n', '?', 'g', 'h']) await page.keyboard.press(key)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await heading('Help').isVisible()).toBe(true)
    await page.keyboard.press('Control+k')
    await field().waitFor()
    await page.keyboard.press('Escape')
    await toggle.click()
    expect(await toggle.isChecked()).toBe(true)
  })
})

describe.sequential('places', () => {
  test('Back finds a page as it was left: as far scrolled, the focus where it was', async () => {
    const link = page.getByRole('link', { name: 'Same invoice: Program, activities' })
    await link.scrollIntoViewIfNeeded()
    await link.focus()
    const top = await page.locator('#page').evaluate((main) => main.scrollTop)
    expect(top).toBeGreaterThan(200)
    await page.keyboard.press('Enter')
    await heading('Program').waitFor()
    await page.goBack()
    await heading('Help').waitFor()
    const found = (act: () => Promise<unknown>) => expect.poll(act, { timeout: 5_000 })
    await found(() => page.locator('#page').evaluate((main) => main.scrollTop)).toBe(top)
    await found(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('a page come to anew begins at its top', async () => {
    await goTo(page, /^History/)
    await heading('History').waitFor()
    await goTo(page, /^Help/)
    await heading('Help').waitFor()
    expect(await page.locator('#page').evaluate((main) => main.scrollTop)).toBe(0)
  })

  test('the page last looked at is found again after a restart', async () => {
    await find('@blue')
    await results()
      .getByRole('option', { name: /Blue Harbor/ })
      .waitFor()
    await page.keyboard.press('Enter')
    await heading('Blue Harbor').waitFor()
    const again = await context.newPage()
    await again.clock.setFixedTime('2026-11-20T12:00:00Z')
    await again.goto(served.address)
    await again.getByRole('heading', { level: 1, name: 'Blue Harbor' }).waitFor()
    await again.close()
  })
})

describe.sequential('help', () => {
  test('a word is found by what it means, opens to its source and leads to where it shows', async () => {
    await goTo(page, /^Help/)
    await page.getByRole('searchbox', { name: 'Search the help' }).fill('monthly look')
    const words = page.getByRole('region', { name: 'What a word means' })
    await words.getByText('1 word found').waitFor()
    await words.getByRole('button', { name: 'Source 000:28' }).click()
    await page.getByText('Requirements page, line 28').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Requirements page, line 28').waitFor({ state: 'hidden' })
    await words.getByRole('link', { name: 'Review: Program, tiers' }).click()
    await heading('Program').waitFor()
  })

  test('a word that is nowhere says so', async () => {
    await goTo(page, /^Help/)
    await page.getByRole('searchbox', { name: 'Search the help' }).fill('quetzal')
    await page.getByRole('heading', { name: 'Nothing in the help fits' }).waitFor()
    await page.getByRole('searchbox', { name: 'Search the help' }).fill('')
  })

  test('dark is dark, and stays so', async () => {
    await page.getByText('Dark', { exact: true }).click()
    const scheme = () =>
      page.evaluate(() => document.documentElement.getAttribute('data-mantine-color-scheme'))
    await expect.poll(scheme).toBe('dark')
    await page.reload()
    await heading('Help').waitFor()
    expect(await scheme()).toBe('dark')
    await find('>theme system')
    await page.keyboard.press('Enter')
    await expect.poll(scheme).toBe('light')
  })
})

describe.sequential.each(['light', 'dark'] as const)('in %s nothing bars the way', (scheme) => {
  test('palette, map of keys and help', async () => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await heading('Help').waitFor()
    await expectAccessible(page, 'help')
    await page.keyboard.press('Control+k')
    await results().getByRole('option').first().waitFor()
    await expectAccessible(page, 'the palette at its beginning')
    for (const text of ['nord', '#kiel', '000:26', '>', 'nothing at all']) {
      await field().fill(text)
      await page.waitForTimeout(150)
      await expectAccessible(page, `the palette for ${text}`)
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog', { name: 'Keyboard map' }).waitFor()
    await expectAccessible(page, 'the map of keys')
    await page.keyboard.press('Escape')
  })
})

test('enlarged to 200 % the rail shows icons with their names, and all of it can be reached', async () => {
  await page.setViewportSize({ width: 640, height: 400 })
  const nav = page.getByRole('navigation')
  await nav.getByRole('link', { name: /^Help/ }).hover()
  await page.getByRole('tooltip', { name: 'Help' }).waitFor()
  for (const control of await nav.locator('a, button').all()) {
    const box = await control.boundingBox()
    expect(box && box.width >= 24 && box.height >= 24, await control.innerText()).toBe(true)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  await page.keyboard.press('Control+k')
  await field().fill('nord')
  await results().getByRole('option').first().waitFor()
  const box = await page.getByRole('dialog', { name: 'Find anything' }).boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 640 && box.y + box.height <= 400).toBe(true)
  await page.keyboard.press('Escape')
})

test('nothing failed on the way, and nothing asked the network', () => expect(errors).toEqual([]))
