/**
 * A test double for the `electron` module: the real built main and preload bundles run on it, with
 * the window as a page of a real Chromium. It is the subset of Electron's own types that main uses.
 *
 * What it cannot show: context isolation and the sandbox themselves (Electron keeps them; here there
 * is one JavaScript world), the origin (a loopback address stands for app://desk), native menus.
 */
import { EventEmitter } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  App,
  BrowserWindowConstructorOptions,
  CustomScheme,
  Dialog,
  IpcMain,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  Protocol,
  BrowserWindow as RealWindow,
  SaveDialogOptions,
  Session,
  WebContents,
} from 'electron'
import type { Browser, Frame, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'

type Answer<K extends 'showOpenDialog' | 'showSaveDialog'> = Awaited<ReturnType<Dialog[K]>>

/** What main did, and what a test lets the machine answer. */
export const machine = {
  steps: [] as string[],
  documents: '',
  /** Where the app's own data lies; a test may prepare it before main is imported. */
  userData: mkdtempSync(join(tmpdir(), 'partner-desk-data-')),
  lockIsFree: true,
  schemes: [] as CustomScheme[],
  openAnswers: [] as string[][],
  saveAnswers: [] as string[],
  openQuestions: [] as OpenDialogOptions[],
  saveQuestions: [] as SaveDialogOptions[],
  menu: [] as MenuItemConstructorOptions[],
}

process.once('exit', () => rmSync(machine.userData, { recursive: true, force: true }))

class AppStandIn extends EventEmitter {
  readonly isPackaged = false
  enableSandbox(): void {
    machine.steps.push('enableSandbox')
  }
  requestSingleInstanceLock(): boolean {
    return machine.lockIsFree
  }
  async whenReady(): Promise<void> {
    await new Promise((done) => setTimeout(done, 10))
    machine.steps.push('ready')
  }
  getPath(name: string): string {
    return name === 'userData' ? machine.userData : machine.documents
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set '${name}' path`)
    machine.steps.push(`setPath ${name} ${path}`)
  }
  quit(): void {
    machine.steps.push('quit')
    this.emit('quit', {}, 0)
  }
  exit(code?: number): void {
    machine.steps.push(`exit ${code}`)
  }
}

export const app = new AppStandIn() satisfies Pick<
  App,
  | 'isPackaged'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'getPath'
  | 'setPath'
  | 'quit'
  | 'exit'
>

export const dialog = {
  async showOpenDialog(_window: unknown, question: OpenDialogOptions) {
    machine.openQuestions.push(question)
    const filePaths = machine.openAnswers.shift()
    return { canceled: filePaths === undefined, filePaths: filePaths ?? [] }
  },
  async showSaveDialog(_window: unknown, question: SaveDialogOptions) {
    machine.saveQuestions.push(question)
    const filePath = machine.saveAnswers.shift()
    return { canceled: filePath === undefined, filePath: filePath ?? '' }
  },
  showErrorBox(title: string, content: string): void {
    machine.steps.push(`error box: ${title}: ${content}`)
  },
} satisfies {
  showOpenDialog(window: unknown, question: OpenDialogOptions): Promise<Answer<'showOpenDialog'>>
  showSaveDialog(window: unknown, question: SaveDialogOptions): Promise<Answer<'showSaveDialog'>>
  showErrorBox: Dialog['showErrorBox']
}

type Handler = Parameters<IpcMain['handle']>[1]
const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
} satisfies Pick<IpcMain, 'handle'>

/** A call as it reaches main; failures are worded as ipcRenderer.invoke words them. */
export async function invoke(event: unknown, channel: string, args: readonly unknown[]) {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  try {
    // Applied untyped: what arrives over a wire has no type.
    return await Reflect.apply(handler, undefined, [event, ...args])
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${error}`)
  }
}

/** Every channel that main answers. */
export function answeredChannels(): readonly string[] {
  return [...handlers.keys()]
}

const servers = new Map<string, Promise<{ origin: string; server: Server }>>()

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    machine.steps.push('registerScheme')
    machine.schemes = schemes
  },
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    const server = createServer(async (request, response) => {
      const answer = await handler(new Request(`${scheme}://desk${request.url}`))
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    const listening = new Promise<{ origin: string; server: Server }>((done) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        const port = typeof address === 'object' && address !== null ? address.port : 0
        done({ origin: `http://127.0.0.1:${port}`, server })
      })
    })
    servers.set(scheme, listening)
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>

type PermissionRequest = Parameters<Session['setPermissionRequestHandler']>[0]
type PermissionCheck = Parameters<Session['setPermissionCheckHandler']>[0]
type DeviceCheck = Parameters<Session['setDevicePermissionHandler']>[0]

class SessionStandIn extends EventEmitter {
  request: PermissionRequest = null
  check: PermissionCheck = null
  device: DeviceCheck = null
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.request = handler
  }
  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.check = handler
  }
  setDevicePermissionHandler(handler: DeviceCheck): void {
    this.device = handler
  }
}

export const session = {
  defaultSession: new SessionStandIn() satisfies Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
}

export const nativeTheme = { shouldUseDarkColors: false }

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu(template: MenuItemConstructorOptions[]): void {
    machine.menu = template
  },
}

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

class ContentsStandIn extends EventEmitter {
  openHandler: OpenHandler | null = null
  readonly mainFrame = { url: '' }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
}

let browser: Promise<Browser> | null = null
const windows: BrowserWindow[] = []

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return windows
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return windows.find((window) => window.webContents === contents) ?? null
  }

  readonly webContents = new ContentsStandIn()
  page: Page | null = null
  isShown = false
  focused = 0
  private origin = ''
  private isLoading = false

  constructor(readonly options: BrowserWindowConstructorOptions) {
    super()
    windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  show(): void {
    this.isShown = true
  }
  isMinimized(): boolean {
    return false
  }
  restore(): void {
    this.isShown = true
  }
  focus(): void {
    this.focused += 1
  }

  async loadURL(address: string): Promise<void> {
    const { protocol: scheme, pathname } = new URL(address)
    const serving = await servers.get(scheme.slice(0, -1))
    if (serving === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${address}'`)
    this.origin = serving.origin
    browser ??= launchChromium()
    const page = await (await browser).newPage()
    this.page = page
    await this.wire(page)
    await this.goto(`${serving.origin}${pathname}`)
    this.emit('ready-to-show')
  }

  /** Goes anywhere, past all guards: how a test shows what main does when a guard has failed. */
  async goto(address: string): Promise<void> {
    this.isLoading = true
    await this.page?.goto(address)
    this.isLoading = false
  }

  private async wire(page: Page): Promise<void> {
    await page.exposeBinding('__standInInvoke', ({ frame }, channel, args) =>
      invoke({ sender: this.webContents, senderFrame: this.frameOf(frame) }, channel, args),
    )
    await page.addInitScript(this.preloadScript())
    await page.route('**/*', async (route) => {
      const request = route.request()
      const asks = request.isNavigationRequest() && !this.isLoading
      if (!asks || !this.refuses(request.frame(), request.url())) return route.continue()
      // An answer without content leaves the page where it is, as a denied navigation does.
      return route.fulfill({ status: 204 })
    })
    page.on('popup', async (popup) => {
      const verdict = this.webContents.openHandler?.({
        ...{ url: popup.url(), frameName: '', features: '', disposition: 'foreground-tab' },
        referrer: { url: '', policy: 'no-referrer' },
      })
      machine.steps.push(`window.open: ${verdict?.action ?? 'allow'}`)
      if (verdict?.action === 'deny') await popup.close()
    })
  }

  private refuses(frame: Frame, url: string): boolean {
    let isRefused = false
    const isMainFrame = frame === this.page?.mainFrame()
    const event = {
      url: this.asApp(url),
      isMainFrame,
      preventDefault: () => {
        isRefused = true
      },
    }
    if (isMainFrame) this.webContents.emit('will-navigate', event)
    this.webContents.emit('will-frame-navigate', event)
    machine.steps.push(`navigation to ${event.url}: ${isRefused ? 'denied' : 'allowed'}`)
    return isRefused
  }

  private frameOf(frame: Frame): { url: string } {
    if (frame !== this.page?.mainFrame()) return { url: this.asApp(frame.url()) }
    this.webContents.mainFrame.url = this.asApp(frame.url())
    return this.webContents.mainFrame
  }

  private asApp(url: string): string {
    return url.startsWith(`${this.origin}/`) ? url.replace(this.origin, 'app://desk') : url
  }

  /** As a sandboxed preload: CommonJS, main frame only, and `electron` all it can require. */
  private preloadScript(): string {
    const path = this.options.webPreferences?.preload ?? ''
    if (!existsSync(path)) throw new Error(`Unable to load preload script: ${path}`)
    return `(() => {
      if (window !== window.top) return
      const invoke = window.__standInInvoke
      const electron = {
        contextBridge: {
          exposeInMainWorld(key, value) { Object.defineProperty(window, key, { value: Object.freeze(value) }) },
        },
        ipcRenderer: { invoke: (channel, ...args) => invoke(channel, args) },
      }
      const require = (name) => {
        if (name === 'electron') return electron
        throw new Error('module not found: ' + name)
      }
      const module = { exports: {} };
      ((require, module, exports) => {${readFileSync(path, 'utf8')}\n})(require, module, module.exports)
    })()`
  }
}

// The double fulfils what main asks of a window, by Electron's own types.
BrowserWindow.prototype satisfies Pick<
  RealWindow,
  'show' | 'isMinimized' | 'restore' | 'focus' | 'loadURL'
>

/** Ends the Chromium and the servers of the stand-in. */
export async function stopStandIn(): Promise<void> {
  await (await browser)?.close()
  for (const serving of servers.values()) {
    const { server } = await serving
    server.closeAllConnections()
    server.close()
  }
}
