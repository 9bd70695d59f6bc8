import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDITIONS } from '../../src/shared/program/editions'
import { launchChromium } from '../support/chromium'
import { nodeRenderer, pageScripts, type Render } from './support/bundles'
import { SAMPLES } from './support/samples'

/** Secure, so that crypto.subtle is there; every request is answered here, none leaves the machine. */
const ORIGIN = 'http://localhost:47999/'

const PAGE =
  '<!doctype html><title>documents</title><link rel=icon href=data:,><script type=module src=/page.js></script>'

const EACH = EDITIONS.flatMap((edition) => Object.keys(SAMPLES).map((kind) => ({ kind, edition })))

let browser: Browser
let page: Page
let render: Render
const strangers: string[] = []

beforeAll(async () => {
  render = await nodeRenderer()
  const scripts = await pageScripts('test/documents/support/page.ts')
  browser = await launchChromium()
  page = await browser.newPage()
  await page.route('**/*', (route) => {
    const name = route.request().url().replace(ORIGIN, '')
    const code = scripts.get(name)
    if (name !== '' && code === undefined) strangers.push(name)
    return code === undefined
      ? route.fulfill({ contentType: 'text/html', body: PAGE })
      : route.fulfill({ contentType: 'text/javascript', body: code })
  })
  await page.goto(ORIGIN)
  await page.waitForFunction('"renderSample" in globalThis')
})

afterAll(() => browser?.close())

test.each(EACH)(
  '$kind of $edition.id has the same bytes in Chromium and in Node',
  async ({ kind, edition }) => {
    const base64 = await page.evaluate(`renderSample('${kind}', '${edition.id}')`)
    const inChromium = Buffer.from(String(base64), 'base64')
    const sample = SAMPLES[kind]
    if (!sample) throw new Error(`no sample ${kind}`)
    const inNode = Buffer.from(await render(sample(edition)))
    expect(inChromium.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(inChromium.equals(inNode)).toBe(true)
  },
)

test('rendering asks the network for nothing', () => {
  expect(strangers).toEqual([])
})
