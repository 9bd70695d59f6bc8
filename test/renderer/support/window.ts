import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Served, serveApp } from '../../../src/main/serve'
import { builtApp } from '../../support/built'
import { ACTIVITIES_CSV, CERTIFICATIONS_CSV, PARTNERS_CSV } from './story'

/** The moment all window tests live in. */
export const NOON = '2026-11-20T12:00:00Z'
/** Milliseconds before a missing part counts as missing. */
const PATIENCE = 10_000

/** The renderer as it ships, served as `npm start` serves it. */
export function serveBuilt(): Promise<Served> {
  return serveApp(builtApp().renderer, 0)
}

/** A window on an empty desk; anything the page reports as an error fails the test that looks. */
export async function openWindow(
  browser: Browser,
  address: string,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  await page.clock.setFixedTime(NOON)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url()))
      errors.push(`asked the network for ${request.url()}`)
  })
  await page.goto(address)
  return { page, context, errors }
}

/** Says who is there and takes the door of that name. */
export async function enter(page: Page, door: string): Promise<void> {
  await page.getByLabel('Your name').fill('Anna Berg')
  await page.getByRole('button', { name: door }).click()
}

/** Presses a button that saves a file, and gives its name and bytes. */
export async function saved(
  page: Page,
  button: string | RegExp,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Goes to a page by its way in the rail. */
export function goTo(page: Page, name: RegExp): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name }).click()
}

/** Hands files over as the file dialog would. */
export async function chooseFiles(
  page: Page,
  files: Readonly<Record<string, string | Uint8Array>>,
  button: string | RegExp = 'Choose files',
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'text/csv',
      buffer: typeof text === 'string' ? Buffer.from(text) : Buffer.from(text),
    })),
  )
}

export const STORY = {
  'partners.csv': PARTNERS_CSV,
  'activities.csv': ACTIVITIES_CSV,
  'certifications.csv': CERTIFICATIONS_CSV,
} as const

/** First start to a full desk by way of the import. */
export async function importStory(page: Page): Promise<void> {
  await enter(page, 'Import my files')
  await chooseFiles(page, STORY)
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  await page.getByRole('grid', { name: 'Partners' }).waitFor()
}

/** Chooses a month end or today as the day looked at. */
export async function lookAsOf(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^As of/ }).click()
  await page.getByRole('radio', { name }).click()
}

/** No serious and no critical finding of axe on what is shown. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  )
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${what}: ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    )
  expect(grave).toEqual([])
}
