import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { chooseFiles, enter, goTo, lookAsOf, openWindow, serveBuilt } from './support/window'

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const PARTNERS = [
  'id,name,profile,plan,joined_on,status',
  'SI,Silver Works,it,professional,2024-03-01,active',
  'FEE,Fee Studio,it,now,2024-03-01,active',
  'GONE,Old Harbor,it,gold,2024-12-01,terminated',
].join('\n')

const ACTIVITIES = [
  'partner_id,date,activity,points,revenue_usd,status',
  ...['SI', 'GONE'].flatMap((id) => [
    `${id},2026-05-04,special,25000,,approved`,
    `${id},2026-11-02,revenue,,13000,approved`,
  ]),
].join('\n')

const CERTIFICATIONS = [
  'partner_id,person,kind,title,issued_on,expires_on',
  ...['SI', 'GONE'].flatMap((id) => [
    `${id},Ann,profile,Developer,2025-01-01,`,
    `${id},Bo,sales,Premium,2025-01-01,2026-12-01`,
    `${id},Cy,sales,Premium,2025-01-01,2027-01-10`,
  ]),
].join('\n')

describe.sequential('a partner, one by fee alone, and one who has left', () => {
  let page: Page
  let context: BrowserContext
  let errors: string[]
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true })

  async function open(id: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#/partners/${id}`)
    await region('Ledger').waitFor()
  }

  beforeAll(async () => {
    ;({ page, context, errors } = await openWindow(browser, served.address))
    await enter(page, 'Import my files')
    await chooseFiles(page, {
      'partners.csv': PARTNERS,
      'activities.csv': ACTIVITIES,
      'certifications.csv': CERTIFICATIONS,
    })
    await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
    await lookAsOf(page, 'Today')
  })
  afterAll(() => context.close())

  test('today asks nothing about who has left, and nothing about a fee without a tier', async () => {
    await goTo(page, /^Today/)
    await page.getByText('Silver Works').first().waitFor()
    expect(await page.getByRole('main').getByText('Old Harbor').count()).toBe(0)
    expect(await page.getByRole('main').getByText('Fee Studio').count()).toBe(0)
  })

  test('the tier hangs on the first ending alone: what is lost is not lost twice', async () => {
    await open('SI')
    const held = region('Certifications')
    await held
      .getByText(/hangs on what ends on 1 Dec 2026: after that day .* Professional/)
      .waitFor()
    expect(await held.getByText(/hangs on what ends/).count()).toBe(1)
  })

  test('the quarter is held against the plan, with the tier’s larger figure beside it', async () => {
    const card = region('Term and plan')
    await card.getByRole('button', { name: /^\$13,000 Revenue of the quarter/ }).waitFor()
    const asked = (of: string) =>
      card.getByText(`The ${of} asks a quarter`).locator('..').innerText()
    expect(await asked('plan')).toContain('$1,800')
    expect(await asked('tier')).toContain('$3,000')
  })

  test('the other edition gives its reason with both figures', async () => {
    await region('Same facts, other rules')
      .getByText(/Under Program document 2025 this partner is Silver too/)
      .waitFor()
  })

  test('Tab reaches the chart after the day looked at has been moved back', async () => {
    const months = page.getByRole('group', { name: /^Months:/ })
    await months.getByRole('button').first().waitFor()
    const reached = () => months.locator('button[tabindex="0"]').count()
    expect(await reached()).toBe(1)
    await page.keyboard.press('r')
    await page.getByText('Tier on 31 Oct 2026').waitFor()
    await expect.poll(reached).toBe(1)
    await page.keyboard.press('t')
    await page.getByText('Tier on 20 Nov 2026').waitFor()
  })

  test('who has left has no running year, no mismatch and no benefits', async () => {
    await open('GONE')
    const card = region('Term and plan')
    await card.getByText('No year runs at the stage “Terminated”.').waitFor()
    await card.getByText(/^Not a partner at the stage “Terminated”/).waitFor()
    const head = page.locator('main header').first()
    expect(await head.getByText(/^term to|^plan Gold/).count()).toBe(0)
    expect(await card.getByText('Revenue this quarter').count()).toBe(0)
  })

  test('a fee without a tier is said as such, and is no mismatch', async () => {
    await open('FEE')
    await region('Term and plan')
      .getByText(/^Active by fee: it has the benefits of Now/)
      .waitFor()
    expect(
      await page
        .locator('main header')
        .first()
        .getByText(/^plan Now/)
        .count(),
    ).toBe(0)
  })

  test('the last activity is told once its column is chosen', async () => {
    await goTo(page, /^Partners/)
    const row = page.getByRole('row', { name: /Silver Works/ })
    await row.waitFor()
    expect(await row.getByText('2 Nov 2026').count()).toBe(0)
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Last activity' }).click()
    await page.keyboard.press('Escape')
    await row.getByText('2 Nov 2026').waitFor()
  })

  test('nothing failed on the way', () => {
    expect(errors).toEqual([])
  })
})
