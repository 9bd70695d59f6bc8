import { type Browser, chromium } from 'playwright-core'
import { chromiumOr } from './programs.mjs'

/** Quiet and offline: no update, sync or telemetry request leaves the browser under test. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium to test with: CHROMIUM, the system's, or Playwright's own; undefined where there is none. */
export function findChromium(): string | undefined {
  return chromiumOr(chromium.executablePath())
}

/** Starts a headless Chromium with a fresh profile; a missing one is a failure, never a skip. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('No Chromium found: install chromium, or set CHROMIUM to one.')
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
}
