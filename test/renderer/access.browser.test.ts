import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { launchChromium } from '../support/chromium'
import { chooseFiles, enter, expectAccessible, openWindow, serveBuilt } from './support/window'

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

const BAD_PARTNERS = 'id,name,profile\nP1,One,it\nP1,Twice,it\nP2,Two,wizard\n'

const OTHER_HEADINGS = 'Account,When,What\nND-01,03.04.2026,article\n'

describe.sequential.each(['light', 'dark'] as const)('in %s', (scheme) => {
  let page: Page
  let context: BrowserContext
  let errors: string[]

  beforeAll(async () => {
    ;({ page, context, errors } = await openWindow(browser, served.address, scheme))
  })
  afterAll(() => context.close())

  const link = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name })

  /** Each step leads to a screen; the screen must then have no serious finding and no small target. */
  const screens: readonly (readonly [string, () => Promise<void>])[] = [
    ['who are you', () => page.getByRole('heading', { name: 'Who are you?' }).waitFor()],
    [
      'a door without a name',
      async () => {
        await page.getByRole('button', { name: 'Start empty' }).click()
        await page.getByText('Write your name: every change carries it.').waitFor()
      },
    ],
    [
      'no partners yet',
      async () => {
        await page.reload()
        await enter(page, 'Start empty')
        await page.getByRole('heading', { name: 'No partners yet' }).waitFor()
      },
    ],
    [
      'the partners, with a notice',
      async () => {
        await page.getByRole('button', { name: 'Explore the sample desk' }).click()
        await page.getByRole('complementary', { name: 'Partner at a glance' }).waitFor()
        await page.getByRole('alert').waitFor()
      },
    ],
    [
      'the day looked at',
      async () => {
        await page.getByRole('button', { name: /^As of/ }).click()
        await page.getByRole('radiogroup', { name: 'Review days' }).waitFor()
      },
    ],
    [
      'a partner',
      async () => {
        await page.keyboard.press('Escape')
        await page.getByRole('radiogroup', { name: 'Review days' }).waitFor({ state: 'hidden' })
        const search = page.getByRole('searchbox', { name: 'Search partners' })
        await search.fill('nordwind digital')
        await page.getByRole('link', { name: 'Nordwind Digital GmbH' }).click()
        await page.getByRole('region', { name: 'Ledger' }).waitFor()
        await link(/^Partners/).click()
        await search.fill('')
        await page.getByRole('grid').press('Enter')
        await page.getByRole('region', { name: 'Ledger' }).waitFor()
      },
    ],
    [
      'a partner in no tier',
      async () => {
        await link(/^Partners/).click()
        await page.getByRole('button', { name: /No tier yet$/ }).click()
        await page.getByRole('grid').press('Home')
        await page.getByRole('grid').press('Enter')
        await page.getByRole('region', { name: 'Ledger' }).waitFor()
      },
    ],
    [
      'a tier opened',
      async () => {
        await page
          .getByRole('list', { name: /^Tiers of/ })
          .getByRole('button', { name: /^Gold/ })
          .click()
        await page.getByRole('dialog', { name: 'What Gold asks' }).waitFor()
      },
    ],
    [
      'a source opened',
      async () => {
        await page
          .getByRole('dialog')
          .getByRole('button', { name: 'Source 000:26' })
          .first()
          .click()
        await page.getByText('Requirements page, line 26').waitFor()
      },
    ],
    [
      'the log sheet with its complaints',
      async () => {
        await page.keyboard.press('Escape')
        await page.getByText('Requirements page, line 26').waitFor({ state: 'hidden' })
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'hidden' })
        await page.keyboard.press('n')
        const sheet = page.getByRole('dialog', { name: 'Log activity' })
        await sheet.getByRole('combobox', { name: 'Activity' }).fill('premium')
        await page.getByRole('option', { name: /Premium/ }).click()
        await sheet.getByRole('textbox', { name: 'Points' }).fill('12')
        await sheet.getByRole('button', { name: 'Save', exact: true }).click()
        await sheet.getByText(/At least 5,000 points/).waitFor()
      },
    ],
    [
      'the log sheet with its effect',
      async () => {
        await page.getByRole('textbox', { name: 'Points' }).fill('9,000')
        await page
          .getByRole('region', { name: 'What saving would do' })
          .getByText(/→/)
          .first()
          .waitFor()
      },
    ],
    [
      'the import',
      async () => {
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'hidden' })
        await link(/^Import/).click()
        await page.getByRole('heading', { name: 'Drop your CSV files here' }).waitFor()
      },
    ],
    [
      'an import preview with problems',
      async () => {
        await chooseFiles(page, { 'partners.csv': BAD_PARTNERS })
        await page.getByRole('region', { name: 'Rows left out', exact: true }).waitFor()
      },
    ],
    [
      'a refused import',
      async () => {
        await chooseFiles(page, { 'x.csv': '' }, 'Add files')
        await page.getByText('Nothing can be imported.').waitFor()
      },
    ],
    [
      'other headings to be matched',
      async () => {
        await page.getByRole('button', { name: 'Leave out x.csv' }).click()
        await chooseFiles(page, { 'export.csv': OTHER_HEADINGS }, 'Add files')
        await page.getByRole('button', { name: 'Read it this way' }).click()
        await page.getByRole('alert').filter({ hasText: 'Say ' }).waitFor()
      },
    ],
    [
      'the history',
      async () => {
        await link(/^History/).click()
        await page.getByRole('article').first().waitFor()
      },
    ],
    [
      'data and safety, with a check',
      async () => {
        await link(/^Data/).click()
        await page.getByRole('button', { name: 'Check now' }).click()
        await page.getByRole('region', { name: 'What the check found' }).waitFor()
      },
    ],
    [
      'the documents',
      async () => {
        await link(/^Documents/).click()
        await page.getByRole('button', { name: 'Save the contract' }).waitFor()
      },
    ],
    ...[
      'Tiers',
      'Activities',
      'Plans',
      'Benefits',
      'Terms',
      'Contradictions',
      'Open questions',
    ].map(
      (chapter) =>
        [
          `the program: ${chapter}`,
          async () => {
            await link(/^Program/).click()
            await page.getByRole('tab', { name: chapter }).click()
            await page.getByRole('tabpanel', { name: chapter }).waitFor()
          },
        ] as const,
    ),
  ]

  test.each(screens)('%s', async (what, lead) => {
    await lead()
    await expectAccessible(page, what)
    expect(await smallTargets(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1280,
    )
  })

  test('nothing failed on the way', () => {
    expect(errors).toEqual([])
  })
})

/** What can be pressed and is under 24 px: links inside a sentence are excepted by WCAG 2.5.8. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, input, [role=option]')]
    return all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (!visible || width === 0 || element.closest('[aria-hidden=true]')) return []
      const inText =
        element.matches('[aria-label^="Source "]') || element.matches('[role=gridcell] a')
      const shrunk = element.matches('input[type=radio]')
      if (inText || shrunk || (width >= 24 && height >= 24)) return []
      return [`${element.outerHTML.slice(0, 120)} ${Math.round(width)}×${Math.round(height)}`]
    })
  })
}
