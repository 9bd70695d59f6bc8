import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { chooseFiles, importStory, openWindow, STORY, serveBuilt } from './support/window'

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
/** Each part begins on the list, whatever became of the one before. */
const afresh = async (): Promise<void> => {
  await page.goto(`${served.address}#/partners`)
  await page.reload()
  await grid().waitFor()
}
afterAll(async () => {
  await context?.close()
  await browser?.close()
  await served?.stop()
})

const grid = (): Locator => page.getByRole('grid', { name: 'Partners' })
const sheet = (): Locator => page.getByRole('dialog', { name: 'Log activity' })
const way = (name: RegExp): Locator => page.getByRole('navigation').getByRole('link', { name })
const focused = (what: Locator) =>
  expect.poll(() => what.evaluate((element) => element === document.activeElement)).toBe(true)

async function openPartner(name: string): Promise<void> {
  await way(/^Partners/).click()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function chooseEdition(name: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: /^Edition/ })
    .getByText(name, { exact: true })
    .click()
}

describe.sequential('the keyboard', () => {
  beforeAll(afresh)

  test('the desk opens with the list in hand', async () => {
    await focused(grid())
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=row][aria-selected=true]')
    expect(await chosen.getAttribute('aria-rowindex')).toBe('3')
    await page.reload()
    await focused(grid())
  })

  test('a search and Enter open the only hit, Escape leads back to its row', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('nord gmbh')
    await page.keyboard.press('Enter')
    await focused(page.getByRole('heading', { level: 1, name: 'Nordwind Digital GmbH' }))
    await page.keyboard.press('Escape')
    await focused(grid())
    const chosen = page.locator('[role=row][aria-selected=true]')
    expect(await chosen.getByRole('link').innerText()).toBe('Nordwind Digital GmbH')
    await page.getByRole('searchbox').fill('')
  })

  test.each(['Import', 'Program', 'Documents'])('%s is arrived at by its heading', async (name) => {
    await way(new RegExp(`^${name}`)).click()
    await focused(page.getByRole('heading', { level: 1, name }))
  })
})

describe.sequential('the list and the partner page', () => {
  beforeAll(afresh)

  test('the change is counted since the last month end, and says so', async () => {
    await way(/^Partners/).click()
    await page.getByRole('columnheader', { name: 'Since 31 Oct' }).waitFor()
  })

  test('the plan beside the tier is said plainly', async () => {
    await openPartner('Nordwind Digital GmbH')
    await page.getByText('plan Professional, tier Silver').waitFor()
  })

  test('a line of the other edition opens to the words of that edition', async () => {
    await page.getByRole('button', { name: 'Source 002:116' }).click()
    const words = page.getByRole('dialog').filter({ hasText: /line 116/ })
    expect(await words.innerText()).toContain('Gold')
    expect(await words.innerText()).not.toContain('takes nothing from this line')
    await page.keyboard.press('Escape')
    await words.waitFor({ state: 'hidden' })
  })

  test('what is already met is green', async () => {
    const met = page.getByRole('listitem').filter({ hasText: 'already meet Gold' })
    expect(await met.getAttribute('data-says')).toBe('what is met')
  })

  test('a figure opens to its entries, an entry opens whole, and there is a way back', async () => {
    await page.getByRole('region', { name: 'Points', exact: true }).getByRole('button').click()
    const points = page.getByRole('dialog', { name: 'Points' })
    const taken = points.getByRole('table', { name: 'Taken away by caps' })
    expect(await taken.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/28 Oct 2026[\s\S]*−1,000/),
      expect.stringMatching(/1 Mar 2026[\s\S]*−1,000/),
    ])
    await points.getByRole('button', { name: /Stadtwerke Kiel/ }).click()
    const entry = page.getByRole('dialog', { name: /“Stadtwerke Kiel” of 4 May 2026/ })
    await entry.getByText('in the review of 30 Apr 2027').waitFor()
    await entry.getByRole('button', { name: 'Back' }).click()
    await taken.waitFor()
    await page.keyboard.press('Escape')
    await points.waitFor({ state: 'hidden' })
  })

  test('a step of the ladder leads down to a single certificate', async () => {
    const ladder = page.getByRole('list', { name: /^Tiers of/ })
    await ladder.getByRole('button', { name: /^Gold/ }).click()
    await page
      .getByRole('dialog', { name: 'What Gold asks' })
      .getByRole('button', { name: /^Sales certifications/ })
      .click()
    const sales = page.getByRole('dialog', { name: 'Sales certifications' })
    await sales.getByRole('button', { name: /^J\. Brandt/ }).click()
    await page.getByRole('dialog', { name: 'J. Brandt, Premium' }).waitFor()
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('dialog', { name: 'What Gold asks' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('the side of an entry that won is the one named', async () => {
    await openPartner('Sakura Web 合同会社')
    const ledger = page.getByRole('region', { name: 'Ledger' })
    await ledger
      .getByRole('row', { name: /clipped/ })
      .getByRole('button', { name: /open the reasons/ })
      .click()
    const drawer = page.getByRole('dialog')
    await drawer
      .getByText(/Counts instead: The revenue of .*“合同” of 1 Sep 2026.*, 9,000 points/)
      .waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  })

  test('between month ends the last review is told, where it gave another tier', async () => {
    await page.getByRole('button', { name: /^As of/ }).click()
    await page.getByRole('textbox', { name: 'Another day' }).fill('15 sep 2026')
    await page.keyboard.press('Enter')
    await page
      .getByText('No tier yet at the review of 31 Aug 2026; this is a preview of the next.')
      .waitFor()
    await page.getByRole('button', { name: /^As of/ }).click()
    await page.getByRole('radio', { name: '30 Sep 2026' }).click()
    await page.getByText(/at the review of/).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: /^As of/ }).click()
    await page.getByRole('radio', { name: 'Today' }).click()
  })

  test('[T16] what is not known is called so on the ladder, the meter, the list and the peek', async () => {
    await chooseEdition('Program document 2025')
    const name = '=HYPERLINK("http://example.org","x")'
    await openPartner(name)
    await page
      .getByText(
        /1 sales certification short of Silver; 1 profile certification has no issue date\./,
      )
      .waitFor()
    await page.getByText('1 missing, 1 not known').waitFor()
    const meter = page.getByRole('region', { name: 'Profile certifications' })
    expect(await meter.innerText()).toContain('1 not known')
    await page.keyboard.press('Escape')
    const peek = page.getByRole('complementary', { name: 'Partner at a glance' })
    await peek.getByText(/0 of 1 · not known/).waitFor()
    const row = page.getByRole('row', { name: /HYPERLINK/ })
    expect(await row.innerText()).toMatch(/1 sales cert\s*\+1 more/)
    await chooseEdition('Web 2025')
  })
})

describe.sequential('the log sheet', () => {
  beforeAll(afresh)

  test('Enter picks the first match and never saves from a list', async () => {
    await openPartner('Blue Harbor')
    await page.keyboard.press('n')
    const activity = sheet().getByRole('combobox', { name: 'Activity' })
    await focused(activity)
    await page.keyboard.press('Enter')
    expect(await sheet().getByText('Choose what the partner did.').count()).toBe(0)
    await page.keyboard.type('case stu')
    await page.keyboard.press('Enter')
    await expect.poll(() => activity.inputValue()).toMatch(/^Case study/)
    await activity.fill('xyz')
    await page.keyboard.press('Escape')
    if (!(await sheet().isVisible())) throw new Error('the first Escape closes the list only')
    await page.keyboard.press('Enter')
    expect(await page.getByText(/^Saved:/).count()).toBe(0)
  })

  test('on arrival the text is marked, so that typing replaces it', async () => {
    const partner = sheet().getByRole('combobox', { name: 'Partner' })
    await partner.focus()
    const marked = await partner.evaluate((input) => {
      const { selectionStart, selectionEnd, value } = input as HTMLInputElement
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
    })
    expect(marked).toBe('Blue Harbor')
    await page.keyboard.press('Escape')
  })

  test('a day that can be read two ways stays as typed, and nothing is saved', async () => {
    const date = sheet().getByRole('textbox', { name: 'Date' })
    await date.fill('3/4')
    await date.blur()
    await sheet().getByText('3 Apr or 4 Mar? Write 3 apr 2026.').waitFor()
    expect(await date.inputValue()).toBe('3/4')
    await sheet().getByRole('button', { name: 'Save', exact: true }).click()
    expect(await page.getByText(/^Saved:/).count()).toBe(0)
    await date.fill('3 apr')
    await sheet().getByText('Reads as 3 Apr 2026').waitFor()
    await date.blur()
    expect(await date.inputValue()).toBe('3 Apr 2026')
  })

  test('remarks are told before saving', async () => {
    const effect = sheet().getByRole('region', { name: 'What saving would do' })
    await effect.getByText('Saved with a remark: no reference.').waitFor()
  })

  test('a draft stays with its partner, and is offered elsewhere', async () => {
    await page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'hidden' })
    await openPartner('Atelier Fjord')
    await page.keyboard.press('n')
    expect(await sheet().getByRole('combobox', { name: 'Activity' }).inputValue()).toBe('')
    const kept = sheet().getByRole('list', { name: 'Left unfinished' })
    expect(await kept.innerText()).toContain('Unfinished for Blue Harbor')
    await kept.getByRole('button', { name: 'Continue' }).click()
    const activity = sheet().getByRole('combobox', { name: 'Activity' })
    await expect.poll(() => activity.inputValue()).toMatch(/^Case study/)
    expect(await sheet().getByRole('combobox', { name: 'Partner' }).inputValue()).toBe(
      'Blue Harbor',
    )
    await sheet().getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => activity.inputValue()).toBe('')
    expect(await sheet().getByRole('button', { name: 'Clear' }).count()).toBe(0)
  })

  test('[K17] Web 2025 takes no points away; a refund shows as a loss', async () => {
    const activity = sheet().getByRole('combobox', { name: 'Activity' })
    await activity.fill('special')
    await activity.press('Enter')
    await sheet().getByRole('textbox', { name: 'Points' }).fill('-500')
    await sheet().getByRole('button', { name: 'Save', exact: true }).click()
    await sheet().getByText('This edition takes no points away (K17)').waitFor()
    await activity.fill('revenue')
    await activity.press('Enter')
    await sheet().getByRole('textbox', { name: 'Amount in dollars' }).fill('-500')
    const loss = sheet()
      .getByRole('region', { name: 'What saving would do' })
      .locator('[data-loss]')
    await loss.waitFor()
    expect(await loss.innerText()).toBe('−500')
    await sheet().getByRole('button', { name: 'Clear' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'hidden' })
  })
})

describe.sequential('the import', () => {
  beforeAll(afresh)

  const importing = (files: Readonly<Record<string, string>>, button?: string) =>
    chooseFiles(page, files, button)

  test('a corrected file of the same name and length is read anew', async () => {
    await way(/^Import/).click()
    await importing({ 'partners.csv': 'id,name,plan\nZ1,Zed,gald\n' })
    await page.getByText('No row can be imported: 1 problem row left out.').waitFor()
    expect(await page.getByText(/at the desk already/).count()).toBe(0)
    await importing({ 'partners.csv': 'id,name,plan\nZ1,Zed,gold\n' }, 'Add files')
    await page.getByRole('button', { name: 'Import 1 row' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  test('what changes opens field by field, and who would move is named', async () => {
    await importing({
      'partners.csv': STORY['partners.csv'].replace('Norway,,,,', 'Norway,,gold,,'),
      'more.csv':
        'partner_id,date,activity,status,reference\nAF,2026-11-01,premium-project,approved,Fjord shop\n',
    })
    await page.getByRole('button', { name: '1 changed in partners.csv: show what' }).click()
    const changes = page.getByRole('region', { name: 'Changed partners' })
    expect(await changes.getByRole('row').nth(1).getByRole('cell').allInnerTexts()).toEqual([
      'Atelier Fjord',
      'plan',
      'empty',
      'gold',
    ])
    const moves = page.getByRole('region', { name: '1 tier would move' })
    expect((await moves.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Atelier Fjord No tier yet →.*Basic/,
    )
  })

  test('the notice stands clear of the bar that confirms', async () => {
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await grid().waitFor()
    const notice = page.getByRole('alert').last()
    await notice.waitFor()
    await way(/^Import/).click()
    await importing({ 'partners.csv': 'id,name\nZ1,Zed\n' })
    await page.setViewportSize({ width: 1280, height: 340 })
    const bar = await page.getByRole('button', { name: 'Import 1 row' }).locator('..').boundingBox()
    const box = await notice.boundingBox()
    if (!bar || !box) throw new Error('both are on the page')
    expect(bar.y + bar.height).toBeGreaterThan(300)
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  test('every unreadable file is listed with the way to go on without it', async () => {
    await importing({ 'a.csv': '', 'b.csv': 'PK\u0000', 'partners.csv': 'id,name\nZ1,Zed\n' })
    const list = page.getByRole('list', { name: 'Files that cannot be read' })
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2)
    await list.getByRole('button', { name: 'Go on without a.csv' }).click()
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1)
    await list.getByRole('button', { name: 'Go on without b.csv' }).click()
    await page.getByRole('button', { name: 'Import 1 row' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
  })
})

describe.sequential('the papers and the program', () => {
  beforeAll(afresh)

  test('nobody is presumed to sign', async () => {
    await way(/^Documents/).click()
    expect(await page.getByRole('textbox', { name: 'Who signs for 7x' }).inputValue()).toBe('')
  })

  test('a row of benefits names its source once', async () => {
    await way(/^Program/).click()
    await page.getByRole('tab', { name: 'Benefits' }).click()
    const row = page.getByRole('row', { name: /^Discount: .*services/i })
    expect(await row.getByRole('button', { name: 'Source 003:45' }).count()).toBe(1)
  })
})

describe.sequential('enlarged to 200 %', () => {
  beforeAll(afresh)

  const SCREENS: readonly (readonly [string, () => Promise<void>])[] = [
    ['the partners', () => way(/^Partners/).click()],
    ['a partner', () => openPartner('Nordwind Digital GmbH')],
    ['the import', () => way(/^Import/).click()],
    ['the program', () => way(/^Program/).click()],
    ['the documents', () => way(/^Documents/).click()],
  ]

  test.each(SCREENS)('nothing of %s lies outside the window', async (_, lead) => {
    await page.setViewportSize({ width: 640, height: 400 })
    await lead()
    await page.getByRole('heading').first().waitFor()
    await page.waitForTimeout(200)
    expect(await outside(page)).toEqual([])
  })
})

test('nothing failed on the way', () => {
  expect(errors).toEqual([])
})

/** What can be pressed or read beyond the window's sides, and is in no box that scrolls sideways. */
function outside(at: Page): Promise<string[]> {
  return at.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement))
    const found = [...document.querySelectorAll<HTMLElement>('button, a, input, h1, h2, p, dd')]
    const wide = document.documentElement.scrollWidth > width ? ['the window scrolls sideways'] : []
    const page = document.getElementById('page')
    if (page && page.scrollWidth > page.clientWidth) wide.push('the page scrolls sideways')
    return wide.concat(
      found.flatMap((element) => {
        const { left, right } = element.getBoundingClientRect()
        const shown = element.checkVisibility({ visibilityProperty: true }) && right > left
        const box = element.closest('#page')
        const inner = box && scrolls(element.parentElement === box ? null : element.parentElement)
        if (!shown || inner || (left >= -1 && right <= width + 1)) return []
        return [element.outerHTML.slice(0, 120)]
      }),
    )
  })
}
