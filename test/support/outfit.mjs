import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumOr, hasProgram } from './programs.mjs'

const MOST_MS = 300_000

/** What checks the PDFs, by Debian package; without it those tests are skipped by name. */
const CHECKERS = { pdftotext: 'poppler-utils', qpdf: 'qpdf' }

/**
 * Finds the programs that the tests drive, and installs them where it may (Debian, as root). Returns
 * a sentence when there is still no Chromium: that is a failure, since most of the app runs in one.
 */
export async function outfit() {
  const { chromium } = await import('playwright-core')
  const missing = Object.entries(CHECKERS).filter(([program]) => !hasProgram(program))
  const packages = missing.map(([, name]) => name)
  const has = () => chromiumOr(chromium.executablePath()) !== undefined
  if (!has()) packages.unshift('chromium')
  if (packages.length > 0) installDebian(packages)
  if (!has()) downloadChromium()
  if (has()) return null
  return 'There is no Chromium here: install chromium or Chrome (on Debian: apt-get install chromium), or set CHROMIUM to its path.'
}

function installDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !hasProgram('apt-get'))
    return
  process.stdout.write(`Installing ${packages.join(', ')} with apt-get …\n`)
  const install = () =>
    quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  if (install()) return
  quietly('apt-get', ['update'])
  install()
}

/** Playwright's own build, where the system's packages are not ours to install. */
function downloadChromium() {
  process.stdout.write('Downloading a Chromium for the tests …\n')
  const cli = new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname
  quietly(process.execPath, [cli, 'install', 'chromium'])
}

function quietly(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', timeout: MOST_MS, env }).status === 0
}
