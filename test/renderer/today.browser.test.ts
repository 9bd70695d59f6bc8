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

/** A desk on 20 November 2026 with one of everything that needs a person. */
const PARTNERS = [
  'id,name,profile,country,email,plan,joined_on,status',
  'FA,Fallwind GmbH,it,Germany,,,,active',
  'CE,Certes SARL,it,France,,professional,,active',
  'RE,Reporta AB,it,Sweden,,,,active',
  'OV,Overdue Oy,it,Finland,,,,active',
  'TE,Termina Lda,it,Portugal,,,2024-12-09,active',
  'PL,Plan & Co,it,Ireland,,gold,,active',
  `LN,${LONG_NAME},it,Germany,,basic,,active`,
  'DS,دار السلام للبرمجيات,it,Jordan,,basic,,active',
  '',
].join('\n')
const ACTIVITIES = [
  'partner_id,date,activity,quantity,points,revenue_usd,minutes,status,reference,person,note',
  'FA,2025-11-25,special,,1000,,,approved,,,',
  'FA,2026-06-01,special,,4200,,,approved,,,',
  'CE,2026-06-01,special,,25000,,,approved,,,',
  'CE,2026-06-02,revenue,,,13000,,approved,INV-1,,',
  'RE,2026-11-19,case-study,,,,,reported,Kiel,,',
  'RE,2026-11-18,article,,,,,reported,Oslo,,',
  'OV,2026-09-01,article,,,,,reported,Bern,,',
  // Partners with a tier: a fee without one is lawful, no duty (Q6).
  ...['PL', 'LN', 'DS'].map((id) => `${id},2026-06-01,special,,3100,,,approved,,,`),
  '',
].join('\n')
const CERTIFICATIONS = [
  'partner_id,person,kind,title,issued_on,expires_on',
  'CE,Ann,profile,Developer,2025-01-01,',
  'CE,Bo,sales,Premium,2025-01-01,2026-11-28',
  'CE,Cy,sales,Premium,2025-01-01,2027-01-31',
  '',
].join('\n')

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

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
  await goTo(page, /^Today/)
  await grid().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const grid = (): Locator => page.getByRole('grid', { name: 'What needs you' })
const line = (name: string | RegExp): Locator => grid().getByRole('row', { name })
const behind = (): Locator => page.getByRole('complementary', { name: 'Behind this line' })
const chosen = (): Promise<string> => grid().locator('[aria-selected=true]').innerText()
const notice = (): Locator => page.getByRole('alert').last()
const isAtList = (): Promise<boolean> => grid().evaluate((one) => one === document.activeElement)

/** Every heading and line, from the top. */
async function listed(): Promise<readonly string[]> {
  const texts = await grid().getByRole('row').allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}

describe.sequential('the morning', () => {
  test('is said in one sentence', async () => {
    await page
      .getByText(
        'Friday 20 November: 3 reports wait, 1 certificate lapses this month, the review of 30 November would move 2 partners.',
      )
      .waitFor()
  })

  test('what presses first stands first, each with why and its one action', async () => {
    const lines = await listed()
    const at = (pattern: RegExp) => lines.findIndex((text) => pattern.test(text))
    const order = [
      /^Presses now 1$/,
      /Overdue Oy ?1 report waits 500 points once approved; the oldest is of 1 Sep 2026.*Look at it$/,
      /^Before the review of 30 November 3$/,
      /Certes SARL ?sales cert lapses, would fall ?Silver ?Professional Silver hangs on Bo's “Premium”: 1 sales certification lapses: 1 stays, Silver asks 2\. 28 Nov in 8 days Renew$/,
      /Fallwind GmbH ?would fall ?Basic ?Starter 1,000 points roll out: 4,200 stay, Basic asks 5,000\./,
      /Reporta AB ?2 reports wait 1,500 points once approved; the oldest is of 18 Nov 2026\..*Look at them$/,
      /^Within 30 days 1$/,
      /Termina Lda ?partnership year ends Partner since 9 Dec 2024; tier today: No tier yet\. 8 Dec in 18 days Open$/,
      /^Within 90 days 1$/,
      /Certes SARL ?sales cert lapses.*31 Jan in 72 days Renew$/,
      /^When there is time/,
      /Plan & Co ?plan Gold, tier Now Pays for Gold support/,
    ].map(at)
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('numbers of the sentence open their lists', async () => {
    await page.getByRole('button', { name: '2 partners' }).click()
    await expect.poll(() => listed()).toHaveLength(3)
    expect(await chosen()).toContain('Certes SARL')
    await page.getByRole('button', { name: /in all$/ }).click()
    await expect.poll(async () => (await listed()).length).toBeGreaterThan(9)
  })

  test('by keyboard alone: walk, put off, take that back, bring it back', async () => {
    await grid().focus()
    await page.keyboard.press('Home')
    expect(await chosen()).toContain('Overdue Oy')
    await page.keyboard.press('ArrowDown')
    expect(await chosen()).toContain('Certes SARL')
    await page.keyboard.press('k')
    await page.keyboard.press('s')
    await notice().getByText('Put off until 27 Nov 2026').waitFor()
    await expect.poll(() => line(/Overdue Oy/).count()).toBe(0)
    expect(await chosen()).toContain('Certes SARL')
    await notice().getByRole('button', { name: 'Undo' }).click()
    await line(/Overdue Oy/).waitFor()
    await grid().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('s')
    await notice().getByText('Put off until 27 Nov 2026').waitFor()
    const undo = page
      .getByRole('button', { name: 'Undo', exact: true })
      .and(page.locator('[title]'))
    expect(await undo.getAttribute('title')).toBe('Undo: Put off until 27 Nov 2026')
    await page.keyboard.press('Control+z')
    await line(/Overdue Oy/).waitFor()
    // The import is the newest change in the log: it stands.
    expect(await page.getByText(/^Taken back/).count()).toBe(0)
    expect(await undo.getAttribute('title')).toMatch(/^Undo: Import/)
    await grid().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+S')
    await notice().getByText('Put off until 30 Nov 2026').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Show 1 put off' }).click()
    await line(/Overdue Oy.*put off until 30 Nov/).click()
    await page.keyboard.press('s')
    await expect.poll(async () => (await listed())[0]).toBe('Presses now 1')
    await expect.poll(() => page.getByRole('button', { name: /put off$/ }).count()).toBe(0)
  })

  test('G and S go to Data & safety, and put nothing off', async () => {
    const before = await listed()
    await grid().focus()
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.getByRole('heading', { level: 1, name: 'Data & safety' }).waitFor()
    await page.goBack()
    await grid().waitFor()
    expect(await listed()).toEqual(before)
  })

  test('with letters alone switched off, the list that has the focus still hears them', async () => {
    const toggle = page.getByRole('switch', { name: /^Letters alone/ })
    await goTo(page, /^Help/)
    await toggle.click()
    await goTo(page, /^Today/)
    await grid().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('j')
    expect(await chosen()).toContain('Certes SARL')
    await goTo(page, /^Help/)
    await toggle.click()
    await goTo(page, /^Today/)
  })

  test('waiting reports open the ledger narrowed to them, and Back finds the line again', async () => {
    await line(/Reporta AB/).click()
    await behind()
      .getByText('2 reports wait for approval: the points would change by +1,500')
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Reporta AB' }).waitFor()
    const waiting = page.getByRole('button', { name: /^2 waiting$/ })
    await expect.poll(() => waiting.getAttribute('aria-pressed')).toBe('true')
    await page.goBack()
    await grid().waitFor()
    expect(await chosen()).toContain('Reporta AB')
    await expect.poll(() => grid().evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('what is put off from beside the list leaves the keys in it', async () => {
    await line(/Certes SARL.*28 Nov/).click()
    await behind()
      .getByText(/Premium” expires on 28 Nov 2026/)
      .waitFor()
    await behind()
      .getByRole('button', { name: /^in 7 days/ })
      .press('Enter')
    await expect.poll(isAtList).toBe(true)
    await page.keyboard.press('Control+z')
    await line(/Certes SARL.*28 Nov/).waitFor()
  })

  test('in a small window a line keeps its name whole, and its action', async () => {
    await page.setViewportSize({ width: 640, height: 400 })
    const row = line(/Certes SARL.*28 Nov/)
    await row.getByRole('button', { name: 'Renew' }).waitFor()
    const name = row.getByText('Certes SARL', { exact: true })
    expect(await name.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
    const inside = await row.evaluate((one) => {
      const box = one.getBoundingClientRect()
      return [...one.querySelectorAll('p, button')].every(
        (part) =>
          part.getBoundingClientRect().bottom <= box.bottom &&
          part.getBoundingClientRect().right <= box.right,
      )
    })
    expect(inside).toBe(true)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('the fall says what decides it, on the day of the review', async () => {
    await line(/Fallwind GmbH/).click()
    await behind().getByText('by 30 Nov 2026').waitFor()
    await behind().getByText('Starter, 800 points short of Basic.').waitFor()
    await behind()
      .getByText(/of 25 Nov 2025 .* left the window/)
      .waitFor()
  })

  test('a renewal takes over: nobody falls any more, and Undo brings it all back', async () => {
    await line(/Certes SARL.*28 Nov/).click()
    await grid().focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Log the renewal' })
    await dialog.getByText(/Bo, sales certification “Premium” at Certes SARL/).waitFor()
    const until = dialog.getByRole('textbox', { name: /^Counts to/ })
    await until.fill('2026-01-01')
    await dialog.getByText('It cannot end before it was renewed.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Save the renewal' }).isDisabled()).toBe(true)
    await until.fill('28 nov')
    await dialog.getByText('Reads as 28 Nov 2026').waitFor()
    await until.fill('2027-11-28')
    await page.keyboard.press('Enter')
    await notice().getByText('Saved: Renewal of Premium, Bo at Certes SARL').waitFor()
    await expect.poll(() => line(/Certes SARL.*28 Nov/).count()).toBe(0)
    expect(await line(/Certes SARL.*would fall/).count()).toBe(0)
    expect(await isAtList()).toBe(true)
    await page.getByText('the review of 30 November would move 1 partner.').waitFor()
    await notice().getByRole('button', { name: 'Undo' }).click()
    await line(/Certes SARL.*would fall/).waitFor()
  })

  test('a note settles a plan until the review', async () => {
    await page.getByRole('button', { name: /^\d plans$/ }).click()
    await line(/Plan & Co/)
      .getByRole('button', { name: 'Write a note' })
      .click()
    const dialog = page.getByRole('dialog', { name: /Note on Plan & Co/ })
    await dialog.getByRole('button', { name: 'Save the note' }).click()
    await dialog.getByText('Write the note first.').waitFor()
    const said = dialog.getByLabel('What was said or agreed')
    await said.fill('Moves to Basic in January.')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(isAtList).toBe(true)
    await line(/Plan & Co/)
      .getByRole('button', { name: 'Write a note' })
      .click()
    expect(await said.inputValue()).toBe('Moves to Basic in January.')
    await said.press('Control+Enter')
    await notice().getByText('Saved: Note on Plan & Co').waitFor()
    await page.getByRole('button', { name: 'Show 1 put off' }).click()
    await line(/Plan & Co.*until 30 Nov/).click()
    await behind().getByText('Moves to Basic in January.').waitFor()
    // The line is put back and off again: that takes the place of no notice of the desk.
    await grid().focus()
    await page.keyboard.press('s')
    await line(/Plan & Co/).click()
    await grid().focus()
    await page.keyboard.press('Shift+S')
    await notice().getByText('Put off until 30 Nov 2026').waitFor()
    expect(await page.getByText('Saved: Note on Plan & Co').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show 1 put off' }).click()
    await page.getByRole('button', { name: 'Hide 1 put off' }).click()
    await page.getByRole('button', { name: /in all$/ }).click()
  })

  test('half-written and chosen work is found again', async () => {
    await line(/Termina Lda/).click()
    await page.getByRole('button', { name: /^Log activity/ }).click()
    const sheet = page.getByRole('dialog', { name: 'Log activity' })
    await sheet.getByLabel('Note').fill('Call back')
    await sheet.getByLabel('Note').press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await line(/An activity is half written.*Call back/).waitFor()
    await line(/An activity is half written/)
      .getByRole('button', { name: 'Continue' })
      .click()
    expect(await sheet.getByLabel('Note').inputValue()).toBe('Call back')
    await sheet.getByLabel('Note').press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await goTo(page, /^Import/)
    await chooseFiles(page, { 'more.csv': 'id,name\nNEW,New One\n' })
    await page.getByRole('button', { name: /^Import 1 row$/ }).waitFor()
    await goTo(page, /^Today/)
    await line(/1 file chosen, not imported yet more\.csv/)
      .getByRole('button', { name: 'Go on' })
      .click()
    await page.getByRole('button', { name: /^Import 1 row$/ }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await goTo(page, /^Today/)
  })

  test('another day has another list', async () => {
    await lookAsOf(page, '31 Oct 2026')
    await page.getByText(/^Saturday 31 October:/).waitFor()
    expect(await line(/Fallwind GmbH/).count()).toBe(0)
    await lookAsOf(page, 'Today')
    await line(/Fallwind GmbH/).waitFor()
  })

  test('no serious finding, no target under 24 px, and long and right-to-left names stay inside', async () => {
    await expectAccessible(page, 'today')
    const small = await page.locator('#page button:visible').evaluateAll((all) =>
      all
        .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 23.5 || box.width < 23.5)
        .map(({ name }) => name),
    )
    expect(small).toEqual([])
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await grid().evaluate((one) => one.scrollWidth - one.clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
      const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(over).toBe(false)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('a new day begins with Today', async () => {
    await goTo(page, /^Partners/)
    await page.goto(served.address)
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
    await page.clock.setFixedTime('2026-11-21T12:00:00Z')
    await page.goto('about:blank')
    await page.goto(served.address)
    await page.getByText(/^Saturday 21 November:/).waitFor()
  })

  test('nothing failed on the way', () => expect(errors).toEqual([]))
})

describe('a desk where nothing presses', () => {
  test.each(['light', 'dark'] as const)('says so, and what comes next: %s', async (scheme) => {
    const quiet = await openWindow(browser, served.address, scheme)
    await enter(quiet.page, 'Import my files')
    await chooseFiles(quiet.page, {
      'partners.csv': 'id,name,joined_on,status\nP1,Calm AS,2026-03-01,active\n',
      'certifications.csv':
        'partner_id,person,kind,title,issued_on,expires_on\nP1,Ann,sales,Premium,2026-01-01,2027-03-03\n',
    })
    await quiet.page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
    await goTo(quiet.page, /^Today/)
    await quiet.page.getByRole('heading', { name: 'Nothing needs you today' }).waitFor()
    await quiet.page.getByText('The next certificate lapses on 3 Mar 2027: Ann').waitFor()
    await quiet.page.getByText('The next partnership year ends on 28 Feb 2027').waitFor()
    await quiet.page.getByText(/no report waits, no certificate lapses this month/).waitFor()
    await expectAccessible(quiet.page, `calm, ${scheme}`)
    expect(quiet.errors).toEqual([])
    await quiet.context.close()
  })

  test('an empty desk says how to begin', async () => {
    const empty = await openWindow(browser, served.address)
    await enter(empty.page, 'Start empty')
    await goTo(empty.page, /^Today/)
    await empty.page.getByRole('button', { name: 'Import my files' }).waitFor()
    expect(empty.errors).toEqual([])
    await empty.context.close()
  })
})

test('the sample in the dark has no serious finding', async () => {
  const dark = await openWindow(browser, served.address, 'dark')
  await enter(dark.page, 'Explore the sample desk')
  await dark.page.getByRole('grid', { name: 'Partners' }).waitFor()
  await goTo(dark.page, /^Today/)
  await dark.page.getByRole('grid', { name: 'What needs you' }).waitFor()
  await expectAccessible(dark.page, 'today in the dark')
  await context.close()
  expect(dark.errors).toEqual([])
})
