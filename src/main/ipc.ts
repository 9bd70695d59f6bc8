import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { CHANNELS } from '../shared/platform'
import { isOurs } from './address'
import { type Answer, answerTo } from './answer'
import { type Handler, handlersFor } from './handlers'
import type { KeptFiles } from './keep-files'

/** Answers every channel; here alone the sender of a call is checked, and in its handler the arguments. */
export function answerChannels(kept: KeptFiles): void {
  for (const [method, handler] of Object.entries<Handler>(handlersFor(kept))) {
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
