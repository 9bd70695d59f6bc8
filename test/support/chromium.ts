import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './programs.mjs'

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

/** The Chromium of this machine; a missing one is a failure, never a skip. */
export function chromiumPath(): string {
  const path = findChromium(chromium.executablePath())
  if (!path) throw new Error('No Chromium found: install chromium, or set CHROMIUM to one.')
  return path
}

/** Starts a headless Chromium with a fresh profile. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS })
}
