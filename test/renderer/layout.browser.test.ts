import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { overflowing, overlapping, walk } from './support/layout'
import { LONG_NAME } from './support/story'
import { chooseFiles, enter, openWindow, serveBuilt } from './support/window'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const UNBREAKABLE = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300)
const LONG_NOTE = `${'agreed with the partner at length, '.repeat(50)}${'https://example.org/'.repeat(13)}`

const PARTNERS = [
  'id,name,profile,country,email,plan,joined_on,status',
  `P300,${LONG_NAME},it,Germany,,gold,2023-01-01,active`,
  `PWORD,${UNBREAKABLE},creative,USA,,starter,,active`,
  'PRTL,دار السلام للبرمجيات,hosting,Jordan,,,,active',
  'PFORTY,Forty certificates,it,Norway,,silver,2022-05-01,active',
  'PEMPTY,Nothing yet,distribution,,,,,applied',
  'PNOTE,One long note,it,Japan,,,2025-01-01,active',
  '',
].join('\n')

const ACTIVITIES = [
  'id,partner_id,date,activity,points,revenue_usd,status,reference,person,note',
  'a1,P300,2026-10-01,premium-project,40000,,approved,Portal,,agreed',
  `a2,PWORD,2026-10-01,article,,,approved,${UNBREAKABLE},,`,
  'a3,PRTL,2026-10-01,case-study,,,approved,قصة نجاح,,',
  'a4,PRTL,2026-10-02,case-study,,,approved,قصة نجاح,,',
  'a5,PFORTY,2026-10-01,revenue,,20000,approved,INV-1,,',
  `a6,PNOTE,2026-10-01,special,9000,,reported,,,"${LONG_NOTE}"`,
  '',
].join('\n')

const CERTIFICATIONS = [
  'partner_id,person,kind,title,issued_on,expires_on',
  ...Array.from(
    { length: 40 },
    (_, at) =>
      `PFORTY,Person ${at + 1},${at % 2 ? 'sales' : 'profile'},Title ${at + 1},2025-01-${String((at % 28) + 1).padStart(2, '0')},2027-01-31`,
  ),
  '',
].join('\n')

/** The pages of the desk by their address; those of partners are the ones with something unusual. */
const PAGES = [
  '/partners',
  ...['P300', 'PWORD', 'PRTL', 'PFORTY', 'PEMPTY', 'PNOTE'].map((id) => `/partners/${id}`),
  '/import',
  '/program',
  '/documents',
  '/documents/P300',
  '/history',
  '/data',
]

const SIZES = [
  [1280, 800, 'the smallest window'],
  [640, 400, 'the same at 200 % zoom'],
] as const

test('the desk under test is as hostile as it says', () => {
  expect([LONG_NAME.length, UNBREAKABLE.length]).toEqual([300, 300])
  expect(UNBREAKABLE).not.toMatch(/\s/)
  expect(LONG_NOTE.length).toBeGreaterThanOrEqual(2000)
})

describe.sequential.each(SIZES)('at %i by %i, %s', (width, height) => {
  let page: Page
  let context: BrowserContext

  beforeAll(async () => {
    ;({ page, context } = await openWindow(browser, served.address))
    await enter(page, 'Import my files')
    await chooseFiles(page, {
      'partners.csv': PARTNERS,
      'activities.csv': ACTIVITIES,
      'certifications.csv': CERTIFICATIONS,
    })
    await page.getByRole('button', { name: 'Import 52 rows' }).click()
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
    await page.setViewportSize({ width, height })
  })
  afterAll(() => context.close())

  async function expectSound(): Promise<void> {
    expect(await overflowing(page)).toEqual([])
    expect(await overlapping(page)).toEqual([])
    expect(await walk(page)).toEqual([])
  }

  /** Opened anew each time, so that no notice and no sheet of the last screen is left. */
  async function open(path: string): Promise<void> {
    await page.goto(`${served.address}#${path}`)
    await page.reload()
    await page.locator('#page h1, #page h2, #page [role=grid]').first().waitFor()
    await page.waitForTimeout(300)
  }

  test.each(PAGES)('%s', async (path) => {
    await open(path)
    await expectSound()
  })

  test('every other place that the rail leads to', async () => {
    await open('/partners')
    const addresses = await page
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.replace('#', '') ?? ''),
      )
    expect(addresses).toContain('/history')
    const found: string[] = []
    for (const path of new Set(addresses.filter((one) => !PAGES.includes(one)))) {
      await open(path)
      const wrong = [...(await overflowing(page)), ...(await overlapping(page))]
      found.push(...[...wrong, ...(await walk(page))].map((what) => `${path}: ${what}`))
    }
    expect(found).toEqual([])
  })

  test('every chapter of the program', async () => {
    await open('/program')
    const tabs = page.getByRole('tab')
    expect(await tabs.count()).toBeGreaterThan(5)
    const found: string[] = []
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click()
      const name = await tabs.nth(at).innerText()
      const wrong = [...(await overflowing(page)), ...(await overlapping(page))]
      found.push(...wrong.map((what) => `${name}: ${what}`))
    }
    expect(found).toEqual([])
  })

  test('an import preview with long problems', async () => {
    await open('/import')
    await chooseFiles(page, {
      'partners.csv': `id,name,plan\nX1,${UNBREAKABLE},${UNBREAKABLE}\nX2,Two,gold\n`,
    })
    await page.getByRole('region', { name: 'Rows left out', exact: true }).waitFor()
    await expectSound()
  })

  test('the log sheet with a double, a clipping and a doubtful day', async () => {
    await open('/partners/PRTL')
    await page.keyboard.press('Control+n')
    const sheet = page.getByRole('dialog', { name: 'Log activity' })
    const activity = sheet.getByRole('combobox', { name: 'Activity' })
    await activity.fill('case stu')
    await activity.press('Enter')
    await sheet.getByRole('textbox', { name: 'Case study' }).fill('قصة نجاح')
    await sheet
      .getByRole('status', { name: 'Already in the ledger' })
      .getByRole('link')
      .first()
      .waitFor()
    await expectSound()
    await sheet.getByRole('textbox', { name: 'Date' }).fill('3/4')
    await sheet.getByRole('group', { name: /^Which day is meant/ }).waitFor()
    await expectSound()
  })

  test('the log sheet of a name without end', async () => {
    await open('/partners/PWORD')
    await page.keyboard.press('Control+n')
    const sheet = page.getByRole('dialog', { name: 'Log activity' })
    const activity = sheet.getByRole('combobox', { name: 'Activity' })
    await activity.fill('article')
    await activity.press('Enter')
    await sheet.getByRole('textbox', { name: 'Article' }).fill(UNBREAKABLE)
    await sheet
      .getByRole('status', { name: 'Already in the ledger' })
      .getByRole('link')
      .first()
      .waitFor()
    await expectSound()
    await sheet.getByRole('button', { name: 'Paste rows' }).click()
    await page.getByRole('textbox', { name: 'Rows from a spreadsheet' }).waitFor()
    await expectSound()
  })
})
