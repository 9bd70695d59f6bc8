import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import {
  expectAccessible,
  goTo,
  importStory,
  openWindow,
  saved,
  serveBuilt,
} from './support/window'

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  served = await serveBuilt()
  browser = await launchChromium()
  ;({ page, context, errors } = await openWindow(browser, served.address))
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await importStory(page)
})
afterAll(async () => {
  await context?.close()
  await browser?.close()
  await served?.stop()
})

const grid = (): Locator => page.getByRole('grid', { name: 'Partners' })
const rows = (): Locator => grid().locator('[role=rowgroup]').nth(1).getByRole('row')
const chosen = (): Locator => page.locator('[role=row][aria-selected=true]')
const peek = (): Locator => page.getByRole('complementary', { name: 'Partner at a glance' })
const notice = (): Locator => page.getByRole('alert').last()
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const column = (name: string): Locator => page.getByRole('columnheader', { name })

async function order(name: RegExp = /./): Promise<readonly string[]> {
  const names = await rows().evaluateAll((all) =>
    [...all]
      .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
      .map((row) => row.querySelector('a')?.textContent ?? ''),
  )
  return names.filter((one) => name.test(one))
}

/** The list as a first visit shows it: no filter, no view, nothing selected. */
async function afresh(): Promise<void> {
  await page.evaluate(() => {
    // What is still to be written is written now, not over what is removed.
    dispatchEvent(new Event('pagehide'))
    for (const key of ['view', 'saved-views', 'partner-form'])
      localStorage.removeItem(`partner-desk.${key}`)
  })
  await page.goto(`${served.address}#/partners`)
  await page.reload()
  await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).waitFor()
}

describe.sequential('narrowing the list', () => {
  beforeAll(afresh)

  test('a filter takes several values, counts them, and is cleared with the others', async () => {
    await button('Country').click()
    const menu = page.getByRole('dialog', { name: 'Filter by country' })
    await menu.getByRole('checkbox', { name: /^Norway\s*1$/ }).click()
    await menu.getByRole('checkbox', { name: /^Japan/ }).click()
    await page.keyboard.press('Escape')
    await expect.poll(order).toEqual(['Atelier Fjord', 'Sakura Web 合同会社'])
    await page.getByText('2 of 9 partners').waitFor()
    await button(/^Profile/).click()
    const profiles = page.getByRole('dialog', { name: 'Filter by profile' })
    // Counted among the two that the other filter leaves.
    await profiles.getByRole('checkbox', { name: /^Creative\s*1$/ }).click()
    await page.keyboard.press('Escape')
    await expect.poll(order).toEqual(['Atelier Fjord'])
    await button('Clear all').click()
    await expect.poll(() => rows().count()).toBe(9)
  })

  test('a filter is chosen by keyboard alone, and the focus returns to it', async () => {
    await button('Stage').focus()
    await page.keyboard.press('Enter')
    const menu = page.getByRole('dialog', { name: 'Filter by stage' })
    await menu.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Stage')
  })

  test('nobody left: the list says so and shows all again', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('nobody of that name')
    await page.getByText('No partner matches the search and the filters.').waitFor()
    await button('Show all partners').click()
    await expect.poll(() => rows().count()).toBe(9)
  })

  test('who holds a certificate there leads to the partner', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('lindqvist')
    await expect.poll(order).toEqual(['Nordwind Digital GmbH'])
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('')
  })

  test('an arrow leads from the search into the list', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).press('ArrowDown')
    await expect.poll(() => grid().evaluate((it) => it === document.activeElement)).toBe(true)
  })
})

describe.sequential('columns and order', () => {
  beforeAll(afresh)

  test('headings sort, a second press turns round, and both are said', async () => {
    await column('Points').getByRole('button').press('Enter')
    await expect.poll(() => column('Points').getAttribute('aria-sort')).toBe('descending')
    expect((await order())[0]).toBe('Nordwind Digital GmbH')
    await column('Points').getByRole('button').press('Enter')
    await expect.poll(() => column('Points').getAttribute('aria-sort')).toBe('ascending')
    expect((await order()).at(-1)).toBe('Nordwind Digital GmbH')
  })

  test('six columns fit beside the peek in a window of 1280 pixels, and nothing has to be scrolled to', async () => {
    await peek().waitFor()
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(6)
    expect(await grid().evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  })

  test('a column is added and moved, and stays so over a restart', async () => {
    await button('Columns').click()
    const menu = page.getByRole('dialog', { name: 'Columns and density' })
    await menu.getByRole('checkbox', { name: 'Country' }).click()
    // A line that goes to the other list takes the focus along.
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe('Country')
    await menu.getByRole('checkbox', { name: 'Trend' }).click()
    for (let step = 0; step < 4; step++)
      await menu.getByRole('button', { name: 'Move Country to the left' }).click()
    await menu.getByText('Compact').click()
    await page.keyboard.press('Escape')
    const headings = () => page.getByRole('columnheader').allInnerTexts()
    const expected = ['Partner', 'Country', 'Tier', 'To the next tier', 'Points', 'Since 31 Oct']
    await expect.poll(headings).toEqual(expected)
    await page.reload()
    await expect.poll(headings).toEqual(expected)
    const box = await rows().first().boundingBox()
    expect(box?.height).toBe(32)
  })

  test('what is saved is what is shown: these columns, in this order', async () => {
    const { bytes } = await saved(page, 'Save as CSV')
    const [header = ''] = new TextDecoder().decode(bytes).split('\n')
    expect(header.replace('\uFEFF', '')).toBe(
      'Partner,Id,Profile,Country,Tier on 2026-11-20,Next tier,To the next tier,Points,Points since 2026-10-31',
    )
  })
})

describe.sequential('several at once', () => {
  beforeAll(async () => {
    await afresh()
    await column('Partner').getByRole('button').click()
  })
  beforeEach(() => grid().focus())

  test('X, Shift with arrows and Ctrl+A select; Escape clears', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(() => chosen().count()).toBe(3)
    await page.getByText('3 selected').waitFor()
    await page.keyboard.press('Control+a')
    await page.getByText('9 selected').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('9 selected').waitFor({ state: 'hidden' })
    await expect.poll(() => chosen().count()).toBe(1)
  })

  test('a stretch is added to what was marked before, and shrinks again', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('x')
    await page.getByText('2 selected').waitFor()
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('5 selected').waitFor()
    await page.keyboard.press('Shift+ArrowUp')
    await page.getByText('4 selected').waitFor()
    const picked = grid().locator('[data-picked]')
    const places = await picked.evaluateAll((all) => all.map((row) => Number(row.ariaRowIndex)))
    expect(places.toSorted((a, b) => a - b)).toEqual([2, 4, 5, 6])
    await page.keyboard.press('Escape')
  })

  test('what is selected is let go on another page, even by way of a partner', async () => {
    for (const byPartner of [false, true]) {
      await grid().press('Home')
      await grid().press('x')
      await page.getByText('1 selected').waitFor()
      if (byPartner) {
        await grid().press('Enter')
        await page.getByRole('heading', { level: 1 }).waitFor()
      }
      await goTo(page, /^Today/)
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
      await goTo(page, /^Partners/)
      await grid().waitFor()
      expect(await page.getByText('1 selected').count()).toBe(0)
    }
  })

  test('Ctrl and Shift select with the mouse, and open nothing', async () => {
    const cell = (name: RegExp) => page.getByRole('row', { name }).getByRole('gridcell').nth(1)
    await cell(/Atelier Fjord/).click()
    await page
      .getByRole('link', { name: 'Sakura Web 合同会社' })
      .click({ modifiers: ['ControlOrMeta'] })
    await cell(/Blue Harbor/).click({ modifiers: ['ControlOrMeta'] })
    await page.getByText('2 selected').waitFor()
    await cell(/Atelier Fjord/).click()
    await cell(/Nordwind/).click({ modifiers: ['Shift'] })
    const [from, to] = [
      (await order()).indexOf('Atelier Fjord'),
      (await order()).indexOf('Nordwind Digital GmbH'),
    ]
    await page.getByText(`${Math.abs(to - from) + 1} selected`).waitFor()
    expect(context.pages()).toHaveLength(1)
    await button('Clear the selection').click()
  })

  test('what is selected is found again on the way back from a partner, by mouse or by key', async () => {
    await grid().press('Home')
    await grid().press('x')
    await grid().press('Shift+ArrowDown')
    await page.getByText('2 selected').waitFor()
    const name = 'Nordwind Digital GmbH'
    const open = [() => page.getByRole('link', { name }).click(), () => grid().press('Enter')]
    for (const way of open) {
      await way()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await page.goBack()
      await page.getByText('2 selected').waitFor()
      // Enter goes to the row of the cursor, and the link put it there.
      expect(await grid().locator('[data-cursor]').getByRole('link').innerText()).toBe(name)
    }
    await button('Clear the selection').click()
  })

  test('an owner is set for several in one step, which is taken back as one', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await button('Set owner').click()
    await page.getByRole('textbox', { name: 'Name of the owner' }).fill('Priya Raman')
    await page.keyboard.press('Enter')
    await notice().getByText('Owner of 2 partners').waitFor()
    await button(/^Owner/).click()
    const menu = page.getByRole('dialog', { name: 'Filter by owner' })
    await menu.getByRole('checkbox', { name: /^Priya Raman\s*2$/ }).waitFor()
    await menu.getByRole('checkbox', { name: /^Nobody\s*7$/ }).waitFor()
    await page.keyboard.press('Escape')
    await notice().getByRole('button', { name: 'Undo' }).click()
    await notice().getByText('Taken back: Owner of 2 partners').waitFor()
    await button('Set stage').click()
    await page.getByRole('radio', { name: 'Renewal due' }).click()
    await notice().getByText('Stage of 2 partners').waitFor()
    await button('Set plan').click()
    await page.getByRole('radio', { name: 'Gold', exact: true }).click()
    await notice().getByText('Plan of 2 partners').waitFor()
    await notice().getByRole('button', { name: 'Undo' }).click()
    await notice().getByText('Taken back: Plan of 2 partners').waitFor()
  })

  test('those that a filter hides are left alone, and counted', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('bold')
    await page.getByText('1 selected · 1 not shown').waitFor()
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('')
    await button('Clear the selection').click()
  })
})

describe.sequential('to and from a spreadsheet', () => {
  beforeAll(async () => {
    await afresh()
    await column('Partner').getByRole('button').click()
  })

  const clipboard = (kind: string) =>
    page.evaluate(async (type) => {
      const [first] = await navigator.clipboard.read()
      return (await (await first?.getType(type))?.text()) ?? ''
    }, kind)

  test('Ctrl+C copies the rows as cells; a cell that reads as a formula is made harmless', async () => {
    await grid().focus()
    await page.keyboard.press('Control+c')
    await notice().getByText('9 rows, ready to paste').waitFor()
    const lines = (await clipboard('text/plain')).split(/\r?\n/)
    expect(lines).toHaveLength(10)
    expect(lines[0]).toMatch(/^Partner\tId\tProfile\tCountry\tTier on 2026-11-20\t/)
    expect(lines.some((line) => line.startsWith(`"'=HYPERLINK(`))).toBe(true)
    const html = await clipboard('text/html')
    expect(html.match(/<tr>/g)).toHaveLength(10)
    expect(html).not.toContain('<script>')
  })

  test('the button copies what is selected', async () => {
    await grid().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    await button('Copy the list').click()
    await notice().getByText('1 row, ready to paste').waitFor()
    expect((await clipboard('text/plain')).split(/\r?\n/)).toHaveLength(2)
    await button('Clear the selection').click()
  })

  test('rows that are pasted go to the preview and add partners; in a field they are text', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `M${at}\tMany ${at}\tit`)
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      ['id\tname\tprofile', ...lines].join('\n'),
    )
    await grid().focus()
    await page.keyboard.press('Control+v')
    await button('Import 300 rows').click()
    await grid().waitFor()
    await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('310')
    // Only the rows in sight are there, each with its place among all.
    expect(await rows().count()).toBeLessThan(60)
    await page.evaluate(() => navigator.clipboard.writeText('many 12'))
    await page.getByRole('searchbox', { name: 'Search partners' }).focus()
    await page.keyboard.press('Control+v')
    await page.getByText('13 of 309 partners').waitFor()
    await page.getByRole('searchbox', { name: 'Search partners' }).fill('')
  })

  test('Back leads to the row, the scroll and the focus that were left', async () => {
    await grid().focus()
    await page.keyboard.press('Home')
    for (let step = 0; step < 15; step++) await page.keyboard.press('PageDown')
    await grid().evaluate((it) => it.scrollBy(0, 120))
    const [before, name] = [
      await grid().evaluate((it) => it.scrollTop),
      await chosen().getByRole('link').innerText(),
    ]
    expect(before).toBeGreaterThan(5_000)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await page.goBack()
    await grid().waitFor()
    await expect.poll(() => grid().evaluate((it) => it === document.activeElement)).toBe(true)
    expect(await chosen().getByRole('link').innerText()).toBe(name)
    expect(await grid().evaluate((it) => it.scrollTop)).toBe(before)
  })

  test('the import is taken back, and with it the 300', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('10')
  })
})

describe.sequential('views with a name', () => {
  beforeAll(afresh)

  test('a built-in view narrows, says so, and is left by its chip', async () => {
    await button('All partners').click()
    await page.getByRole('radio', { name: /^Waiting reports/ }).click()
    await expect.poll(order).toEqual(['Nordwind Digital GmbH'])
    await button('Take away: Waiting reports').click()
    await expect.poll(() => rows().count()).toBe(9)
    await button(/^Waiting reports\s*changed$/).waitFor()
  })

  test('without its filters it is no longer the view, and the list says so', async () => {
    await button(/^Waiting reports\s*changed$/).click()
    await page.getByRole('radio', { name: /^Close to the next tier/ }).click()
    await button(/^Close to the next tier/).waitFor()
    await button('Clear all').click()
    await button('All partners').waitFor()
  })

  test('a view without a name is asked for one, in its field', async () => {
    await button('All partners').click()
    await button('Save: Save this list as a view').click()
    await page.getByText('Give the view a name.').waitFor()
    const name = page.getByRole('textbox', { name: 'Save this list as a view' })
    expect(await name.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('a view is saved, found after a restart, renamed, deleted and brought back', async () => {
    await button('All partners')
      .or(button(/changed$/))
      .first()
      .click()
    await page.getByRole('radio', { name: 'All partners' }).click()
    await button(/^1 Silver$/).click()
    await button(/^All partners/).click()
    await page.getByRole('textbox', { name: 'Save this list as a view' }).fill('My Silvers')
    await page.keyboard.press('Enter')
    await button('My Silvers').waitFor()
    await page.reload()
    await button('My Silvers').click()
    await expect.poll(() => rows().count()).toBe(1)
    await button('Rename My Silvers').click()
    await page.getByRole('textbox', { name: 'New name of My Silvers' }).fill('Silvers')
    await page.keyboard.press('Enter')
    await button('Delete Silvers').click()
    await notice().getByText('View deleted: Silvers').waitFor()
    await notice().getByRole('button', { name: 'Undo' }).click()
    await page.keyboard.press('Escape')
    await button('Silvers').waitFor()
  })
})

describe.sequential('one view more than can be kept', () => {
  beforeAll(async () => {
    await afresh()
    await page.evaluate(() => {
      const views = Array.from({ length: 50 }, (_, at) => ({
        id: `saved-${at + 1}`,
        name: `View ${at + 1}`,
        layout: {},
      }))
      const kept = { state: { views, current: 'all' }, version: 1 }
      localStorage.setItem('partner-desk.saved-views', JSON.stringify(kept))
    })
    await page.reload()
  })

  test('is refused by its field, until one is deleted', async () => {
    await button('All partners').click()
    const name = page.getByRole('textbox', { name: 'Save this list as a view' })
    await name.fill('Number 51')
    await name.press('Enter')
    await page.getByText('50 views are saved here already: delete one to save another.').waitFor()
    await button('Delete View 50').click()
    await name.press('Enter')
    await button('Number 51').waitFor()
  })
})

describe.sequential('the peek', () => {
  beforeAll(afresh)

  test('follows the cursor as a whole, and Space puts it away and brings it back', async () => {
    await column('Partner').getByRole('button').click()
    await grid().focus()
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key)
      const name = await chosen().getByRole('link').innerText()
      await peek().getByRole('heading', { level: 2, name, exact: true }).waitFor()
    }
    await page.keyboard.press(' ')
    await peek().waitFor({ state: 'hidden' })
    await page.reload()
    await grid().waitFor()
    expect(await peek().count()).toBe(0)
    await grid().focus()
    await page.keyboard.press(' ')
    await peek().waitFor()
  })

  test('tells the term, who looks after them, and what waits', async () => {
    await page
      .getByRole('row', { name: /Nordwind/ })
      .getByRole('gridcell')
      .nth(1)
      .click()
    await peek().getByText('to 19 Apr 2027').waitFor()
    await peek().getByText('nobody yet').waitFor()
    expect((await peek().innerText()).replace(/\s+/g, ' ')).toMatch(/1 report waiting \+\d/)
  })
})

describe.sequential('adding and editing a partner', () => {
  beforeAll(afresh)
  const form = (): Locator => page.getByRole('dialog', { name: /^(New partner|Particulars)$/ })

  test('what is wrong is said by its field once it was left, and nothing is saved', async () => {
    await button('New partner').click()
    const name = form().getByRole('textbox', { name: 'Name', exact: true })
    await expect.poll(() => name.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await form().getByText('Write the name of the company.').waitFor()
    expect(
      await form()
        .getByText(/e-mail address, like/i)
        .count(),
    ).toBe(0)
    await name.fill('Nordwind Digital Nord')
    expect(await form().getByRole('textbox', { name: 'Id' }).inputValue()).toBe('ND-01')
    await form().getByRole('textbox', { name: 'Id' }).fill('nd')
    await form().getByRole('textbox', { name: 'E-mail', exact: true }).fill('mara')
    await form().getByText('ND is the id of Nordwind Digital GmbH: choose another.').waitFor()
    await form().getByRole('button', { name: 'Add the partner' }).click()
    await form()
      .getByText(/An e-mail address, like/)
      .waitFor()
    expect(await page.getByText(/^Saved:/).count()).toBe(0)
  })

  test('what was written is kept when the form and the window close', async () => {
    await page.keyboard.press('Escape')
    await form().waitFor({ state: 'hidden' })
    await page.reload()
    await button('New partner').click()
    expect(await form().getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(
      'Nordwind Digital Nord',
    )
  })

  test('a whole partner is added, the list goes to it, undo takes it away', async () => {
    await form().getByRole('textbox', { name: 'Id' }).fill('NN-7')
    await form().getByRole('textbox', { name: 'E-mail', exact: true }).fill('mara@nord.example')
    await form()
      .getByRole('radio', { name: /^Hosting/ })
      .check()
    await form().getByRole('combobox', { name: 'Stage' }).click()
    await page.getByRole('option', { name: 'Active', exact: true }).click()
    await form().getByRole('textbox', { name: 'Joined on' }).fill('1 mar 2026')
    await form().getByRole('combobox', { name: 'Owner' }).fill('Anna Berg')
    await page.keyboard.press('Escape')
    await form().getByRole('button', { name: 'Add a contact' }).click()
    await form().getByRole('textbox', { name: 'Name of contact 1' }).fill('Mara Lind')
    await page.keyboard.press('Control+Enter')
    await notice().getByText('New partner Nordwind Digital Nord').waitFor()
    await form().waitFor({ state: 'hidden' })
    expect(await chosen().getByRole('link').innerText()).toBe('Nordwind Digital Nord')
    await peek().getByText('to 28 Feb 2027').waitFor()
    await peek().getByText('Anna Berg').waitFor()
  })

  test('an edit writes what was changed, and an untouched form writes nothing', async () => {
    await peek().getByRole('button', { name: 'Edit' }).click()
    expect(await form().getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    expect(await form().getByRole('textbox', { name: 'Name of contact 1' }).inputValue()).toBe(
      'Mara Lind',
    )
    await form().getByRole('textbox', { name: 'Name', exact: true }).fill('Nordwind Nord')
    await form().getByRole('button', { name: 'Remove contact 1, Mara Lind' }).click()
    await form().getByRole('button', { name: 'Save' }).click()
    await notice()
      .getByText(/^Saved: Name and contacts of/)
      .waitFor()
    await page.getByRole('link', { name: 'Nordwind Nord', exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('link', { name: 'Nordwind Digital Nord', exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows().count()).toBe(9)
  })
})

describe.each(['light', 'dark'] as const)('open and in use, in %s', (scheme) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme: scheme })
    await afresh()
  })
  const states: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'several selected',
      async () => {
        await grid().focus()
        await page.keyboard.press('Control+a')
        await button('Set owner').click()
        await page.getByRole('textbox', { name: 'Name of the owner' }).waitFor()
      },
    ],
    ['the stages', async () => button('Stage').click()],
    ['the columns', async () => button('Columns').click()],
    ['the views', async () => button('All partners').click()],
    ['the form', async () => button('New partner').click()],
  ]

  test.each(states)('%s: axe finds nothing serious, targets are 24 px', async (what, lead) => {
    await lead()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, what)
    const small = await page
      .getByRole('dialog')
      .locator('button, [role=checkbox]')
      .evaluateAll((all) =>
        all
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(({ one }) => one.outerHTML.slice(0, 120)),
      )
    expect(small).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    if (what === 'several selected') await button('Clear the selection').click()
  })
})

test('nothing failed on the way', () => {
  expect(errors).toEqual([])
})
