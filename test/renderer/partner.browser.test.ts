import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { LONG_NAME } from './support/story'
import {
  chooseFiles,
  enter,
  expectAccessible,
  goTo,
  lookAsOf,
  openWindow,
  serveBuilt,
} from './support/window'

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

const PARTNERS = [
  'id,name,profile,country,email,plan,joined_on,status',
  'ND,Nordwind Digital GmbH,it,Germany,mara@nordwind.example,professional,2023-12-20,active',
  'MANY,Many Entries Ltd,it,,,gold,2020-01-01,renewal-due',
  'NONE,دار السلام للبرمجيات,,,,,,',
  `LONG,${LONG_NAME},distribution,,,,,`,
].join('\n')

const ACTIVITIES = [
  'partner_id,date,activity,points,revenue_usd,status,reference,person,note',
  'ND,2026-05-04,premium-project,40000,,approved,Stadtwerke Kiel,,see https://kiel.example/a.pdf',
  'ND,2026-06-10,revenue,,18400,approved,INV-2207,,',
  'ND,2026-07-10,revenue,,-400,approved,INV-2208,,credit note',
  'ND,2026-10-02,share-your-pipeline,,,approved,,,first',
  'ND,2026-10-28,share-your-pipeline,,,approved,,,again',
  'ND,2026-10-09,case-study,,,reported,Kiel story,,',
  ...Array.from({ length: 300 }, (_, at) => {
    const month = String(1 + (at % 10)).padStart(2, '0')
    const date = String(1 + (at % 28)).padStart(2, '0')
    return `MANY,2026-${month}-${date},bug-report,,,approved,,Person ${at % 7},issue ${at}`
  }),
  `LONG,2026-09-01,customer-site,,,approved,${LONG_NAME},${LONG_NAME},${LONG_NAME}`,
].join('\n')

const CERTIFICATIONS = [
  'partner_id,person,kind,title,issued_on,expires_on',
  'ND,L. Hansen,profile,Developer,2025-01-10,',
  'ND,A. Berg,sales,Premium,2025-12-13,2026-12-12',
  'ND,B. Koch,sales,Premium,2026-01-01,',
  ...Array.from(
    { length: 40 },
    (_, at) => `MANY,Holder ${at},sales,Premium,2026-01-01,${at < 30 ? '2028' : '2027'}-01-01`,
  ),
].join('\n')

async function fullDesk(page: Page): Promise<void> {
  await enter(page, 'Import my files')
  await chooseFiles(page, {
    'partners.csv': PARTNERS,
    'activities.csv': ACTIVITIES,
    'certifications.csv': CERTIFICATIONS,
  })
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  await page.getByRole('grid', { name: 'Partners' }).waitFor()
}

/** Goes to a partner by its address, as a link in a note would. */
async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/partners/${id}`)
  await page.getByRole('region', { name: 'Ledger' }).waitFor()
}

const numberIn = (text: string): number =>
  Number(/−?[\d,]+/.exec(text)?.[0].replaceAll(',', '').replace('−', '-'))

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

describe.sequential('the partner page', () => {
  let page: Page
  let context: BrowserContext
  let errors: string[]
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true })
  const notice = (): Locator => page.getByRole('alert').last()
  const drawer = (): Locator => page.getByRole('dialog')
  const months = (): Locator => page.getByRole('group', { name: /^Months:/ }).getByRole('button')

  async function closeDrawer(): Promise<void> {
    await page.keyboard.press('Escape')
    await drawer().waitFor({ state: 'hidden' })
  }

  /** Escape closes the list of a field first, then its sheet. */
  async function leaveSheet(): Promise<void> {
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        return drawer().count()
      })
      .toBe(0)
  }

  beforeAll(async () => {
    ;({ page, context, errors } = await openWindow(browser, served.address))
    // To look at what was copied; writing is granted to nobody, as at the desktop.
    await context.grantPermissions(['clipboard-read'])
    await fullDesk(page)
    await lookAsOf(page, 'Today')
    await open(page, 'ND')
  })
  afterAll(() => context.close())

  test('the head says term, stage and plan, and why Silver is answered without scrolling', async () => {
    const head = page.locator('main header').first()
    await head.getByText('term to 19 Dec 2026').waitFor()
    await head.getByText('plan Professional, tier Silver').waitFor()
    await head.getByText('Active', { exact: true }).waitFor()
    for (const name of [
      'Points',
      'Minimum revenue',
      'Profile certifications',
      'Sales certifications',
    ])
      await expectInView(region(name))
    await expectInView(page.getByText(/^Silver, .* short of Gold\.$/))
  })

  test('the bars sum to the balance, and each opens to entries that sum to it', async () => {
    await months().first().waitFor()
    const names = await months().evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? ''),
    )
    const bars = names.filter((name) => !name.startsWith('12 months'))
    expect(bars).toHaveLength(13)
    const heights = bars.map((name) => (name.includes('nothing') ? 0 : numberIn(name.slice(10))))
    const balance = numberIn(await region('Points').getByRole('button').innerText())
    expect(sumOf(heights)).toBe(balance)
    expect(bars).toContain('Jul 2026: −400 points, Refunds and reductions −400')

    await page.getByRole('button', { name: /^May 2026: 40,000 points/ }).click()
    const rows = drawer().getByRole('table', { name: 'Projects, what counts' })
    expect(await rows.locator('tbody td:last-child').allInnerTexts()).toEqual(['40,000'])
    await closeDrawer()
  })

  test('the keys reach every bar and every point, and Enter opens it', async () => {
    const last = months().last()
    await last.focus()
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await expect.poll(named).toMatch(/^Nov 2026: nothing counted/)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(named).toMatch(/^Oct 2026: 1,000 points, Program 1,000/)
    await page.keyboard.press('ArrowUp')
    await expect.poll(named).toBe('12 months to 31 Oct 2026: 59,000 points')
    await page.keyboard.press('Enter')
    const total = page.getByRole('dialog', { name: '12 months to 31 Oct 2026' })
    await total.getByText('Silver on that day').waitFor()
    const amounts = await total
      .getByRole('table', { name: 'What counts' })
      .locator('tbody td:last-child')
      .allInnerTexts()
    expect(sumOf(amounts.map(numberIn))).toBe(59_000)
    await closeDrawer()
    await expect.poll(named).toBe('12 months to 31 Oct 2026: 59,000 points')
    await page.keyboard.press('Home')
    await expect.poll(named).toMatch(/^12 months to 30 Nov 2025/)
  })

  test('a point of the past is judged as of its day, down to the entry', async () => {
    await page.getByRole('button', { name: /^12 months to 31 May 2026/ }).click()
    const total = page.getByRole('dialog', { name: '12 months to 31 May 2026' })
    await total.getByText('Counted from 1 Jun 2025 to 31 May 2026').waitFor()
    await total.getByRole('button', { name: /Stadtwerke Kiel/ }).click()
    await drawer().getByText('40,000 points', { exact: true }).waitFor()
    await drawer().getByRole('button', { name: 'Back' }).click()
    await total.waitFor()
    await closeDrawer()
  })

  test('the chart can be read as a table that sums to the same', async () => {
    const card = region('Points by month')
    await card.getByRole('button', { name: 'Show as a table' }).click()
    const table = card.getByRole('table', { name: 'Points by month' })
    const foot = await table.locator('tfoot td').allInnerTexts()
    const balance = numberIn(await region('Points').getByRole('button').innerText())
    expect(numberIn(foot.at(-2) ?? '')).toBe(balance)
    expect(sumOf(foot.slice(0, -2).map(numberIn))).toBe(balance)
    await table.getByRole('button', { name: /points of Jul 2026: open/ }).click()
    await page.getByRole('dialog', { name: 'Points of Jul 2026' }).waitFor()
    await closeDrawer()
    await card.getByRole('button', { name: 'Show as a table' }).click()
  })

  test('a line of the ledger says who recorded it, and its link is copied, never opened', async () => {
    const row = region('Ledger').getByRole('row', { name: /Stadtwerke Kiel/ })
    const rows = region('Ledger').locator('tbody tr')
    await expect.poll(() => rows.first().innerText()).toContain('Anna Berg, 20 Nov 2026')
    expect(
      await row.getByText('Anna Berg', { exact: false }).filter({ visible: true }).count(),
    ).toBe(0)
    expect(await row.getByRole('link').count()).toBe(0)
    await row.getByRole('button', { name: 'Copy the link' }).click()
    await row.getByRole('button', { name: 'Copied: the link' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://kiel.example/a.pdf',
    )
    expect(await drawer().count()).toBe(0)
    await row.getByText('4 May 2026').click()
    await drawer().getByText('Recorded by').waitFor()
    await closeDrawer()
  })

  test('search, source, order and fate narrow the ledger, and the keys walk it', async () => {
    const ledger = region('Ledger')
    const rows = ledger.locator('tbody tr')
    await ledger.getByRole('textbox', { name: 'Search the ledger' }).fill('kiel')
    await expect.poll(() => rows.count()).toBe(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => rows.count()).toBe(6)
    await ledger.getByRole('combobox', { name: 'Source of points' }).click()
    await page.getByRole('option', { name: 'Revenue' }).click()
    await expect.poll(() => rows.count()).toBe(2)
    await ledger.getByRole('combobox', { name: 'Source of points' }).click()
    await page.getByRole('option', { name: 'All sources' }).click()
    await ledger.getByRole('button', { name: 'Points', exact: true }).click()
    await expect.poll(() => rows.first().innerText()).toContain('40,000')
    expect(
      await ledger.getByRole('columnheader', { name: 'Points' }).getAttribute('aria-sort'),
    ).toBe('descending')
    await ledger.getByRole('button', { name: /waiting$/ }).click()
    await expect.poll(() => rows.count()).toBe(1)
    expect(await rows.first().innerText()).toContain('waiting for approval')
    await ledger.getByRole('button', { name: /in all$/ }).click()
    await expect.poll(() => rows.count()).toBe(6)
    await rows
      .first()
      .getByRole('button', { name: /open the reasons/ })
      .focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /INV-2207/ }).waitFor()
    await closeDrawer()
  })

  test('a note is added by Ctrl+Enter, stands on top by whom and when, and undo takes it away', async () => {
    const notes = region('Notes')
    const field = notes.getByRole('textbox', { name: 'New note' })
    await field.fill('Called Mara')
    await page.keyboard.press('Control+Enter')
    await notes.getByRole('listitem').filter({ hasText: 'Called Mara' }).waitFor()
    expect(await field.inputValue()).toBe('')
    await field.fill('Wants Gold before the fair')
    await notes.getByRole('button', { name: /^Add note/ }).click()
    await expect.poll(() => notes.getByRole('listitem').count()).toBe(2)
    expect(await notes.getByRole('listitem').first().innerText()).toMatch(
      /Wants Gold before the fair\s*Anna Berg, Today \d\d:\d\d/,
    )
    await notice().getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => notes.getByRole('listitem').count()).toBe(1)
  })

  test('a half-written note waits for its writer', async () => {
    const field = region('Notes').getByRole('textbox', { name: 'New note' })
    await field.fill('Half a thought')
    await open(page, 'NONE')
    expect(await field.inputValue()).toBe('')
    await page.reload()
    await open(page, 'ND')
    expect(await field.inputValue()).toBe('Half a thought')
    await field.fill('')
  })

  test('the history names every change that made the partner, and leads to all', async () => {
    const history = region('History')
    await history.getByText('Note on Nordwind Digital GmbH', { exact: true }).first().waitFor()
    await history.getByText(/^Import of/).waitFor()
    expect(await history.getByRole('listitem').first().innerText()).toContain('Anna Berg')
    await history.getByRole('link', { name: 'All changes' }).click()
    await page.getByRole('article').first().waitFor()
    await open(page, 'ND')
  })

  test('what hangs on a certificate that ends soon is told', async () => {
    await region('Certifications')
      .getByText(
        'Silver hangs on what ends on 12 Dec 2026: after that day it would be Professional, all else equal.',
      )
      .waitFor()
    await region('Certifications')
      .getByRole('button', { name: /^A\. Berg/ })
      .click()
    await page.getByRole('dialog', { name: 'A. Berg, Premium' }).waitFor()
    await closeDrawer()
  })

  test('the other edition says why, and one press looks at it that way', async () => {
    const others = region('Same facts, other rules')
    await others.getByText(/Under Program document 2025 this partner is/).waitFor()
    await others.getByRole('button', { name: 'See it by Program document 2025' }).click()
    await others.getByText(/Under Web 2025 this partner is/).waitFor()
    await others.getByRole('button', { name: 'See it by Web 2025' }).click()
    await others.getByText(/Under Program document 2025 this partner is/).waitFor()
  })

  test('term and plan in words, and the quarter opens to its revenue', async () => {
    const card = region('Term and plan')
    await card.getByText('20 Dec 2025 to 19 Dec 2026').waitFor()
    await card.getByText(/^Support follows the plan, Professional/).waitFor()
    await card.getByText(/^day 336 of 365, 29 left/).waitFor()
    await card.getByRole('button', { name: /^\$0 Revenue of the quarter/ }).waitFor()
  })

  test('what the tier gives stands folded below what the next would add', async () => {
    const card = region('What Gold would add')
    const given = card.getByRole('group').locator('dt')
    expect(await given.first().isVisible()).toBe(false)
    await card.getByText(/^What Silver gives/).click()
    await given.first().waitFor()
    expect(await given.count()).toBeGreaterThan(3)
  })

  test('log, edit and contract start from the head with this partner in hand', async () => {
    const main = page.getByRole('main')
    await main.getByRole('button', { name: 'Log activity' }).click()
    const partner = drawer().getByRole('combobox', { name: 'Partner' })
    await expect.poll(() => partner.inputValue()).toBe('Nordwind Digital GmbH')
    await leaveSheet()
    await main.getByRole('button', { name: 'Edit this partner' }).click()
    const name = drawer().getByRole('textbox', { name: 'Name', exact: true }).first()
    await expect.poll(() => name.inputValue()).toBe('Nordwind Digital GmbH')
    await leaveSheet()
    await main.getByRole('button', { name: 'Contract PDF' }).click()
    await page.getByRole('button', { name: 'Save the contract' }).waitFor()
  })

  test('300 entries turn in pages, 40 certificates unfold', async () => {
    await open(page, 'MANY')
    const ledger = region('Ledger')
    await ledger.getByText('1–40 of 300 lines').waitFor()
    await expect.poll(() => ledger.locator('tbody tr').count()).toBe(40)
    await ledger.getByRole('button', { name: 'After' }).click()
    await ledger.getByText('41–80 of 300 lines').waitFor()
    const held = region('Certifications')
    expect(await held.getByRole('listitem').count()).toBe(8)
    await held.getByRole('button', { name: '32 more' }).click()
    expect(await held.getByRole('listitem').count()).toBe(40)
    const fold = held.getByRole('button', { name: 'Show the first 8' })
    await fold.focus()
    await page.keyboard.press('Enter')
    const unfold = held.getByRole('button', { name: '32 more' })
    await expectInView(unfold)
    expect(await unfold.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('Escape closes the words of a source, then the sheet, and only then leaves', async () => {
    await open(page, 'ND')
    await page.getByRole('button', { name: /^Gold/ }).first().click()
    const sheet = page.getByRole('dialog', { name: 'What Gold asks' })
    await sheet
      .getByRole('button', { name: /^Source 000:/ })
      .first()
      .click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1)
    // A press beside the words leaves the focus on nothing.
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    )
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(new URL(page.url()).hash).toBe('#/partners/ND')
    await page.keyboard.press('Escape')
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
    await open(page, 'ND')
  })

  test('a month pointed at is told where it hides no month', async () => {
    const first = months().first()
    await first.waitFor()
    await page.getByRole('button', { name: /^Oct 2026: 1,000 points/ }).focus()
    const told = await page
      .getByRole('region', { name: 'Points by month' })
      .locator('strong', { hasText: 'Oct 2026' })
      .locator('..')
      .boundingBox()
    const plot = await page.getByRole('group', { name: /^Months:/ }).boundingBox()
    expect(told && plot && told.y + told.height <= plot.y).toBe(true)
  })

  test('a partner of whom nothing is known says so, and what to do', async () => {
    await open(page, 'NONE')
    await region('Ledger').getByRole('button', { name: 'Log the first activity' }).waitFor()
    await region('Term and plan')
      .getByText(/The day of joining is not known/)
      .waitFor()
    await region('Certifications')
      .getByText(/None recorded/)
      .waitFor()
    await region('Points by month')
      .getByText(/^Nothing counted in the 12 months to 20 Nov 2026/)
      .waitFor()
    expect(await months().count()).toBe(0)
  })

  test.each([
    ['1280 wide', 1280, 800],
    ['at 200 % zoom', 640, 400],
    ['1600 wide', 1600, 1000],
  ] as const)('names of 300 characters break no layout %s', async (_, width, height) => {
    await page.setViewportSize({ width, height })
    await open(page, 'LONG')
    const [inner, outer] = await page
      .getByRole('main')
      .evaluate((main) => [main.scrollWidth, main.clientWidth])
    expect(inner).toBeLessThanOrEqual(outer ?? 0)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('what comes late moves nothing that is there', async () => {
    await goTo(page, /^Partners/)
    await page.evaluate(() => {
      const shifts: number[] = []
      new PerformanceObserver((list) => {
        for (const one of list.getEntries()) shifts.push(Number(Reflect.get(one, 'value')))
      }).observe({ type: 'layout-shift' })
      Object.assign(globalThis, { shifts })
    })
    await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
    const ledger = region('Ledger')
    await ledger.waitFor()
    const before = await ledger.boundingBox()
    await months().first().waitFor()
    await region('History').getByRole('listitem').first().waitFor()
    expect((await ledger.boundingBox())?.y).toBe(before?.y)
    const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts'))
    expect(sumOf(shifts)).toBeLessThan(0.01)
  })

  test('nothing failed on the way', () => {
    expect(errors).toEqual([])
  })
})

test.each(['light', 'dark'] as const)('no serious finding of axe in %s', async (scheme) => {
  const { page, context } = await openWindow(browser, served.address, scheme)
  await fullDesk(page)
  await lookAsOf(page, 'Today')
  await open(page, 'ND')
  await page
    .getByRole('group', { name: /^Months:/ })
    .getByRole('button')
    .last()
    .focus()
  await expectAccessible(page, 'the partner, a month pointed at')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await expectAccessible(page, 'a month opened')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Show as a table' }).click()
  await page.getByRole('textbox', { name: 'New note' }).fill('Half a thought')
  await expectAccessible(page, 'the table and a note')
  await open(page, 'NONE')
  await expectAccessible(page, 'a partner without anything')
  await context.close()
})

async function expectInView(what: Locator): Promise<void> {
  const box = await what.boundingBox()
  const size = what.page().viewportSize()
  expect(box && size && box.y >= 0 && box.y + box.height <= size.height).toBe(true)
}
