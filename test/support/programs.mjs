import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Whether a program can be called by its name; a test that needs it is skipped by name where it cannot. */
export function hasProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => ENDINGS.some((ending) => existsSync(join(folder, name + ending))))
}

/** CHROMIUM, the system's browser, or else the one at the path named, where Playwright keeps its own; undefined where there is none. */
export function chromiumOr(own) {
  const named = process.env.CHROMIUM
  return named ? named : [...CHROMIUMS, own].find((path) => existsSync(path))
}
