import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import {
  chooseFiles,
  enter,
  expectAccessible,
  lookAsOf,
  openWindow,
  serveBuilt,
} from './support/window'

const PARTNERS = 'id,name,profile,joined_on,status\nSI,Silver Works,it,2024-03-01,active'

const ACTIVITIES = [
  'partner_id,date,activity,points,revenue_usd,status,reference',
  'SI,2026-05-04,special,25000,,approved,',
  'SI,2026-11-02,revenue,,13000,approved,',
  ...Array.from({ length: 12 }, (_, at) => `SI,2026-06-${at + 10},bug-report,,,approved,b${at}`),
  'SI,2026-10-09,case-study,,,reported,Kiel story',
].join('\n')

const LAST = 'Zora Zimmermann-Hohenstein'
const TITLE = 'Premium Advanced Sales Specialist of the Cloud'
const CERTIFICATIONS = [
  'partner_id,person,kind,title,issued_on,expires_on',
  'SI,Ann,profile,Developer,2025-01-01,',
  'SI,Bo,sales,Premium,2025-01-01,',
  ...Array.from({ length: 12 }, (_, at) => `SI,Old ${at},profile,Course,2022-01-01,2023-01-01`),
  `SI,${LAST},sales,${TITLE},2025-01-01,2026-11-01`,
].join('\n')

let served: Served
let browser: Browser
let page: Page
let context: BrowserContext
let errors: string[]
const held = (): Locator => page.getByRole('region', { name: 'Certifications', exact: true })
const sheet = (name: string): Locator => page.getByRole('dialog', { name })
const badge = (tier: string): Locator =>
  page.locator('main header').first().getByText(tier, { exact: true })
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
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
  await page.getByRole('link', { name: 'Silver Works' }).click()
  await held().waitFor()
})
afterAll(async () => {
  await context?.close()
  await browser?.close()
  await served?.stop()
})

describe.sequential('the certificates of a partner', () => {
  test('the one that the tier turns on stands first of fifteen, whole', async () => {
    const first = held().getByRole('listitem').first()
    expect(await first.innerText()).toContain('renewed: Silver')
    for (const text of [LAST, TITLE]) {
      const cut = await first
        .getByText(text)
        .first()
        .evaluate(
          (one) =>
            one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === 'hidden',
        )
      expect(cut).toBe(false)
    }
  })

  test('it is renewed here: the tier is told before, moves, and undo moves it back', async () => {
    await badge('Professional').waitFor()
    await held()
      .getByRole('button', { name: new RegExp(`^Renew: ${LAST}`) })
      .click()
    const form = sheet('Log the renewal')
    const effect = form.getByRole('region', { name: 'What saving would do' })
    await effect.getByText('Silver').waitFor()
    await expectAccessible(page, 'the sheet of a renewal')
    await form.getByRole('button', { name: 'Save the renewal' }).click()
    await form.waitFor({ state: 'hidden' })
    await badge('Silver').waitFor()
    expect(
      await held()
        .getByRole('button', { name: new RegExp(`^Renew: ${LAST}`) })
        .count(),
    ).toBe(0)
    await expect.poll(focused).toBe('Add')
    await page.getByRole('alert').last().getByRole('button', { name: 'Undo' }).click()
    await badge('Professional').waitFor()
  })

  test('a further one is added by keys, and what is missing is said first', async () => {
    await held().getByRole('button', { name: 'Add' }).focus()
    await page.keyboard.press('Enter')
    const form = sheet('Add a certificate')
    await form.getByRole('button', { name: 'Save the certificate' }).click()
    await form.getByText('Write who holds it.').waitFor()
    await form.getByLabel('Person').fill('Cy')
    await form.getByText('Sales', { exact: true }).click()
    await form.getByLabel('Title').fill('Premium')
    await form.getByRole('region', { name: 'What saving would do' }).getByText('Silver').waitFor()
    await expectAccessible(page, 'the sheet of a certificate')
    await form.getByRole('button', { name: 'Save the certificate' }).click()
    await form.waitFor({ state: 'hidden' })
    await badge('Silver').waitFor()
    await held().getByText('Cy', { exact: true }).waitFor()
    await expect.poll(focused).toBe('Add')
  })

  test('Escape closes the sheet alone', async () => {
    await page.keyboard.press('Enter')
    const form = sheet('Add a certificate')
    await form.waitFor()
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return form.count()
      })
      .toBe(0)
    await held().waitFor()
  })

  test('whoever comes for the waiting reports has the focus on the first, in sight', async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Today/ })
      .click()
    await page.getByRole('row', { name: /Silver Works ?1 report waits/ }).click()
    await page.keyboard.press('Enter')
    await held().waitFor()
    await expect.poll(focused).toMatch(/points for .*: open the reasons/)
    const box = await page.locator(':focus').boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true)
  })

  test('nothing failed on the way', () => {
    expect(errors).toEqual([])
  })
})
