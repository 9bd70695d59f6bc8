import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium'

/** A Chromium on a profile of its own, which can be killed as a power cut or a task manager would. */
export interface RunningChromium {
  readonly context: BrowserContext
  readonly page: Page
  /** Ends every process of it at once, without a word. */
  readonly kill: () => Promise<void>
  /** Lets it end as a person closing the window does. */
  readonly quit: () => Promise<void>
}

const PATIENCE = 30_000
/** On a busy machine Chromium now and then never gets to its port; what a profile does to it, it does again. */
const ATTEMPTS = 2
const FLAGS = [...CHROMIUM_FLAGS, '--headless=new', '--disable-breakpad', '--password-store=basic']

/** Starts Chromium in a process group of its own on a profile that outlives it. */
export async function startChromium(profile: string): Promise<RunningChromium> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(profile)
    } catch (failure) {
      if (attempt === ATTEMPTS) throw failure
    }
  }
}

async function start(profile: string): Promise<RunningChromium> {
  const program = findChromium()
  if (!program) throw new Error('No Chromium found: install chromium, or set CHROMIUM to one.')
  mkdirSync(profile, { recursive: true })
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const started = spawn(
    program,
    [...FLAGS, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>((done) => started.on('exit', () => done()))
  const strike = (): void => {
    try {
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  // A test that ran out of time never comes to end what it started.
  process.once('exit', strike)
  void gone.then(() => process.off('exit', strike))
  try {
    const browser = await chromium.connectOverCDP(await addressOf(started.stderr, gone))
    const [context] = browser.contexts()
    if (!context) throw new Error('Chromium started without a window.')
    const kill = async () => {
      strike()
      await gone
      await browser.close().catch(() => undefined)
    }
    const quit = async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await Promise.race([gone, new Promise((done) => setTimeout(done, 10_000))])
      await kill()
    }
    return { context, page: context.pages()[0] ?? (await context.newPage()), kill, quit }
  } catch (failure) {
    strike()
    throw failure
  }
}

/** Where it listens, from its own words. */
function addressOf(words: NodeJS.ReadableStream, gone: Promise<void>): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    const give = setTimeout(() => fail(new Error(`Chromium did not start: ${said}`)), PATIENCE)
    void gone.then(() => fail(new Error(`Chromium ended: ${said}`)))
    words.setEncoding('utf8')
    words.on('data', (more: string) => {
      said = (said + more).slice(-4_000)
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(give)
      found(address)
    })
  })
}
