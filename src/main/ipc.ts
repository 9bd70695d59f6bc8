import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { z } from 'zod'
import { CHANNELS, type FileKind, type Machine, type Platform } from '../shared/platform'
import { isOurs } from './address'
import { type Answer, answerTo } from './answer'
import { openFiles, saveFile } from './dialogs'

const KIND = z.enum(['csv', 'pdf'] satisfies FileKind[])
const FILE = z.strictObject({
  name: z.string().min(1).max(500),
  kind: KIND,
  bytes: z.instanceof(Uint8Array),
})

const OS: Readonly<Record<string, Machine['os']>> = {
  win32: 'windows',
  darwin: 'macos',
  linux: 'linux',
}

type Handler = (window: BrowserWindow, args: readonly unknown[]) => Promise<unknown>

const HANDLERS = {
  machine: checked(z.tuple([]), async () => ({
    kind: 'desktop',
    os: OS[process.platform] ?? 'other',
  })),
  openFiles: checked(z.tuple([KIND]), (window, kind) => openFiles(window, kind)),
  saveFile: checked(z.tuple([FILE]), (window, file) => saveFile(window, file)),
} satisfies Record<keyof Platform, Handler>

/** Answers every channel; here alone the sender and the arguments of a call are checked. */
export function answerChannels(): void {
  for (const [method, handler] of Object.entries<Handler>(HANDLERS)) {
    const channel = Object.entries(CHANNELS).find(([name]) => name === method)?.[1]
    if (channel === undefined) throw new Error(`${method} has no channel in CHANNELS.`)
    ipcMain.handle(
      channel,
      (event, ...args: readonly unknown[]): Promise<Answer> =>
        answerTo(async () => handler(senderOf(event), args)),
    )
  }
}

/** The window that asks; refuses sub-frames, frames that are gone, and pages that are not ours. */
function senderOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  const frame = event.senderFrame
  if (window === null || frame === null || frame !== event.sender.mainFrame || !isOurs(frame.url)) {
    throw new Error('Refused: only the desk itself may ask this of the computer.')
  }
  return window
}

/** Ties a call to the shape of its arguments, so that none reaches the machine unchecked. */
function checked<Args extends readonly unknown[]>(
  shape: z.ZodType<Args>,
  answer: (window: BrowserWindow, ...args: Args) => Promise<unknown>,
): Handler {
  return async (window, args) => {
    const parsed = shape.safeParse(args)
    if (!parsed.success) throw new Error(sayRefusal(parsed.error))
    return answer(window, ...parsed.data)
  }
}

/** The first problem is enough: a wrong argument is a programming error, not something a person mends. */
function sayRefusal(error: z.ZodError): string {
  const [issue] = error.issues
  const place = issue?.path.join('.')
  return `Refused: the call has wrong arguments (${place ? `${place}: ` : ''}${issue?.message ?? 'unknown'}).`
}
