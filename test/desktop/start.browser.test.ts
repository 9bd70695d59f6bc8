import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtApp, ROOT } from '../support/built'
import { launchChromium } from '../support/chromium'

/** `npm start` on a machine without a display. */
interface Start {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
  readonly ended: Promise<number | null>
}

let browser: Browser
const starts: Start[] = []

beforeAll(async () => {
  builtApp()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  for (const { child } of starts) child.kill('SIGKILL')
})

function start(port: string): Start {
  const env = { ...process.env, PORT: port, DISPLAY: '', WAYLAND_DISPLAY: '', NO_OPEN: '1' }
  const child = spawn(process.execPath, [join(ROOT, 'src/main/launch/start.mjs')], { env })
  const said = { out: '', err: '' }
  child.stdout.on('data', (part) => {
    said.out += part
  })
  child.stderr.on('data', (part) => {
    said.err += part
  })
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  const started = { child, said, ended }
  starts.push(started)
  return started
}

function freePort(): Promise<string> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(String(port)))
    })
  })
}

test.runIf(process.platform === 'linux')(
  'without a display the same desk is served at one address until interrupted',
  async () => {
    const port = await freePort()
    const { child, said, ended } = start(port)
    await expect.poll(() => said.out, { timeout: 30_000 }).toBe(`http://127.0.0.1:${port}/\n`)
    expect(said.err).toBe(
      'The desktop window cannot open because there is no display here, so the desk is served to your browser.\n',
    )

    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(said.out.trim())
    await page.getByRole('heading').first().waitFor()
    expect(await page.getByRole('heading').first().textContent()).not.toBe('')
    expect(complaints.filter((one) => /error|policy/i.test(one))).toEqual([])
    expect(await page.evaluate(() => [isSecureContext, 'platform' in window])).toEqual([
      true,
      false,
    ])

    const second = start(port)
    expect(await second.ended).toBe(1)
    expect([second.said.out, second.said.err]).toEqual([
      '',
      `Port ${port} is already taken: Partner Desk may be running there, or name another port with PORT.\n`,
    ])

    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await expect(page.goto(said.out.trim())).rejects.toThrow('ERR_CONNECTION_REFUSED')
  },
)

test.runIf(process.platform === 'linux')('ending npm ends the server too', async () => {
  const port = await freePort()
  const env = { ...process.env, PORT: port, DISPLAY: '', WAYLAND_DISPLAY: '', NO_OPEN: '1' }
  const npm = spawn('npm', ['start', '--silent'], { env, cwd: ROOT, stdio: 'ignore' })
  const isServed = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      (answer) => answer.ok,
      () => false,
    )
  await expect.poll(isServed, { timeout: 30_000 }).toBe(true)
  npm.kill('SIGTERM')
  await expect.poll(isServed, { timeout: 5000 }).toBe(false)
})

test.runIf(process.platform === 'linux').each(['0', '65536', 'abc', '-1', '80 80'])(
  'PORT=%s is refused in one sentence',
  async (port) => {
    const { said, ended } = start(port)
    expect(await ended).toBe(1)
    expect([said.out, said.err]).toEqual([
      '',
      `PORT is ${JSON.stringify(port)}; give a number from 1 to 65535.\n`,
    ])
  },
)
