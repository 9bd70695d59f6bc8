/**
 * What a person does all day, as keys and clicks in the real window. `before` brings the window to where
 * the act begins and answers what the page is asked with; `isShown` runs in the page and answers the
 * milliseconds from the key or click until what was asked for stands there.
 */
export const ACTS = {
  'open a partner': {
    before: async (page, sample) => {
      await grid(page).focus()
      for (let step = 0; step <= sample % 3; step++) await page.keyboard.press('ArrowDown')
    },
    act: (page) => page.keyboard.press('Enter'),
    isShown: () => shownAfter(() => document.querySelector('[aria-label="Points"]') !== null),
    after: async (page) => {
      await page.keyboard.press('Escape')
      await grid(page).waitFor()
    },
  },
  'filter by tier': {
    before: (page) => rowCount(page),
    act: (page) =>
      page.getByRole('group', { name: 'Filter by tier' }).getByRole('button').nth(3).click(),
    isShown: (before) =>
      shownAfter(
        () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') !== before,
      ),
    after: async () => {},
  },
  'sort by a column': {
    before: (page) => order(page),
    act: (page, sample) =>
      page
        .getByRole('columnheader', { name: sample % 2 === 0 ? 'Points' : 'Partner' })
        .getByRole('button')
        .click(),
    isShown: (before) =>
      shownAfter(() => {
        const sorted = document.querySelector('[aria-sort=ascending], [aria-sort=descending]')
        return `${sorted?.textContent} ${sorted?.getAttribute('aria-sort')}` !== before
      }),
    after: async () => {},
  },
  'log an activity': {
    before: async (page) => {
      const sheet = page.getByRole('dialog', { name: 'Log activity' })
      if (!(await sheet.isVisible())) {
        await grid(page).focus()
        await page.keyboard.press('Control+n')
        await sheet.waitFor()
      }
      const activity = sheet.getByLabel('Activity', { exact: true })
      await activity.fill('forum post')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await sheet.getByRole('button', { name: /^Save( all the same)?$/ }).waitFor()
      return entries(page)
    },
    act: (page) => page.keyboard.press('Control+Enter'),
    isShown: (before) =>
      shownAfter(
        () => document.querySelector('nav')?.textContent?.match(/[\d,]+ entr/)?.[0] !== before,
      ),
    after: async () => {},
  },
  'undo it': {
    before: async (page) => {
      const sheet = page.getByRole('dialog', { name: 'Log activity' })
      if (await sheet.isVisible()) {
        await page.keyboard.press('Escape')
        await sheet.waitFor({ state: 'hidden' })
        await grid(page).focus()
      }
      return entries(page)
    },
    act: (page) => page.keyboard.press('Control+z'),
    isShown: (before) =>
      shownAfter(
        () => document.querySelector('nav')?.textContent?.match(/[\d,]+ entr/)?.[0] !== before,
      ),
    after: async () => {},
  },
}

/** From the address to the list of partners, ready to be worked in. */
export async function wayIn(page) {
  await page.getByRole('navigation').getByRole('link', { name: /^Partners/ }).click()
  await grid(page).waitFor()
  await page.getByRole('row').nth(1).waitFor()
}

function grid(page) {
  return page.getByRole('grid', { name: 'Partners' })
}

function rowCount(page) {
  return grid(page).getAttribute('aria-rowcount')
}

function order(page) {
  return page.evaluate(() => {
    const sorted = document.querySelector('[aria-sort=ascending], [aria-sort=descending]')
    return `${sorted?.textContent} ${sorted?.getAttribute('aria-sort')}`
  })
}

/** The count at the foot of the rail. */
function entries(page) {
  return page.evaluate(() => document.querySelector('nav')?.textContent?.match(/[\d,]+ entr/)?.[0])
}
