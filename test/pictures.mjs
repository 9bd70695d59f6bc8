// Pictures of the screens: `node test/pictures.mjs` renews those of the README; with a folder it takes
// every screen at two sizes in both themes, to be looked at.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { ROOT } from '../src/main/launch/root.mjs'

const NOON = '2026-11-20T12:00:00Z'
const README = join(ROOT, 'resources/readme')
const folder = process.argv[2]

spawnSync(process.execPath, [join(ROOT, 'src/main/launch/build.mjs'), '--quiet'], {
  stdio: 'inherit',
})
const { serveApp } = await import(pathToFileURL(join(ROOT, 'out/main/serve.js')).href)
const served = await serveApp(join(ROOT, 'out/renderer'), 0)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  if (folder) {
    for (const [width, height] of [
      [1280, 800],
      [1600, 1000],
    ]) {
      for (const scheme of ['light', 'dark']) {
        await take(join(folder, `${width}-${scheme}`), { width, height }, scheme)
      }
    }
  } else {
    const size = { width: 1440, height: 900 }
    await take(README, size, 'light', ['partners', 'partner', 'today', 'log-activity', 'palette'])
    await take(README, size, 'dark', ['partner'], '-dark')
  }
} finally {
  await browser.close()
  await served.stop()
}

/** Walks through the sample desk and keeps the screens asked for, or all of them. */
async function take(into, viewport, colorScheme, only, ending = '') {
  mkdirSync(into, { recursive: true })
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.clock.setFixedTime(NOON)
  const keep = async (name) => {
    if (only && !only.includes(name)) return
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(into, `${name}${ending}.png`) })
  }
  const go = (name) => page.getByRole('navigation').getByRole('link', { name }).click()
  await page.goto(served.address)
  await page.getByLabel('Your name').waitFor()
  await keep('welcome')
  await page.getByLabel('Your name').fill('Anna Berg')
  await page.getByRole('button', { name: 'Explore the sample desk' }).click()
  await page.getByRole('complementary', { name: 'Partner at a glance' }).waitFor()
  await page
    .getByRole('alert')
    .getByRole('button', { name: /close|dismiss/i })
    .click()
  await keep('partners')
  await page.getByRole('grid', { name: 'Partners' }).focus()
  for (const key of ['x', 'ArrowDown', 'x', 'ArrowDown', 'x']) await page.keyboard.press(key)
  await keep('partners-selected')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'New partner' }).click()
  await page.getByRole('dialog').waitFor()
  await keep('partner-form')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('nor')
  await page.getByRole('option').first().waitFor()
  await keep('palette')
  await page.keyboard.press('Escape')
  await go(/^Today/)
  await page.getByRole('grid', { name: 'What needs you' }).waitFor()
  await keep('today')
  await page.goto(new URL('#/partners/ND-01', served.address).href)
  await page.getByRole('heading', { name: 'Nordwind Digital GmbH' }).waitFor()
  await keep('partner')
  await page.mouse.move(viewport.width / 2, viewport.height / 2)
  await page.mouse.wheel(0, 700)
  await keep('partner-ledger')
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog', { name: 'Log activity' }).getByLabel('Activity').fill('case')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  await keep('log-activity')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await go(/^Import/)
  await keep('import')
  await go(/^Program/)
  await keep('program')
  await page.getByRole('switch', { name: 'Differences only' }).click({ force: true })
  await page.getByRole('tab', { name: 'Benefits' }).click()
  await keep('program-differences')
  await page.getByRole('tab', { name: 'Contradictions' }).click()
  await keep('program-contradictions')
  await go(/^Help/)
  await keep('help')
  await go(/^Documents/)
  await keep('documents')
  await go(/^History/)
  await page.getByRole('article').first().waitFor()
  await keep('history')
  await go(/^Data/)
  await page.getByRole('heading', { name: 'Backups' }).waitFor()
  await keep('data')
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByRole('region', { name: 'What the check found' }).scrollIntoViewIfNeeded()
  await keep('data-checked')
  const second = await context.newPage()
  await second.clock.setFixedTime(NOON)
  await second.goto(served.address)
  await second
    .getByText(/this one follows/)
    .first()
    .waitFor()
  await second.waitForTimeout(400)
  if (!only) await second.screenshot({ path: join(into, 'follows.png') })
  await context.close()
}
