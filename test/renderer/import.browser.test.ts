import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { chooseFiles, enter, goTo, openWindow, STORY, serveBuilt } from './support/window'

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
  await enter(page, 'Import my files')
  await page.getByRole('heading', { name: 'Drop your CSV files here' }).waitFor()
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

const OTHER = [
  'Account;When;What;Cash;Who asked',
  'ND;03.04.2026;article;;Mara',
  'BH;05.04.2026;forum-post;;',
  '',
].join('\n')
/** Long enough in reading that a person can press Cancel. */
const MANY = `partner_id,date,activity\n${'ND,2026-05-04,forum-post\n'.repeat(400_000)}`
const progress = () => page.getByRole('progressbar')
const cancel = () => page.getByRole('button', { name: 'Cancel' })

describe('progress and cancel', () => {
  test('a cancelled reading leaves the page as it was, and nothing of the file stays', async () => {
    await chooseFiles(page, { ...STORY })
    await page.getByRole('button', { name: 'Import 35 rows' }).waitFor()
    await chooseFiles(page, { 'many.csv': MANY }, 'Add files')
    await progress().waitFor()
    await cancel().click()
    await progress().waitFor({ state: 'hidden' })
    expect(await page.getByText('many.csv').count()).toBe(0)
    await page.getByRole('button', { name: 'Import 35 rows' }).click()
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
    await page.getByText('Anna Berg · 17 entries').waitFor()
  })

  test('a first reading that is cancelled leads back to the choosing', async () => {
    await chooseFiles(page, { 'many.csv': MANY })
    await progress().waitFor()
    await cancel().click()
    await page.getByRole('heading', { name: 'Drop your CSV files here' }).waitFor()
  })

  test('a writing is cancelled whole or done whole, and says which', async () => {
    await chooseFiles(page, { 'partners.csv': STORY['partners.csv'], 'many.csv': MANY })
    const write = page.getByRole('button', { name: /^Import 400,009 rows$/ })
    await write.click({ timeout: 60_000 })
    await progress().waitFor()
    await cancel()
      .click({ timeout: 2000 })
      .catch(() => {})
    await expect
      .poll(async () => (await write.isVisible()) || (await page.getByRole('grid').isVisible()), {
        timeout: 60_000,
      })
      .toBe(true)
    const written = await page.getByRole('grid').isVisible()
    const rail = page.getByRole('navigation')
    await rail
      .getByText(written ? 'Anna Berg · 400,000 entries' : 'Anna Berg · 0 entries')
      .waitFor()
  })
})

test('rows that are only reported are approved by one switch, and taken back by it', async () => {
  await chooseFiles(page, STORY)
  await page.getByText('1 row is only reported and earns nothing yet.').waitFor()
  const approve = page.getByRole('switch', { name: 'Approve it' })
  await approve.click()
  await page.getByText(/will come in as approved/).waitFor()
  expect(await approve.isChecked()).toBe(true)
  await approve.click()
  await page.getByText('1 row is only reported and earns nothing yet.').waitFor()
  await approve.click()
  await page.getByText(/will come in as approved/).waitFor()
  await page.getByRole('button', { name: 'Import 35 rows' }).click()
  await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
  const story = page
    .getByRole('region', { name: 'Ledger' })
    .getByRole('row', { name: /Kiel story/ })
  await story.waitFor()
  expect(await story.innerText()).not.toContain('waiting for approval')
})

describe('other headings', () => {
  const choose = async (heading: string, column: RegExp) => {
    await page.getByRole('combobox', { name: `“${heading}” stands for` }).click()
    await page.getByRole('option', { name: column }).click()
  }

  test('are matched with their cells in sight, the order of dates is asked, and both are remembered', async () => {
    await chooseFiles(page, { 'partners.csv': STORY['partners.csv'], 'export.csv': OTHER })
    const form = page.getByRole('region', { name: 'What stands where in export.csv?' })
    await form.getByText('05.04.2026').waitFor()
    await form.getByText('Activities', { exact: true }).click()
    await choose('Account', /^partner id/)
    await choose('When', /^date/)
    await choose('What', /^activity/)
    expect(await page.getByRole('radio', { name: /^Day first/ }).isChecked()).toBe(false)
    await form.getByRole('button', { name: 'Read it this way' }).click()
    await form
      .getByRole('alert')
      .getByText(/can be read in two ways/)
      .waitFor()
    await page.getByRole('radio', { name: /^Day first/ }).check()
    await form.getByRole('button', { name: 'Read it this way' }).click()
    await page.getByRole('button', { name: 'Import 11 rows' }).click()
    await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
    await page.getByRole('region', { name: 'Ledger' }).getByText('3 Apr 2026').first().waitFor()

    await page.reload()
    await goTo(page, /^Import/)
    await chooseFiles(page, { 'export-2.csv': OTHER.replace('article', 'press-release') })
    await page.getByText('export-2.csv is read by the columns you matched.').waitFor()
    await page.getByRole('button', { name: 'Import 1 row' }).waitFor()
    await page.getByRole('button', { name: 'Match anew' }).click()
    await page.getByRole('region', { name: 'What stands where in export-2.csv?' }).waitFor()
    expect(await page.getByRole('radio', { name: /^Day first/ }).isChecked()).toBe(true)
  })

  test('can be left out', async () => {
    await chooseFiles(page, { 'export.csv': OTHER, 'partners.csv': STORY['partners.csv'] })
    await page.getByRole('button', { name: 'Leave out export.csv' }).last().click()
    await page.getByRole('button', { name: 'Import 9 rows' }).waitFor()
  })

  test('partners without ids are given some, which are shown before anything is written', async () => {
    const text = 'Name,Country,Joined,Profile\nNova Dev,Spain,18.11.2026,it\nNils Dahl,Norway,,\n'
    await chooseFiles(page, { 'new.csv': text })
    await page.getByRole('button', { name: 'Read it this way' }).click()
    const ids = page.getByRole('region', { name: 'Ids for 2 new partners' })
    expect(await ids.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^ND-01\s+Nova Dev$/),
      expect.stringMatching(/^ND-02\s+Nils Dahl$/),
    ])
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await page.getByRole('row', { name: /Nova Dev/ }).waitFor()
  })
})

test('days in another form are read as they prove, or asked about once', async () => {
  const rows = (day: string) => `partner_id,date,activity\nND,${day},article\n`
  const partners = { 'partners.csv': STORY['partners.csv'] }
  await chooseFiles(page, { ...partners, 'proved.csv': rows('18.11.2026') })
  await page.getByText('The days of proved.csv are read day first').waitFor()
  await page.getByRole('button', { name: 'Leave out proved.csv' }).click()
  await chooseFiles(page, { 'open.csv': rows('03.04.2026') }, 'Add files')
  await page.getByRole('radio', { name: /^Month first/ }).check()
  await page.getByRole('button', { name: 'Read it this way' }).click()
  await page.getByText('open.csv is read by the columns you matched.').waitFor()
  await page.getByRole('button', { name: 'Import 10 rows' }).click()
  await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
  await page.getByRole('region', { name: 'Ledger' }).getByText('4 Mar 2026').first().waitFor()
})
