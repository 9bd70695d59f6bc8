import { app, dialog } from 'electron'
import { guardContents, guardPermissions } from './guards'
import { answerChannels } from './ipc'
import { setUpMenu } from './menu'
import { answerScheme, registerScheme } from './scheme'
import { openWindow, showWindow } from './window'

// The sandbox, the scheme and the guards come first: nothing may load before they stand.
app.enableSandbox()
registerScheme()
guardContents()

// Two processes on one profile would write one database twice over.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => void showWindow())
  app.on('activate', () => void showWindow())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  // Not awaited at the top level: Electron is ready only after this module has ended.
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  guardPermissions()
  answerScheme()
  answerChannels()
  setUpMenu()
  await openWindow()
}

/** A desk that cannot open says so, rather than staying behind as a process without a window. */
function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox('Partner Desk could not open', reason)
  app.exit(1)
}
