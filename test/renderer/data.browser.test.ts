import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import {
  chooseFiles,
  enter,
  goTo,
  importStory,
  openWindow,
  saved,
  serveBuilt,
} from './support/window'

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
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The state hash that the full check prints. */
async function stateHash(on: Page): Promise<string> {
  await goTo(on, /^Data/)
  await on.getByRole('button', { name: 'Check now' }).click()
  const report = on.getByRole('region', { name: 'What the check found' })
  await report.getByText('Everything is sound.').waitFor()
  return report.locator('code').innerText()
}

describe('data and safety', () => {
  test('the rail says how safe the data is, and opens the page that says the rest', async () => {
    await importStory(page)
    const line = page.getByRole('navigation').getByRole('link', { name: /how safe the data is$/ })
    expect((await line.innerText()).trim()).toBe('In this browser')
    await line.click()
    const where = page.getByRole('region', { name: 'Where the data lies' })
    await where.getByText(/Clearing the browser’s data/).waitFor()
    await where.getByRole('button', { name: 'Keep a copy in a folder' }).waitFor()
  })

  test('everything goes into one file, and an empty desk takes it whole: the same state hash', async () => {
    await importStory(page)
    const hash = await stateHash(page)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const { name, bytes } = await saved(page, 'Export everything')
    expect(name).toBe('Partner Desk 2026-11-20.partnerdesk')

    const other = await openWindow(browser, served.address)
    await other.page.getByLabel('Your name').fill('Jón')
    await chooseFiles(other.page, { [name]: bytes }, /^Open a data file/)
    await other.page.getByText(/This desk is empty: it takes the file whole/).waitFor()
    await other.page.getByRole('button', { name: 'Take the whole desk' }).click()
    await other.page.getByRole('grid', { name: 'Partners' }).waitFor()
    expect(await stateHash(other.page)).toBe(hash)
    await goTo(other.page, /^History/)
    await other.page.getByRole('article', { name: /^Import of partners\.csv/ }).waitFor()
    expect(other.errors).toEqual([])
    await other.context.close()
  })

  test('a filled desk previews a data file, adds what is new, and can take that back', async () => {
    await importStory(page)
    const { name, bytes } = await saved(await onData(), 'Export everything')
    const other = await openWindow(browser, served.address)
    await enter(other.page, 'Explore the sample desk')
    await other.page.getByRole('grid', { name: 'Partners' }).waitFor()
    const before = await stateHash(other.page)
    await chooseFiles(other.page, { [name]: bytes }, 'Open a data file')
    const counts = other.page.getByRole('table', { name: 'What the data file would do' })
    await counts.waitFor()
    expect(await cells(counts.getByRole('row', { name: /^Partners/ }))).toEqual(['9', '0'])
    expect(await cells(counts.getByRole('row', { name: /^Entries/ }))).toEqual(['17', 'never'])
    await other.page.getByRole('button', { name: /^Take over 35 records/ }).click()
    // The notice of the sample may still be in sight, with an Undo of its own.
    const notice = other.page.getByRole('alert').filter({ hasText: /partnerdesk/ })
    await notice.getByRole('button', { name: 'Undo' }).click()
    await other.page.getByText(/^Taken back:/).waitFor()
    expect(await stateHash(other.page)).toBe(before)
    expect(other.errors).toEqual([])
    await other.context.close()
  })

  test('a file that is no data file is refused in one sentence, and one can choose again', async () => {
    await enter(page, 'Start empty')
    await goTo(page, /^Import/)
    await chooseFiles(page, { 'holiday.partnerdesk': 'not a desk' })
    await page
      .getByRole('alert')
      .getByText(/holiday\.partnerdesk/)
      .waitFor()
    await page.getByRole('button', { name: 'Choose again' }).click()
    await page.getByRole('heading', { name: 'Drop your CSV files here' }).waitFor()
  })

  test('each list is saved as CSV, and the same files again change nothing', async () => {
    await importStory(page)
    await onData()
    const files: Record<string, Uint8Array> = {}
    for (const list of ['partners', 'activities', 'certifications'] as const) {
      const { name, bytes } = await saved(page, `Save ${list}.csv`)
      expect(name).toBe(`${list}.csv`)
      files[name] = bytes
    }
    expect(text(files['partners.csv'] ?? new Uint8Array()).split('\n')).toHaveLength(11)
    await goTo(page, /^Import/)
    await chooseFiles(page, files)
    await page.getByText('Everything in these files is at the desk already.').waitFor()
  })

  test('a backup is written on demand, and stands in the list with its age', async () => {
    await importStory(page)
    await onData()
    const list = page.getByRole('list', { name: 'Backups, newest first' })
    const count = async () => ((await list.count()) === 0 ? 0 : list.getByRole('listitem').count())
    await page.getByRole('heading', { name: 'Backups' }).waitFor()
    const before = await count()
    await page.getByRole('button', { name: 'Back up now' }).click()
    await expect.poll(count).toBe(before + 1)
    await list
      .getByRole('button', { name: /^Compare the backup/ })
      .first()
      .click()
    await page.getByText('Everything in this file is at the desk already.').waitFor()
  })

  test('the partners list is saved as it is shown', async () => {
    await importStory(page)
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('nord')
    await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(2)
    const { name, bytes } = await saved(page, 'Save as CSV')
    expect(name).toBe('Partners Web 2025 2026-11-20.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header, row, ...rest] = text(bytes).trimEnd().split('\n')
    expect(header).toContain('Tier on 2026-11-20,Next tier')
    expect(row).toMatch(/^Nordwind Digital GmbH,ND,IT Partners?,Germany,Silver,Gold,/)
    expect(rest).toEqual([])
  })

  async function onData(): Promise<Page> {
    await goTo(page, /^Data/)
    await page.getByRole('heading', { name: 'Data & safety' }).waitFor()
    return page
  }
})

describe('history', () => {
  const lines = () => page.getByRole('article')

  test('says what, who, how much; undo and redo from the list', async () => {
    await importStory(page)
    await page.getByRole('link', { name: 'Show all changes' }).click()
    const line = page.getByRole('article', { name: /^Import of/ })
    expect((await line.innerText()).replace(/\s+/g, ' ')).toMatch(
      /17 entries · 9 partners · 9 certificates.*Anna Berg.*\d\d:\d\d/,
    )
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    await line.getByRole('button', { name: /^Undo/ }).click()
    await line.getByText('taken back').waitFor()
    expect(await lines().count()).toBe(2)
    await line.getByRole('button', { name: /^Redo/ }).click()
    await expect.poll(() => lines().count()).toBe(3)
    await goTo(page, /^Partners/)
    await page.getByRole('link', { name: 'Blue Harbor' }).waitFor()
  })

  test('a refusal stands on the line where the undo was asked for', async () => {
    await importStory(page)
    await goTo(page, /^Import/)
    const renamed = 'id,name\nBH,Blue Harbour\n'
    await chooseFiles(page, { 'partners.csv': renamed })
    await page.getByRole('button', { name: 'Import 1 row' }).click()
    await goTo(page, /^History/)
    const first = lines().last()
    await first.getByRole('button', { name: /^Undo/ }).click()
    await first
      .getByRole('alert')
      .getByText(/changed again later/)
      .waitFor()
    await first.getByRole('button', { name: 'Dismiss' }).click()
    await first.getByRole('alert').waitFor({ state: 'hidden' })
  })

  test('narrows by words, kind and person', async () => {
    await enter(page, 'Explore the sample desk')
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: 'No partners yet' }).waitFor()
    await goTo(page, /^History/)
    await expect.poll(() => lines().count()).toBe(2)
    await page.getByRole('button', { name: 'Imports' }).click()
    await expect.poll(() => lines().count()).toBe(1)
    await page.getByRole('button', { name: 'Undo and redo' }).click()
    await page.getByRole('searchbox', { name: 'Search the history' }).fill('nothing like it')
    await page.getByText('No change matches.').waitFor()
    await page.getByRole('button', { name: 'Show all changes' }).click()
    await expect.poll(() => lines().count()).toBe(2)
    await page.getByRole('combobox', { name: 'Made by' }).click()
    await page.getByRole('option', { name: 'Anna Berg' }).click()
    await expect.poll(() => lines().count()).toBe(2)
  })

  test('an empty history says what will stand there', async () => {
    await enter(page, 'Start empty')
    await goTo(page, /^History/)
    await page.getByRole('heading', { name: 'Nothing has changed yet' }).waitFor()
  })
})

function cells(row: Locator): Promise<string[]> {
  return row.getByRole('cell').allInnerTexts()
}
