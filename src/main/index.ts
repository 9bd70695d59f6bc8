import { app, dialog } from 'electron'
import { guardContents, guardPermissions } from './guards'
import { answerChannels } from './ipc'
import { keepFiles } from './keep-files'
import { setUpMenu } from './menu'
import type { Places } from './places'
import { separateProfile } from './profile'
import { answerScheme, registerScheme } from './scheme'
import { setAsideIfAsked } from './set-aside'
import { markClosed, markOpen } from './unclean-end'
import { openWindow, showWindow } from './window'

// The sandbox, the scheme and the guards come first: nothing may load before they stand.
app.enableSandbox()
registerScheme()
guardContents()

try {
  const places = separateProfile()
  // Two processes on one profile would write one database twice over.
  if (app.requestSingleInstanceLock()) open(places)
  else app.quit()
} catch (error) {
  giveUp(error)
}

function open(places: Places): void {
  app.on('second-instance', () => void showWindow())
  app.on('activate', () => void showWindow())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('quit', () => markClosed(places))
  // Not awaited at the top level: Electron is ready only after this module has ended.
  app
    .whenReady()
    .then(() => start(places))
    .catch(giveUp)
}

async function start(places: Places): Promise<void> {
  // Before any window: opening a database that a kill has torn is what deletes it.
  await setAsideIfAsked(places, Date.now()).catch(warn)
  await markOpen(places, Date.now()).catch(warn)
  guardPermissions()
  answerScheme()
  answerChannels(keepFiles(places, { now: () => Date.now() }))
  setUpMenu()
  await openWindow()
}

/** The desk still opens: its journal is whole, only one of the nets under it is missing. */
function warn(error: unknown): void {
  dialog.showErrorBox('Partner Desk opens without a copy', reasonOf(error))
}

/** A desk that cannot open says so, rather than staying behind as a process without a window. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Partner Desk could not open', reasonOf(error))
  app.exit(1)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
