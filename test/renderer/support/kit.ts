import type { BrowserContext, Page } from 'playwright-core'
import { pageScripts } from '../../documents/support/bundles'
import type { Kit } from './store-page'

declare global {
  /** The store's own functions, inside the page under test. */
  const kit: Kit
}

/** The store as it ships, on a page of an origin of its own. */
export async function openStorePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('http://127.0.0.1:9/')
  await page.waitForFunction(() => 'kit' in globalThis)
  return page
}

/** Serves the page and its scripts without a server: nothing else is answered. */
export async function serveStorePage(context: BrowserContext): Promise<void> {
  const scripts = await pageScripts('test/renderer/support/store-page.ts')
  await context.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const code = scripts.get(name)
    if (code !== undefined) return route.fulfill({ contentType: 'text/javascript', body: code })
    const html = '<!doctype html><script type="module" src="/page.js"></script>'
    return name === '' ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort()
  })
}
