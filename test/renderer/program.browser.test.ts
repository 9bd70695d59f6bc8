import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { enter, expectAccessible, goTo, openWindow, serveBuilt } from './support/window'

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

/** A fresh window on the page of the program. */
async function open(scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await context?.close()
  ;({ page, context, errors } = await openWindow(browser, served.address, scheme))
  await enter(page, 'Start empty')
  await goTo(page, /^Program/)
  await page.getByRole('heading', { level: 1, name: 'Program' }).waitFor()
}

const tab = (name: string): Locator => page.getByRole('tab', { name })
const toggle = (name: string): Locator => page.getByRole('switch', { name })
const search = (): Locator => page.getByRole('combobox', { name: 'Search the program' })
const row = (table: string, name: RegExp): Locator =>
  page.getByRole('table', { name: table }).getByRole('row', { name })
const address = (): string => new URL(page.url()).hash
const focusedText = (): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '')
const isInView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const box = element.getBoundingClientRect()
    return box.top >= 0 && box.bottom <= window.innerHeight
  })

describe.sequential('the program is read', () => {
  beforeAll(() => open())

  test('one edition at first, each number beside its line, which opens to its words', async () => {
    const gold = row('Tiers and what they ask', /^Gold/)
    expect((await gold.getByRole('cell').allInnerTexts()).join(' ')).toBe('50,000 $18,000 2 6')
    await gold.getByRole('button', { name: 'Source 000:26' }).click()
    const words = page.getByRole('dialog').filter({ hasText: 'Requirements page, line 26' })
    expect(await words.innerText()).toContain('50,000')
    await page.keyboard.press('Escape')
    await words.waitFor({ state: 'hidden' })
  })

  test('the other edition is a switch away', async () => {
    await page.getByText('Program document 2025', { exact: true }).click()
    const gold = row('Tiers and what they ask', /^Gold/)
    await gold.getByRole('button', { name: 'Source 002:116' }).waitFor()
    expect((await gold.getByRole('cell').allInnerTexts()).join(' ')).toBe('50,000 $15,000 2 2')
    expect(await row('Tiers and what they ask', /^Now/).count()).toBe(0)
    await page.getByText('Web 2025', { exact: true }).first().click()
    await gold.getByRole('button', { name: 'Source 000:26' }).waitFor()
  })

  test('side by side, what differs is marked by a sign', async () => {
    await toggle('Side by side').check({ force: true })
    const cells = await row('Tiers and what they ask', /^Gold/).getByRole('cell').allInnerTexts()
    expect(cells.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      ...['50,000', '50,000', '≠ $18,000', '≠ $15,000'],
      ...['2', '2', '≠ 6', '≠ 2'],
    ])
    const now = row('Tiers and what they ask', /^Now/)
    await now.getByText('only in Web 2025').waitFor()
    await page.getByText('7 of 7 rows').waitFor()
  })

  test('differences only, in every chapter, and remembered after a restart', async () => {
    await toggle('Differences only').check({ force: true })
    await tab('Plans').click()
    const plans = page.getByRole('table', { name: 'Plans and their support' })
    expect(await plans.getByRole('row').count()).toBe(3) // the head, and the response time twice
    await plans.getByText('community only').first().waitFor()
    await page.reload()
    await page.getByRole('table', { name: 'Plans and their support' }).waitFor()
    expect(await toggle('Differences only').isChecked()).toBe(true)
    await toggle('Side by side').uncheck({ force: true })
    expect(await toggle('Differences only').isChecked()).toBe(false)
    expect(await plans.getByRole('row').count()).toBe(10)
  })

  test('contradictions are narrowed, and lead to where they bear', async () => {
    await tab('Contradictions').click()
    const entries = page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({
        has: page.getByRole('heading', { level: 2 }),
      })
    expect(await entries.count()).toBe(55)
    await page.getByRole('button', { name: /^Change a number/ }).click()
    expect(await entries.count()).toBe(21)
    await page.getByText('21 of 55 contradictions').waitFor()
    await page.getByRole('button', { name: /^Change a number/ }).click()
    await page.getByText('Program document 2025', { exact: true }).first().click()
    await page.getByRole('button', { name: /^Touch Program document 2025/ }).click()
    expect(await entries.count()).toBe(53)
    await page.getByRole('button', { name: /^Touch/ }).click()
    await page.getByText('Web 2025', { exact: true }).first().click()

    const eighth = entries.filter({ has: page.getByRole('heading', { name: /^K8 / }) })
    await eighth.getByText('15,000').first().waitFor()
    await eighth.getByRole('link', { name: 'Plans › Revenue a quarter' }).click()
    expect(address()).toBe('#/program/plans/quarterly-revenue')
    const place = row('Plans and their support', /^Revenue a quarter/)
    await place.waitFor()
    expect(await focusedText()).toContain('Revenue a quarter')
    await page.goBack()
    await tab('Contradictions').and(page.locator('[aria-selected=true]')).waitFor()
  })

  test('nothing failed on the way', () => expect(errors).toEqual([]))
})

describe.sequential('by keyboard and by address', () => {
  beforeAll(() => open())

  test('arrow keys walk the chapters, and the focus stays on them', async () => {
    await tab('Tiers').focus()
    await page.keyboard.press('ArrowRight')
    await row('Activities that earn points', /^Forum post/).waitFor()
    expect(await focusedText()).toBe('Activities')
    expect(address()).toBe('#/program/catalogue')
    await page.keyboard.press('ArrowRight')
    expect(await focusedText()).toBe('Plans')
  })

  test.each([
    ['guidance', '#/program/plans/guidance-meetings', 'Guidance meetings'],
    ['000:26', '#/program/line/000:26', '000:26'],
    ['K23', '#/program/contradictions/K23', 'Points for the Kick-Off Package'],
    ['Q5', '#/program/questions/Q5', 'Which benefits follow the plan'],
  ])('/ and %s jump to the row', async (text, hash, words) => {
    await page.keyboard.press('/')
    await page.keyboard.type(text)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction((sought) => window.location.hash === sought, hash)
    const place = page.locator(`[id="place-${hash.split('/').at(-1)}"]`)
    await place.waitFor()
    await expect.poll(focusedText).toContain(words)
    await expect.poll(() => isInView(place)).toBe(true)
  })

  test('what is nowhere is said, and Escape empties the field', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('zebra')
    await page.getByText('Nothing in the program says “zebra”').waitFor()
    await page.keyboard.press('Escape')
    expect(await search().inputValue()).toBe('')
  })

  test('a row that only the other edition has is shown where it is asked for', async () => {
    await page.getByText('Program document 2025', { exact: true }).first().click()
    await page.evaluate(() => {
      window.location.hash = '#/program/tiers/now'
    })
    await row('Tiers and what they ask', /^Now/).getByText('only in Web 2025').waitFor()
    await page.getByText('Web 2025', { exact: true }).first().click()
  })

  test('an address of nothing shows the program all the same', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/program/nowhere/at-all'
    })
    await page.getByRole('heading', { level: 1, name: 'Program' }).waitFor()
    await tab('Tiers').waitFor()
  })

  test('heads and first columns stay in sight', async () => {
    await toggle('Side by side').check({ force: true })
    await tab('Benefits').click()
    await page.evaluate(() => {
      window.location.hash = '#/program/benefits/lead-priority'
    })
    const head = page.getByRole('columnheader', { name: /^Platinum/ })
    await row('Benefits by tier', /^Lead priority/).waitFor()
    await page.waitForTimeout(200)
    expect(await isInView(head)).toBe(true)
    const panel = await page.getByRole('tabpanel').boundingBox()
    const box = await head.boundingBox()
    expect(Math.abs((box?.y ?? 0) - (panel?.y ?? 0))).toBeLessThan(2)
    // Nothing of the two editions lies beyond the window at 1280.
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280)
  })

  test('nothing failed on the way', () => expect(errors).toEqual([]))
})

describe.sequential('on paper', () => {
  beforeAll(() => open())

  test('all chapters, no rail, no bars, and the lines written out', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    const chapters = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(chapters.filter((name) => !/^[KQ]\d|^(\S+ )?(Joining|Values)$/.test(name))).toEqual(
      expect.arrayContaining(['Tiers', 'Activities', 'Plans', 'Benefits', 'Fees', 'Terms']),
    )
    const gold = row('Tiers and what they ask', /^Gold/)
    expect(await gold.innerText()).toContain('000:26')
    const ink = await gold.evaluate((element) => getComputedStyle(element).color)
    expect(ink).toBe('rgb(20, 33, 61)')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    await tab('Tiers').waitFor()
  })

  test('Ctrl P and the button ask for it', async () => {
    await page.evaluate(() => {
      window.print = () => {
        document.title = `${document.title} printed`
      }
    })
    await page.getByRole('button', { name: 'Print' }).click()
    expect(await page.title()).toMatch(/printed$/)
    await page.keyboard.press('Control+p')
    await page.waitForFunction(() => /printed printed$/.test(document.title))
  })

  test('nothing failed on the way', () => expect(errors).toEqual([]))
})

describe.sequential.each(['light', 'dark'] as const)('both editions in %s', (scheme) => {
  beforeAll(async () => {
    await open(scheme)
    await toggle('Side by side').check({ force: true })
  })

  test.each(['Tiers', 'Activities', 'Plans', 'Benefits', 'Fees', 'Terms', 'Source lines'])(
    '%s: no serious finding, nothing beyond the window',
    async (chapter) => {
      await tab(chapter).click()
      await page.getByRole('tabpanel', { name: chapter }).waitFor()
      await expectAccessible(page, chapter)
      const beyond = await page.getByRole('tabpanel').evaluate((panel) => {
        const box = panel.firstElementChild
        return box ? box.scrollWidth - box.clientWidth : -1
      })
      expect(beyond).toBe(0)
    },
  )

  test('the list of what is found', async () => {
    await search().fill('gold')
    await page.getByRole('option').first().waitFor()
    await expectAccessible(page, 'the search')
  })
})
