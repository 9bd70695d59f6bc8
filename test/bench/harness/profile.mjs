import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Opens a page in a new browser process on a profile of its own and answers what the act answers; the
 * process ends with it, so that the next opening is a cold one. What `prepare` gives is closed with it.
 */
export async function inProfile({ app, profile, address, prepare }, act) {
  const executablePath = app.findChromium()
  if (!executablePath)
    throw new Error('No Chromium found: install chromium, or set CHROMIUM to one.')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...app.CHROMIUM_FLAGS],
  })
  context.setDefaultTimeout(0)
  let prepared = null
  try {
    prepared = (await prepare?.(context)) ?? null
    const page = context.pages()[0] ?? (await context.newPage())
    page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`))
    await page.goto(address)
    return await act(page, context)
  } finally {
    await context.close()
    await prepared?.close()
  }
}

/** Bytes that a folder's files fill; 0 where there is none. */
export function bytesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name)
      return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size)
    }, 0)
  } catch {
    return 0
  }
}

/** Where Chromium keeps a profile's IndexedDB. */
export function storeFolder(profile) {
  return join(profile, 'Default/IndexedDB')
}
