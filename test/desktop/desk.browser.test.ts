import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CHANNELS, type FileToSave, PLATFORM_KEY, type Platform } from '../../src/shared/platform'
import { builtApp } from '../support/built'
import {
  answeredChannels,
  app,
  BrowserWindow,
  invoke,
  machine,
  session,
  stopStandIn,
} from './electron-stand-in'

declare global {
  interface Window {
    readonly [PLATFORM_KEY]?: Platform
    readonly __standInInvoke: (channel: string, args: readonly unknown[]) => Promise<unknown>
  }
}

const folder = mkdtempSync(join(tmpdir(), 'partner-desk-documents-'))
const complaints: string[] = []

beforeAll(async () => {
  machine.documents = folder
  const { main } = builtApp()
  await import(main)
  await vi.waitUntil(() => BrowserWindow.getAllWindows()[0]?.isShown, { timeout: 30_000 })
  page().on('console', (message) => complaints.push(message.text()))
  page().on('pageerror', (error) => complaints.push(error.message))
})

afterAll(async () => {
  await stopStandIn()
  rmSync(folder, { recursive: true, force: true })
})

function desk(): BrowserWindow {
  const [first] = BrowserWindow.getAllWindows()
  if (first === undefined) throw new Error('Main opened no window.')
  return first
}

function page(): Page {
  const open = desk().page
  if (open === null) throw new Error('The window loaded no page.')
  return open
}

describe('the window', () => {
  test('sandbox, scheme and guards stand before the app is ready', () => {
    expect(machine.steps.slice(0, 4)).toEqual([
      'enableSandbox',
      'registerScheme',
      `setPath sessionData ${join(machine.userData, 'profile')}`,
      'ready',
    ])
    expect(machine.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  test('is isolated, sandboxed and without Node', () => {
    expect(desk().options).toMatchObject({
      show: false,
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        webviewTag: false,
      },
    })
  })

  test('shows the real renderer, sent over app:// with its policy', async () => {
    const answer = await page().reload()
    expect(answer?.status()).toBe(200)
    const headers = answer?.headers() ?? {}
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
    await page().getByRole('heading').first().waitFor()
    expect(await page().getByRole('heading').first().textContent()).not.toBe('')
    expect(complaints.filter((one) => /Content.Security.Policy/i.test(one))).toEqual([])
  })

  test('has the menu of its system, by roles', () => {
    const roles = machine.menu.map(({ role, label }) => role ?? label)
    expect(roles).toEqual(expect.arrayContaining(['fileMenu', 'editMenu', 'View', 'windowMenu']))
  })

  test('comes to the front when a second process is started', () => {
    const before = desk().focused
    app.emit('second-instance')
    expect(desk().focused).toBe(before + 1)
    expect(BrowserWindow.getAllWindows()).toHaveLength(1)
  })
})

describe('what the page can reach', () => {
  test('window.platform has exactly the methods of the channels', async () => {
    const methods = await page().evaluate(
      (key) => Object.keys(Reflect.get(window, key)),
      PLATFORM_KEY,
    )
    expect(methods.sort()).toEqual(Object.keys(CHANNELS).sort())
    expect([...answeredChannels()].sort()).toEqual(Object.values(CHANNELS).sort())
  })

  test('neither require nor process nor Buffer', async () => {
    const types = await page().evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    )
    expect(types).toEqual(Array(5).fill('undefined'))
  })

  test.each([
    [
      'an inline script',
      `document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))`,
    ],
    [
      'an inline handler',
      `document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.ran = 1">')`,
    ],
    ['code from a string', `try { window.ran = (0, window['ev' + 'al'])('1') } catch {}`],
    [
      'a script from elsewhere',
      `document.body.append(Object.assign(document.createElement('script'), { src: 'http://127.0.0.1:9/x.js' }))`,
    ],
    [
      'a request elsewhere',
      `fetch('http://127.0.0.1:9/').then(() => { window.ran = 1 }, () => {})`,
    ],
    [
      'a picture from elsewhere',
      `document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }))`,
    ],
    [
      'a frame from elsewhere',
      `document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:9/' }))`,
    ],
  ])('%s is stopped by the policy', async (_what, attack) => {
    // Run by the debugger, which the policy does not bind; what it starts is bound.
    const stopped = page().evaluate(
      () =>
        new Promise<string>((done) => {
          const late = setTimeout(() => done('nothing was reported'), 5000)
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => {
              clearTimeout(late)
              done(effectiveDirective)
            },
            { once: true },
          )
        }),
    )
    const debuggerSession = await page().context().newCDPSession(page())
    await debuggerSession.send('Runtime.evaluate', {
      expression: `{ ${attack} }`,
      allowUnsafeEvalBlockedByCSP: false,
    })
    expect(await stopped).toMatch(/-src/)
    expect(await page().evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
  })
})

describe('saving and opening', () => {
  test('a saved file stands on disk whole, under a safe suggested name', async () => {
    const path = join(folder, 'contract.pdf')
    machine.saveAnswers.push(path)
    const name = await save({ name: '../..\\evil/\u202Efdp.exe', kind: 'pdf' }, 300_000)
    expect(name).toBe('contract.pdf')
    expect(readFileSync(path)).toEqual(Buffer.from(pattern(300_000)))
    expect(readdirSync(folder)).toEqual(['contract.pdf'])
    const question = machine.saveQuestions.at(-1)
    expect(question?.defaultPath).toBe(join(folder, '-..-evil-fdp.exe.pdf'))
    expect(question?.filters).toEqual([{ name: 'PDF documents', extensions: ['pdf'] }])
  })

  test('a name without ending gets one', async () => {
    machine.saveAnswers.push(join(folder, 'bare'))
    expect(await save({ name: 'bare', kind: 'csv' }, 3)).toBe('bare.csv')
    expect(readFileSync(join(folder, 'bare.csv'))).toHaveLength(3)
  })

  test('a cancelled save is null and writes nothing', async () => {
    const before = readdirSync(folder)
    expect(await save({ name: 'x.pdf', kind: 'pdf' }, 10)).toBeNull()
    expect(readdirSync(folder)).toEqual(before)
  })

  test('a failed save leaves what was there and says so in one sentence', async () => {
    const path = join(folder, 'contract.pdf', 'inside.pdf')
    machine.saveAnswers.push(path)
    await expect(save({ name: 'x.pdf', kind: 'pdf' }, 10)).rejects.toThrow(
      /Error: inside\.pdf was not saved: part of that path is a file and not a folder; choose another folder\.\s/,
    )
    expect(readFileSync(join(folder, 'contract.pdf'))).toEqual(Buffer.from(pattern(300_000)))
  })

  test('opened files arrive whole, by their bare names', async () => {
    const paths = ['partners.csv', 'activities.csv'].map((name) => join(folder, name))
    for (const path of paths) writeFileSync(path, 'id,name\n合同会社,\u0000\n')
    machine.openAnswers.push(paths)
    const opened = await page().evaluate(async () =>
      (await window.platform?.openFiles('csv'))?.map(({ name, bytes }) => ({
        name,
        kind: bytes.constructor.name,
        text: new TextDecoder().decode(bytes),
      })),
    )
    const text = 'id,name\n合同会社,\u0000\n'
    expect(opened).toEqual([
      { name: 'partners.csv', kind: 'Uint8Array', text },
      { name: 'activities.csv', kind: 'Uint8Array', text },
    ])
  })

  test('a cancelled opening is an empty list, a missing file one sentence', async () => {
    const open = () => page().evaluate(() => window.platform?.openFiles('csv'))
    expect(await open()).toEqual([])
    machine.openAnswers.push([join(folder, 'gone.csv')])
    await expect(open()).rejects.toThrow(
      /Error: gone\.csv could not be opened: the folder or file is no longer there; choose another one\.\s/,
    )
  })

  test('the machine is a desktop with a known system', async () => {
    const known = await page().evaluate(() => window.platform?.machine())
    const os = { win32: 'windows', darwin: 'macos', linux: 'linux' }[String(process.platform)]
    expect(known).toEqual({ kind: 'desktop', os: os ?? 'other' })
  })
})

describe('journal and backups', () => {
  test('stand beside the profile, in plain files', async () => {
    const before = await page().evaluate(() => window.platform?.readJournal())
    await page().evaluate(() => window.platform?.appendJournal(new Uint8Array([7, 8]), 'seen'))
    await page().evaluate(() => window.platform?.appendJournal(new Uint8Array([9]), 'seen twice'))
    const kept = await page().evaluate(async () => ({
      place: await window.platform?.journalPlace(),
      chosen: await window.platform?.chooseJournalFolder(),
      sentinel: await window.platform?.readSentinel(),
      bytes: (await window.platform?.readJournal())?.flatMap(({ bytes }) => [...bytes]).slice(-3),
    }))
    const place = { kind: 'folder', name: join(machine.userData, 'journal'), waiting: false }
    expect(kept).toEqual({ place, chosen: place, sentinel: 'seen twice', bytes: [7, 8, 9] })
    const files = readdirSync(join(machine.userData, 'journal'))
    expect(files).toHaveLength(Math.max(before?.length ?? 0, 1))
    expect(
      [...readFileSync(join(machine.userData, 'journal', files.at(-1) ?? ''))].slice(-3),
    ).toEqual([7, 8, 9])
    expect(readFileSync(join(machine.userData, 'sentinel.json'), 'utf8')).toBe('seen twice')
    expect(readdirSync(machine.userData)).toEqual(expect.arrayContaining(['open', 'profile']))
  })

  test('set aside, the journal keeps its files under another name', async () => {
    await page().evaluate(() => window.platform?.setJournalAside())
    expect(await page().evaluate(() => window.platform?.readJournal())).toEqual([])
    const asides = readdirSync(machine.userData).filter((name) => /^journal/.test(name))
    expect(asides).toEqual([expect.stringMatching(/^journal set aside \d{4}-\d\d-\d\dT\d{6}Z$/)])
    expect(readdirSync(join(machine.userData, asides[0] ?? ''))).not.toEqual([])
  })

  test('a backup is written, listed and read', async () => {
    const name = 'desk of today.partnerdesk'
    const read = await page().evaluate(async (name) => {
      await window.platform?.writeBackup({ name, bytes: new Uint8Array([1, 2, 3]) })
      return {
        list: (await window.platform?.listBackups())?.map(({ name, size }) => [name, size]),
        bytes: [...((await window.platform?.readBackup(name)) ?? [])],
      }
    }, name)
    expect(read.list).toContainEqual([name, 3])
    expect(read.bytes).toEqual([1, 2, 3])
    expect([...readFileSync(join(machine.userData, 'backups', name))]).toEqual([1, 2, 3])
  })

  test('what is not there is one sentence', async () => {
    const read = page().evaluate(() => window.platform?.readBackup('gone.partnerdesk'))
    await expect(read).rejects.toThrow(
      /Error: The backup gone\.partnerdesk could not be opened: .* is not there or is no folder; put it back and try again\.\s/,
    )
  })

  test('a data file is saved with its ending', async () => {
    machine.saveAnswers.push(join(folder, 'desk'))
    expect(await save({ name: 'desk', kind: 'partnerdesk' }, 3)).toBe('desk.partnerdesk')
    expect(machine.saveQuestions.at(-1)?.filters).toEqual([
      { name: 'Partner Desk data files', extensions: ['partnerdesk'] },
    ])
    rmSync(join(folder, 'desk.partnerdesk'))
  })
})

describe('who may ask, and what', () => {
  const refused = { ok: false, problem: expect.stringMatching(/^Refused: [^\n]*\.$/) }
  const file = { name: 'a.pdf', kind: 'pdf', bytes: new Uint8Array(3) }
  const backup = { name: 'a.partnerdesk', bytes: new Uint8Array(3) }
  const tooLarge = new Uint8Array(512 * 1024 * 1024 + 1)

  test.each<[what: string, channel: string, args: readonly unknown[]]>([
    ['an argument too many', CHANNELS.machine, [1]],
    ['no kind', CHANNELS.openFiles, []],
    ['an unknown kind', CHANNELS.openFiles, ['exe']],
    ['two kinds', CHANNELS.openFiles, ['csv', 'csv']],
    ['no file', CHANNELS.saveFile, []],
    ['null', CHANNELS.saveFile, [null]],
    ['no name', CHANNELS.saveFile, [{ ...file, name: '' }]],
    ['a name of 501 letters', CHANNELS.saveFile, [{ ...file, name: 'a'.repeat(501) }]],
    ['a name that is a list', CHANNELS.saveFile, [{ ...file, name: ['a.pdf'] }]],
    ['bytes that are text', CHANNELS.saveFile, [{ ...file, bytes: 'abc' }]],
    ['bytes that are numbers', CHANNELS.saveFile, [{ ...file, bytes: [1, 2, 3] }]],
    ['a path as well', CHANNELS.saveFile, [{ ...file, path: '/etc/passwd' }]],
    ['a kind off the list', CHANNELS.saveFile, [{ ...file, kind: 'toString' }]],
    ['a journal asked for by name', CHANNELS.readJournal, ['other']],
    ['a place asked for', CHANNELS.journalPlace, ['/etc']],
    ['a folder chosen by the page', CHANNELS.chooseJournalFolder, ['/etc']],
    ['a frame alone', CHANNELS.appendJournal, [new Uint8Array(3)]],
    ['an empty frame', CHANNELS.appendJournal, [new Uint8Array(0), 'x']],
    ['a frame that is text', CHANNELS.appendJournal, ['frame', 'x']],
    ['a frame that is a bare buffer', CHANNELS.appendJournal, [new ArrayBuffer(3), 'x']],
    ['a frame over 512 MB', CHANNELS.appendJournal, [tooLarge, 'x']],
    ['no sentinel', CHANNELS.appendJournal, [new Uint8Array(3), '']],
    ['a long sentinel', CHANNELS.appendJournal, [new Uint8Array(3), 'x'.repeat(10_001)]],
    ['a sentinel that is an object', CHANNELS.appendJournal, [new Uint8Array(3), {}]],
    ['a name for the aside', CHANNELS.setJournalAside, ['../x']],
    ['a sentinel to write', CHANNELS.readSentinel, ['x']],
    ['a folder to list', CHANNELS.listBackups, ['/']],
    ['a backup above the folder', CHANNELS.readBackup, ['../sentinel.json']],
    ['a backup in a folder', CHANNELS.readBackup, ['a/b.partnerdesk']],
    ['a backup by a Windows path', CHANNELS.readBackup, ['..\\b.partnerdesk']],
    ['a backup of another ending', CHANNELS.readBackup, ['a.exe']],
    ['a backup without a name', CHANNELS.readBackup, []],
    ['a backup to an unsafe name', CHANNELS.writeBackup, [{ ...backup, name: '../a.partnerdesk' }]],
    ['a backup with a hidden name', CHANNELS.writeBackup, [{ ...backup, name: '.a.partnerdesk' }]],
    ['a backup of text', CHANNELS.writeBackup, [{ ...backup, bytes: 'abc' }]],
    ['a backup over 512 MB', CHANNELS.writeBackup, [{ ...backup, bytes: tooLarge }]],
    ['a backup with a path as well', CHANNELS.writeBackup, [{ ...backup, path: '/tmp' }]],
  ])('wrong arguments are refused in one sentence: %s', async (_what, channel, args) => {
    const asked = machine.saveQuestions.length + machine.openQuestions.length
    const files = readdirSync(machine.userData, { recursive: true }).sort()
    expect(await invoke(ourEvent(), channel, args)).toEqual(refused)
    expect(machine.saveQuestions.length + machine.openQuestions.length).toBe(asked)
    expect(readdirSync(machine.userData, { recursive: true }).sort()).toEqual(files)
  })

  test('the page is told the sentence alone', async () => {
    const call = page().evaluate(() =>
      Reflect.apply(Reflect.get(window.platform ?? {}, 'openFiles'), undefined, ['exe']),
    )
    await expect(call).rejects.toThrow(/Error: Refused: the call has wrong arguments \(0: .*\)\.\s/)
  })

  test('a frame that is gone, a sub-frame of ours, and a foreign window are refused', async () => {
    const { webContents } = desk()
    const frame = { url: 'app://desk/index.html' }
    const senders = [
      { sender: webContents, senderFrame: null },
      { sender: webContents, senderFrame: frame },
      { sender: { mainFrame: frame }, senderFrame: frame },
    ]
    for (const sender of senders) {
      expect(await invoke(sender, CHANNELS.saveFile, [file])).toEqual(refused)
      for (const channel of Object.values(CHANNELS))
        expect([channel, await invoke(sender, channel, [])]).toEqual([channel, refused])
    }
    expect(await invoke(ourEvent(), CHANNELS.machine, [])).toMatchObject({ ok: true })
  })

  test('a real sub-frame is refused', async () => {
    await page().evaluate(() => document.body.append(document.createElement('iframe')))
    const [, sub] = page().frames()
    const answer = await sub?.evaluate(
      (channel) => window.__standInInvoke(channel, []),
      CHANNELS.machine,
    )
    expect(answer).toEqual(refused)
    await page().evaluate(() => document.querySelector('iframe')?.remove())
  })

  test.each([
    'http://desk/index.html',
    'app://desk.evil.example/',
    'app://evil/desk',
    'https://app/desk',
    'file:///app/desk',
    'about:blank',
    'not an address',
    '',
  ])('the main frame at %j is refused', async (url) => {
    const frame = { url }
    const sender = { sender: desk().webContents, senderFrame: frame }
    const { mainFrame } = desk().webContents
    const before = mainFrame.url
    mainFrame.url = url
    const answer = await invoke({ ...sender, senderFrame: mainFrame }, CHANNELS.machine, [])
    mainFrame.url = before
    expect(answer).toEqual(refused)
  })

  test('a foreign page in our window gets nothing, even past the guards', async () => {
    const foreign = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>elsewhere</h1>')
    })
    const port = await new Promise<number>((done) => {
      foreign.listen(0, '127.0.0.1', () => {
        const address = foreign.address()
        done(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const home = page().url()
    await desk().goto(`http://127.0.0.1:${port}/`)
    machine.saveAnswers.push(join(folder, 'stolen.pdf'))
    await expect(save({ name: 'stolen.pdf', kind: 'pdf' }, 3)).rejects.toThrow(
      'Refused: only the desk',
    )
    machine.saveAnswers.length = 0
    expect(readdirSync(folder)).not.toContain('stolen.pdf')
    await desk().goto(home)
    foreign.close()
  })
})

describe('no way out', () => {
  test('another page is not navigated to', async () => {
    const home = page().url()
    for (const address of [
      'http://127.0.0.1:9/',
      'https://exponential.earth/',
      'data:text/html,x',
    ]) {
      await page().evaluate((to) => {
        location.href = to
      }, address)
      await page().waitForTimeout(100)
      expect(page().url()).toBe(home)
    }
    expect(machine.steps).toContain('navigation to https://exponential.earth/: denied')
  })

  test('a second window is not opened', async () => {
    await page().evaluate(() => {
      window.open('about:blank')
    })
    await expect.poll(() => machine.steps).toContain('window.open: deny')
    await expect.poll(() => page().context().pages()).toHaveLength(1)
  })

  test('a webview, a redirect and a download are stopped', () => {
    const { webContents } = desk()
    for (const name of ['will-attach-webview', 'will-redirect']) {
      expect([name, isStopped((event) => webContents.emit(name, event))]).toEqual([name, true])
    }
    const { defaultSession } = session
    expect(isStopped((event) => defaultSession.emit('will-download', event))).toBe(true)
  })

  test.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'fileSystem',
    'idle-detection',
    'hid',
    'serial',
    'usb',
  ])('the permission %s is denied, to us too', (permission) => {
    expect(granted(permission, 'app://desk/index.html')).toEqual([false, false])
  })

  test('lasting storage is granted, to us alone', () => {
    expect(granted('persistent-storage', 'app://desk/index.html')).toEqual([true, true])
    expect(granted('persistent-storage', 'https://exponential.earth/')).toEqual([false, false])
    expect(Reflect.apply(session.defaultSession.device ?? String, undefined, [{}])).toBe(false)
  })
})

/** Both doors: what is asked for, and what is merely looked up. */
function granted(permission: string, url: string): readonly unknown[] {
  let asked: unknown = null
  const { request, check } = session.defaultSession
  const grant = (verdict: boolean) => {
    asked = verdict
  }
  Reflect.apply(request ?? String, undefined, [{}, permission, grant, { requestingUrl: url }])
  return [asked, Reflect.apply(check ?? String, undefined, [{}, permission, url, {}])]
}

function isStopped(emit: (event: { preventDefault: () => void }) => void): boolean {
  let stopped = false
  emit({
    preventDefault: () => {
      stopped = true
    },
  })
  return stopped
}

function ourEvent() {
  const { webContents } = desk()
  return { sender: webContents, senderFrame: webContents.mainFrame }
}

function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31) % 256)
}

function save(file: Omit<FileToSave, 'bytes'>, length: number): Promise<string | null | undefined> {
  return page().evaluate(
    ({ file, bytes }) => window.platform?.saveFile({ ...file, bytes: new Uint8Array(bytes) }),
    { file, bytes: [...pattern(length)] },
  )
}
