import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { AMBIGUITIES } from '../../src/shared/program/editions'
import { launchChromium } from '../support/chromium'
import { expectAccessible, importStory, openWindow, serveBuilt } from './support/window'

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
afterAll(async () => {
  await context?.close()
  await browser?.close()
  await served?.stop()
})

const sheet = (): Locator => page.getByRole('dialog', { name: 'Log activity' })
const activity = (): Locator => sheet().getByRole('combobox', { name: 'Activity' })
const effect = (): Locator => sheet().getByRole('region', { name: 'What saving would do' })
const doubles = (): Locator => sheet().getByRole('status', { name: 'Already in the ledger' })
const notice = (): Locator => page.getByRole('alert').last()
const textOf = async (what: Locator): Promise<string> =>
  (await what.innerText()).replace(/\s+/g, ' ').trim()

/** The partner's page with the sheet over it, opened by the key alone. */
async function openSheet(name: string): Promise<void> {
  await page.goto(`${served.address}#/partners`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.keyboard.press('Control+n')
  await activity().waitFor()
}

async function choose(search: string): Promise<void> {
  await activity().fill(search)
  await activity().press('Enter')
}

async function leave(): Promise<void> {
  const clear = sheet().getByRole('button', { name: 'Clear' })
  if (await clear.isVisible()) await clear.click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await sheet().waitFor({ state: 'hidden' })
}

/** Puts a text on the clipboard's way into the focused field, as Ctrl+V would. */
async function paste(into: Locator, text: string): Promise<void> {
  await into.focus()
  await into.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

describe.sequential('finding what the partner did', () => {
  beforeAll(() => openSheet('Nordwind Digital GmbH'))
  afterAll(leave)

  test.each([
    ['by points', '5000', ['Exponential Premium project', 'Full event attendance']],
    ['by another name', 'k.o.p', ['Kick-Off Package']],
    ['by group', 'community bug', ['Bug report']],
  ])('%s', async (_, search, names) => {
    await activity().fill(search)
    const options = page.getByRole('option')
    await expect.poll(() => options.count()).toBe(names.length)
    await expectAccessible(page, `the list searched ${search}`)
    const texts = await options.allInnerTexts()
    expect(texts.map((text, at) => text.includes(names[at] ?? ''))).toEqual(names.map(() => true))
  })

  test('what it is worth is told with its source, which opens', async () => {
    await choose('pipeline')
    const worth = sheet().getByRole('region', { name: 'What it is worth' })
    expect(await textOf(worth)).toMatch(
      /^1,000 points each 000:50 · once per calendar month Q12 L5\.month$/,
    )
    await worth.getByRole('button', { name: 'Source Q12' }).click()
    const reading = AMBIGUITIES.find(({ id }) => id === 'Q12')?.reading ?? 'no reading'
    await page.getByText(reading).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText(reading).waitFor({ state: 'hidden' })
    expect(await sheet().isVisible()).toBe(true)
  })

  test('Tab goes from field to field; sources, rows to paste and buttons come behind them', async () => {
    await choose('pipeline')
    const at = () =>
      page.evaluate(() => {
        const one = document.activeElement
        const own = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
        const [label] = own ? [...(one.labels ?? [])] : []
        return label?.innerText ?? one?.getAttribute('aria-label') ?? one?.textContent ?? ''
      })
    await sheet().getByRole('combobox', { name: 'Partner' }).focus()
    const met: string[] = []
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      met.push((await at()).replace(/\s+/g, ' ').trim())
    }
    const places = ['Activity', 'Date', 'Approved', 'Note', 'Source Q12', 'Paste rows', 'Save'].map(
      (name) => met.indexOf(name),
    )
    expect([met, places]).toEqual([met, [...places].sort((a, b) => a - b)])
    expect([met, places[0], places.includes(-1)]).toEqual([met, 0, false])
  })

  test.each<[string, readonly string[]]>([
    ['pipeline', ['Date', 'Note']],
    ['premium', ['Project', 'Quantity', 'Points', 'Revenue in dollars', 'Date', 'Note']],
    ['work', ['Minutes', 'Date', 'Note']],
    ['event participation', ['Event', 'Person', 'Quantity', 'Date', 'Note']],
  ])('only the fields that %s needs are asked for', async (search, labels) => {
    await choose(search)
    await expect
      .poll(() =>
        sheet()
          .getByRole('textbox')
          .evaluateAll((fields) =>
            fields.flatMap((field) => {
              const { labels: own } = field as HTMLInputElement
              return [...(own ?? [])].map(({ innerText }) => innerText)
            }),
          ),
      )
      .toEqual(labels)
  })
})

describe.sequential('what is typed is read back, asked about or refused', () => {
  beforeAll(() => openSheet('Blue Harbor'))
  afterAll(leave)

  test('a doubtful day is a question with its answers', async () => {
    await choose('revenue')
    const date = sheet().getByRole('textbox', { name: 'Date' })
    await date.fill('1.11')
    const meant = sheet().getByRole('group', { name: 'Which day is meant: Date' })
    await meant.waitFor()
    await expectAccessible(page, 'a doubtful day')
    expect(await meant.getByRole('button').allInnerTexts()).toEqual(['1 Nov 2026', '11 Jan 2026'])
    await meant.getByRole('button', { name: '11 Jan 2026' }).press('Enter')
    await expect.poll(() => date.inputValue()).toBe('11 Jan 2026')
    expect(await meant.count()).toBe(0)
    expect(await date.evaluate((field) => field === document.activeElement)).toBe(true)
  })

  test.each([
    ['1.11.', '1 Nov 2026'],
    ['yesterday', '19 Nov 2026'],
    ['28 oct', '28 Oct 2026'],
  ])('%s is read at once', async (typed, day) => {
    const date = sheet().getByRole('textbox', { name: 'Date' })
    await date.fill(typed)
    await sheet().getByText(`Reads as ${day}`).waitFor()
    await date.blur()
    expect(await date.inputValue()).toBe(day)
  })

  test.each([
    ['1.234,50', '$1,234.50'],
    ["1'234.56", '$1,234.56'],
    ['1200+350', '$1,550'],
  ])('%s dollars read as %s', async (typed, amount) => {
    await sheet().getByRole('textbox', { name: 'Amount in dollars' }).fill(typed)
    await sheet().getByText(`Reads as ${amount}`).waitFor()
  })

  test('12k is refused once the field is left, and stays as it was typed', async () => {
    const amount = sheet().getByRole('textbox', { name: 'Amount in dollars' })
    const complaint = sheet().getByText('“12k” is not read.')
    await amount.fill('12k')
    expect(await complaint.count()).toBe(0)
    await amount.blur()
    await complaint.waitFor()
    expect(await amount.inputValue()).toBe('12k')
    await amount.fill('')
    await amount.blur()
    await complaint.waitFor({ state: 'hidden' })
    expect(await sheet().getByText('Write the amount in dollars').count()).toBe(0)
    await sheet().getByRole('button', { name: 'Save', exact: true }).click()
    await sheet().getByText('Write the amount in dollars; a refund with a minus.').waitFor()
  })
})

describe.sequential('what saving would do', () => {
  beforeAll(() => openSheet('Nordwind Digital GmbH'))
  afterAll(leave)

  test('a double is named with its day before anything is saved', async () => {
    await choose('case stu')
    const story = sheet().getByRole('textbox', { name: 'Case study' })
    await story.fill('KIEL  story')
    await doubles().getByRole('link', { name: '9 Oct 2026' }).waitFor()
    expect(await textOf(doubles())).toBe(
      'Already in the ledger? 9 Oct 2026 “Kiel story” (waiting for approval) the same case study',
    )
    expect(await sheet().getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)
    await sheet().getByRole('button', { name: 'Save all the same' }).waitFor()
    await expectAccessible(page, 'a double in light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, 'a double in dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await story.fill('Another story')
    await sheet().getByRole('button', { name: 'Save', exact: true }).waitFor()
    await expect.poll(() => textOf(doubles())).toBe('')
  })

  test('what a cap would clip is told by rule and by whom', async () => {
    await choose('premium')
    await sheet().getByRole('textbox', { name: 'Project' }).fill('stadtwerke kiel')
    await effect()
      .getByText(/5,000 clipped by/)
      .waitFor()
    expect(await textOf(effect())).toContain(
      '5,000 clipped by L5.project: one award per reference; the one of 4 May 2026 counts instead (“Stadtwerke Kiel”, 40,000 points).',
    )
    await sheet().getByRole('textbox', { name: 'Points' }).fill('45,000')
    await effect()
      .getByText(/It takes the place of Exponential Premium project of 4 May 2026/)
      .waitFor()
    expect(await textOf(effect())).toContain('whose 40,000 points are then clipped')
    expect(await effect().locator('[data-gain]').innerText()).toBe('+5,000')
  })

  test('as written and once approved are both told, with what the next tier still takes', async () => {
    await openAfresh('Blue Harbor')
    await choose('case stu')
    await sheet().getByRole('textbox', { name: 'Case study' }).fill('Harbor relaunch')
    await sheet().getByText('Reported', { exact: true }).click()
    await effect().getByText('4,500 → 5,500 points').waitFor()
    const told = await textOf(effect())
    expect(told).toContain('As written it waits for approval: 4,500 points, no change.')
    expect(told).toContain('Once approved 4,500 → 5,500 points +1,000')
    expect(told).toMatch(/Starter → moves to Basic/)
    expect(told).toMatch(/Next Professional/)
    expect(told).toContain('2,500 points to go')
  })
})

async function openAfresh(name: string): Promise<void> {
  await leave()
  await openSheet(name)
}

describe.sequential('one after another', () => {
  beforeAll(() => openSheet('Blue Harbor'))
  afterAll(leave)

  test('Ctrl+Enter saves, keeps partner and day, and begins with what was done', async () => {
    await choose('article')
    await sheet().getByRole('textbox', { name: 'Date' }).fill('28 oct')
    await sheet().getByRole('textbox', { name: 'Article' }).fill('First words')
    await sheet().getByRole('textbox', { name: 'Article' }).press('Control+Enter')
    await notice()
      .getByText(/^Saved: Article/)
      .waitFor()
    await expect.poll(() => activity().inputValue()).toBe('')
    expect(await activity().evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await sheet().getByRole('combobox', { name: 'Partner' }).inputValue()).toBe(
      'Blue Harbor',
    )
    expect(await sheet().getByRole('textbox', { name: 'Date' }).inputValue()).toBe('28 Oct 2026')
  })

  test('what was logged last comes first, here and after a restart', async () => {
    const first = page.getByRole('option').first()
    expect(await first.innerText()).toMatch(/^Article/)
    await page.keyboard.press('Escape')
    await leave()
    await page.reload()
    await openSheet('Atelier Fjord')
    await activity().click()
    await expect.poll(() => first.innerText()).toMatch(/^Article/)
    const option = page.getByRole('option', { name: /^Article/ })
    expect(await option.count()).toBe(1)
  })
})

describe.sequential('rows from a spreadsheet', () => {
  beforeEach(() => openSheet('Blue Harbor'))

  const preview = (): Locator => page.getByRole('table', { name: 'What each file would do' })

  test('pasted at the activity they open as a preview, for the partner in hand', async () => {
    await paste(
      activity(),
      'date\tactivity\treference\n2026-11-01\tarticle\tSecond words\n2026-11-02\ttutorial\tHow to\n',
    )
    await sheet().waitFor({ state: 'hidden' })
    await preview().waitFor()
    expect(await textOf(preview().getByRole('row').nth(1))).toBe('Pasted rows activities 2 2 0 0 0')
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await notice()
      .getByText(/^Saved: Import of Pasted rows/)
      .waitFor()
    await page.goto(`${served.address}#/partners/BH`)
    await page.getByRole('region', { name: 'Ledger' }).getByText('Second words').waitFor()
    await notice().getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Second words').waitFor({ state: 'hidden' })
  })

  test('one word with a line break behind it is no block of rows', async () => {
    await paste(activity(), 'article\n')
    expect(await sheet().isVisible()).toBe(true)
    await leave()
  })

  test('lines of prose stay in the field they are pasted into', async () => {
    await choose('article')
    await paste(
      sheet().getByPlaceholder('Its title or address'),
      'Acme GmbH, Berlin\nHauptstr. 1, 10115 Berlin',
    )
    await page.waitForTimeout(200)
    expect(await sheet().isVisible()).toBe(true)
    expect(page.url()).not.toContain('import')
    await leave()
  })

  test('what saving would do is asked again when the desk changes under the sheet', async () => {
    const points = async () => (await textOf(effect())).match(/([\d,]+) → [\d,]+ points/)?.[1]
    await choose('tutorial')
    await sheet().getByPlaceholder('Its title or address').fill('First words')
    await sheet().getByRole('button', { name: 'Save and next' }).click()
    await notice()
      .getByText(/^Saved/)
      .waitFor()
    await choose('article')
    await sheet().getByPlaceholder('Its title or address').fill('Other words')
    await expect.poll(points).toBeDefined()
    const before = await points()
    await sheet().getByRole('button', { name: 'Clear' }).focus()
    await page.keyboard.press('Control+z')
    await notice()
      .getByText(/^Taken back/)
      .waitFor()
    await expect.poll(points).not.toBe(before)
    await leave()
  })

  test('the panel for pasting says why a text is no rows', async () => {
    await sheet().getByRole('button', { name: 'Paste rows' }).click()
    const panel = page.getByRole('dialog', { name: 'Paste rows' })
    await panel.getByText('Rows without a partner are those of Blue Harbor.').waitFor()
    await panel.getByRole('textbox', { name: 'Rows from a spreadsheet' }).fill('hello')
    await panel.getByRole('button', { name: 'Preview the rows' }).click()
    await panel.getByText(/These are no rows of a table/).waitFor()
    await expectAccessible(page, 'the panel for pasting')
    await panel.getByRole('button', { name: 'Back to one activity' }).click()
    await activity().waitFor()
    await leave()
  })

  test('without headings a person is asked what stands where, every time', async () => {
    for (const reference of ['One', 'Two']) {
      if (reference === 'Two') await openSheet('Blue Harbor')
      await sheet().getByRole('button', { name: 'Paste rows' }).click()
      const field = page.getByRole('textbox', { name: 'Rows from a spreadsheet' })
      await paste(field, `28.10.2026\tarticle\t${reference}\n`)
      await page.getByRole('heading', { name: 'What stands where in Pasted rows?' }).waitFor()
      await page.getByRole('button', { name: 'Read it this way' }).click()
      await preview().waitFor()
      expect(await textOf(preview().getByRole('row').nth(1))).toBe(
        'Pasted rows activities 1 1 0 0 0',
      )
      await page.getByRole('button', { name: 'Cancel' }).click()
    }
  })
})

test('nothing failed on the way', () => {
  expect(errors).toEqual([])
})
