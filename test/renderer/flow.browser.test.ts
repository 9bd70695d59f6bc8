import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { TIER_NAMES } from '../../src/shared/program/common/names'
import { assess } from '../../src/shared/tier/assess'
import { launchChromium } from '../support/chromium'
import { file, planOf } from '../support/csv'
import { day, edition } from '../support/make'
import { LONG_NAME } from './support/story'
import { chooseFiles, importStory, lookAsOf, openWindow, STORY, serveBuilt } from './support/window'

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
  ;({ page, context, errors } = await openWindow(browser, served.address))
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const row = (name: string | RegExp): Locator => page.getByRole('row', { name })
const notice = (): Locator => page.getByRole('alert').last()

describe.sequential('one morning at the desk', () => {
  test('the first start asks who is there, and not without a name', async () => {
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
    await page.getByRole('button', { name: 'Start empty' }).click()
    await page.getByText('Write your name: every change carries it.').waitFor()
    await page.getByLabel('Your name').fill('Anna Berg')
    await page.getByRole('button', { name: 'Import my files' }).click()
    await page.getByRole('heading', { name: 'Drop your CSV files here' }).waitFor()
  })

  test('bad rows are named by line and column before anything is written', async () => {
    await chooseFiles(page, {
      ...STORY,
      'activities.csv': `${STORY['activities.csv']}ND,2026-02-30,article,,,,,,,,\nXX,2026-02-03,article,,,,,,,,\n`,
    })
    const problems = page.getByRole('region', { name: 'Rows left out', exact: true })
    await problems
      .getByRole('cell', { name: /not a (real )?da(y|te)|2026-02-30/ })
      .first()
      .waitFor()
    const first = problems.getByRole('row').nth(1)
    expect(await first.getByRole('cell').allInnerTexts()).toEqual([
      'activities.csv',
      '20',
      'date',
      expect.stringMatching(/2026-02-30/),
    ])
    expect(await problems.getByRole('row').count()).toBe(3)
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await page.getByRole('link', { name: /^Partners/ }).innerText()).toBe('Partners')
  })

  test('the preview counts per file, one confirmation writes all', async () => {
    await chooseFiles(page, STORY)
    const plans = page.getByRole('table', { name: 'What each file would do' })
    await plans.waitFor()
    const cells = await plans
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((tr) => [...tr.children].map((cell) => (cell as HTMLElement).innerText)),
      )
    expect(cells.map(([name = '', ...counts]) => [name.split(' ')[0], ...counts])).toEqual(
      expect.arrayContaining([
        ['partners.csv', '9', '9', '0', '0', '0'],
        ['activities.csv', '17', '17', '0', '0', '0'],
        ['certifications.csv', '9', '9', '0', '0', '0'],
      ]),
    )
    await page.getByRole('button', { name: 'Import 35 rows' }).click()
    await page.getByRole('grid', { name: 'Partners' }).waitFor()
  })

  test.each([
    ['A', '31 Oct 2026', '2026-10-31'],
    ['B', '31 Oct 2026', '2026-10-31'],
    ['A', 'Today', '2026-11-20'],
  ] as const)(
    'every tier is the one assess gives: edition %s, %s',
    async (letter, choice, cutOff) => {
      await page.getByText(edition(letter).name, { exact: true }).click()
      await lookAsOf(page, choice)
      const grid = page.getByRole('grid', { name: 'Partners' })
      await expect.poll(() => grid.getByRole('row').count()).toBe(10)
      for (const { name, tier, points } of await assessed(letter, cutOff)) {
        const cells = row(`${name.slice(0, 40)}`).getByRole('gridcell')
        await expect.poll(() => cells.nth(1).innerText()).toContain(tier)
        expect(await cells.nth(3).innerText()).toBe(points)
      }
    },
  )

  test('hostile names are text: nothing ran, nothing was lost', async () => {
    await lookAsOf(page, '31 Oct 2026')
    for (const name of [
      '<b>Bold & <script>alert(1)</script></b>',
      '=HYPERLINK("http://example.org","x")',
      'Sakura Web 合同会社',
      LONG_NAME,
      'دار السلام للبرمجيات',
    ])
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1)
    expect(await page.locator('b > script').count()).toBe(0)
  })

  test('search, the tier filter and the keys of the list', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('nord gmbh')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('')
    await page.getByRole('button', { name: /^1 Silver$/ }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: /^1 Silver$/ }).click()
    const grid = page.getByRole('grid', { name: 'Partners' })
    await grid.focus()
    await grid.press('End')
    await grid.press('Home')
    await grid.press('ArrowDown')
    const chosen = page.locator('[role=row][aria-selected=true]')
    expect(await chosen.getAttribute('aria-rowindex')).toBe('3')
    const name = await chosen.getByRole('link').innerText()
    await grid.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.keyboard.press('Escape')
    await grid.waitFor()
  })

  test('the page answers: why this tier, and what is missing', async () => {
    await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
    await page.getByText('Silver, 1 sales certification short of Gold.').waitFor()
    const sales = page.getByRole('region', { name: 'Sales certifications' })
    expect(await sales.innerText()).toContain('1 missing')
    expect(await sales.innerText()).toContain('Gold asks 6')
    await sales.getByRole('button').click()
    const drawer = page.getByRole('dialog', { name: 'Sales certifications' })
    await drawer.getByText('expired 12 Oct 2026').waitFor()
    await drawer.getByRole('button', { name: 'Source 000:26' }).click()
    const words = page.getByText('Gold · Certifications Required').first()
    await words.waitFor()
    await page.keyboard.press('Escape')
    await words.waitFor({ state: 'hidden' })
    expect(await drawer.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  })

  test('the page answers: which entries were clipped, by which rule, and what counts instead', async () => {
    await page.getByRole('button', { name: /clipped$/ }).click()
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(2)
    const pipeline = rows.filter({ hasText: '28 Oct 2026' })
    expect(await pipeline.innerText()).toContain('L5.month')
    await pipeline.getByRole('button', { name: 'Source L5.month' }).click()
    const rule = page.getByText(/counts once per calendar month of its date/)
    await rule.waitFor()
    await page.keyboard.press('Escape')
    await rule.waitFor({ state: 'hidden' })
    await pipeline.getByRole('button', { name: /open the reasons/ }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(/Counts instead: .* of 2 Oct 2026.*, 1,000 points/).waitFor()
    await drawer.getByRole('button', { name: 'Source L5.month' }).waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: /in all$/ }).click()
  })

  test('the figure of points opens to entries that sum to it', async () => {
    const points = page.getByRole('region', { name: 'Points', exact: true })
    const shown = (await points.getByRole('button').locator('span').first().innerText()).trim()
    await points.getByRole('button').click()
    const drawer = page.getByRole('dialog', { name: 'Points' })
    const counting = drawer.getByRole('table', { name: 'What counts' })
    const amounts = await counting.locator('tbody tr td:last-child').allInnerTexts()
    const sum = amounts.reduce(
      (total, text) => total + Number(text.replaceAll(',', '').replace('−', '-')),
      0,
    )
    expect(sum.toLocaleString('en-US')).toBe(shown)
    expect(await counting.locator('tfoot td').last().innerText()).toBe(shown)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  })

  test('the page answers: what the other edition would say', async () => {
    await page.getByText(/Under Program document 2025 this partner is Gold\./).waitFor()
    const others = page.getByRole('region', { name: 'Same facts, other rules' })
    expect((await others.innerText()).replace(/\s+/g, ' ')).toContain('Program document 2025 Gold')
  })

  test('entries say until when they count, and what waits', async () => {
    const ledger = page.getByRole('region', { name: 'Ledger' })
    const project = ledger.getByRole('row', { name: /Stadtwerke Kiel/ })
    await ledger.getByRole('columnheader', { name: 'Counts until the review of' }).waitFor()
    expect(await project.innerText()).toContain('30 Apr 2027')
    expect(await ledger.getByRole('row', { name: /Kiel story/ }).innerText()).toContain(
      'waiting for approval',
    )
  })

  test('an activity is logged with its effect told before, the tier moves, undo moves it back', async () => {
    await page.getByRole('link', { name: 'Back to all partners' }).click()
    await lookAsOf(page, 'Today')
    await page.getByRole('link', { name: 'Blue Harbor' }).click()
    await page.getByText(/^Starter, 500 points short of Basic\./).waitFor()
    await page.keyboard.press('Control+n')
    const sheet = page.getByRole('dialog', { name: 'Log activity' })
    const partner = sheet.getByRole('combobox', { name: 'Partner' })
    await expect.poll(() => partner.inputValue()).toBe('Blue Harbor')
    await sheet.getByRole('combobox', { name: 'Activity' }).fill('case stu')
    await page.getByRole('option', { name: /Case study/ }).click()
    await sheet.getByRole('textbox', { name: 'Case study' }).fill('Harbor relaunch')
    const effect = sheet.getByRole('region', { name: 'What saving would do' })
    await effect.getByText('4,500 → 5,500 points').waitFor()
    expect((await effect.innerText()).replace(/\s+/g, ' ')).toMatch(/Starter → moves to Basic/)
    await sheet.getByRole('button', { name: 'Save', exact: true }).click()
    await notice().getByText('Blue Harbor: Starter → Basic').waitFor()
    await page.getByText(/^Basic, 2,500 points .* short of Professional\./).waitFor()
    await notice().getByRole('button', { name: 'Undo' }).click()
    await notice().getByText('Blue Harbor: Basic → Starter').waitFor()
    await page.getByText(/^Starter, 500 points short of Basic\./).waitFor()
    await notice().getByRole('button', { name: 'Redo' }).click()
    await page.getByText(/^Basic, 2,500 points/).waitFor()
  })

  test('a half-written activity is kept when the sheet and the window close', async () => {
    await page.keyboard.press('Control+n')
    const sheet = page.getByRole('dialog', { name: 'Log activity' })
    await sheet.getByRole('combobox', { name: 'Activity' }).fill('article')
    await page.getByRole('option', { name: /Article/ }).click()
    await sheet.getByRole('textbox', { name: 'Article' }).fill('Half a thought')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Blue Harbor' }).waitFor()
    await page.keyboard.press('Control+n')
    expect(await sheet.getByRole('textbox', { name: 'Article' }).inputValue()).toBe(
      'Half a thought',
    )
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
  })

  test('a reload keeps everything, and Ctrl+Z still takes the last change back', async () => {
    await page.getByText(/^Basic, 2,500 points/).waitFor()
    expect(await page.getByText('Anna Berg · 18 entries').count()).toBe(1)
    await page.keyboard.press('Control+z')
    await page.getByText(/^Starter, 500 points short of Basic\./).waitFor()
    await page.keyboard.press('Control+y')
    await page.getByText(/^Basic, 2,500 points/).waitFor()
  })

  test('the same files again change nothing', async () => {
    await page.getByRole('link', { name: 'Import' }).click()
    await chooseFiles(page, STORY)
    await page.getByText('Everything in these files is at the desk already.').waitFor()
    expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  test.each([
    ['an empty file', '', /partners\.csv/],
    ['a binary file', 'PK\u0003\u0004\u0000\u0000', /partners\.csv/],
  ])('%s is refused in one sentence', async (_, text, sentence) => {
    await chooseFiles(page, { 'partners.csv': text })
    const alert = page.getByRole('alert').filter({ hasText: 'Nothing can be imported.' })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(sentence)
    await page.getByRole('button', { name: 'Leave out partners.csv' }).click()
  })

  test('a partner with an id of slashes and percents has a page', async () => {
    await page.getByRole('link', { name: /^Partners/ }).click()
    await page.getByRole('link', { name: 'Slash & Percent' }).click()
    await page.getByRole('heading', { level: 1, name: 'Slash & Percent' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Slash & Percent' }).waitFor()
  })

  test('both overviews and the contract are saved as PDFs', async () => {
    await page.getByRole('link', { name: /^Partners/ }).click()
    await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
    await page.getByRole('button', { name: 'Contract PDF' }).click()
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Partner' }).inputValue())
      .toBe('Nordwind Digital GmbH')
    await page.getByRole('button', { name: 'Save the contract' }).click()
    await page.getByText('Write the number of the contract.').waitFor()
    await page.getByRole('textbox', { name: 'Contract number' }).fill('EPP-2026-0118')
    for (const [button, name] of [
      ['Save the contract', /EPP-2026-0118.*\.pdf$/],
      ['Save PDF: overview of Web 2025', /Web-2025\.pdf$/],
      ['Save PDF: overview of Program document 2025', /2025\.pdf$/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(name)
      const bytes = await readFile(await download.path())
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(bytes.subarray(-7).toString()).toContain('%%EOF')
    }
  })

  test('nothing failed on the way, and nothing asked the network', () => {
    expect(errors).toEqual([])
  })
})

test('an import can be taken back whole, to an empty desk', async () => {
  const fresh = await openWindow(browser, served.address)
  await importStory(fresh.page)
  await fresh.page.getByRole('alert').last().getByRole('button', { name: 'Undo' }).click()
  await fresh.page.getByRole('heading', { name: 'No partners yet' }).waitFor()
  await fresh.context.close()
  await context.close()
})

/** What assess says of the same files, by name. */
async function assessed(letter: 'A' | 'B', cutOff: string) {
  const files = Object.entries(STORY).map(([name, text]) => file(name, text))
  const { draft, problems } = await planOf(files)
  if (problems.length > 0) throw new Error('the story has bad rows')
  const held = draft.certifications.flatMap(({ after }) => (after ? [after] : []))
  return draft.partners.flatMap(({ after: partner }) => {
    if (!partner) return []
    const { tier, points } = assess(edition(letter), {
      partner: partner.id,
      joinedOn: partner.joinedOn,
      cutOff: day(cutOff),
      entries: draft.added.filter((entry) => entry.partner === partner.id),
      certifications: held.filter((one) => one.partner === partner.id),
    })
    const name = partner.name
    return [
      {
        name,
        tier: tier ? TIER_NAMES[tier] : 'No tier yet',
        points: points.toLocaleString('en-US'),
      },
    ]
  })
}
