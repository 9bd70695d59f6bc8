import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built.mjs'
import { electronBinary, hasDisplay } from './electron-binary.mjs'
import { ensureInstalled } from './installed.mjs'
import { ROOT, say } from './root.mjs'

/** IndexedDB belongs to the origin, so the address stays the same from start to start. */
const USUAL_PORT = 47830

/** A desktop that ends this soon with an error never opened: the machine forbids its sandbox, or lacks a library. */
const TOO_SOON_MS = 5000

/** How each system opens an address; the others have xdg-open. */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

if (!ensureInstalled() || !ensureBuilt('app', { announce: true })) process.exit(1)
const reason = await openDesktop()
if (reason !== null) await serveInstead(reason)

/** Opens the Electron app and ends with it; or the reason why this machine cannot, as half a sentence. */
async function openDesktop() {
  if (!hasDisplay()) return 'there is no display here'
  if (process.platform === 'linux' && process.getuid?.() === 0)
    return 'Electron does not run as root'
  const binary = electronBinary()
  if (binary === null) return 'the Electron program is not here and could not be downloaded'
  const began = Date.now()
  const { code, signal } = await ended(spawn(binary, [ROOT], { stdio: 'inherit' }))
  if (
    code !== 0 &&
    signal !== 'SIGTERM' &&
    signal !== 'SIGINT' &&
    Date.now() - began < TOO_SOON_MS
  ) {
    return 'Electron could not start here'
  }
  process.exit(code ?? 0)
}

function ended(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.once('error', () => done({ code: 1, signal: null }))
    child.once('exit', (code, signal) => done({ code, signal }))
  })
}

/** Serves the same build to the browser of this machine until interrupted. */
async function serveInstead(reason) {
  const port = portWanted()
  const { serveApp } = await import(pathToFileURL(join(ROOT, 'out/main/serve.js')).href)
  const served = await serveApp(join(ROOT, 'out/renderer'), port).catch((error) => {
    giveUp(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is already taken: Partner Desk may be running there, or name another port with PORT.`
        : `Port ${port} could not be opened (${error.code}): name another one with PORT.`,
    )
  })
  say(`The desktop window cannot open because ${reason}, so the desk is served to your browser.`)
  process.stdout.write(`${served.address}\n`)
  const stop = () => served.stop().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal)
    process.once(signal, stop)
  }
  if (process.env.npm_lifecycle_event === 'start') whenOrphaned(stop)
  openBrowser(served.address)
}

/** npm hands a signal to its shell and not to us; without this the port would stay taken after it. */
function whenOrphaned(stop) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || stop(), 250).unref()
}

function portWanted() {
  const wish = process.env.PORT ?? String(USUAL_PORT)
  const port = /^\d{1,5}$/.test(wish) ? Number(wish) : 0
  if (port < 1 || port > 65_535)
    giveUp(`PORT is ${JSON.stringify(wish)}; give a number from 1 to 65535.`)
  return port
}

function giveUp(sentence) {
  say(sentence)
  process.exit(1)
}

/** A convenience only: the address stands on the terminal whether or not a browser opens. */
function openBrowser(address) {
  if (!hasDisplay() || process.env.NO_OPEN || process.env.CI) return
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}
