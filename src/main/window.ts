import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { START_PAGE } from './address'

/** Painted until the page is, so that a dark desk never flashes white. */
const BACKGROUND = { light: '#f6f7f9', dark: '#0d1220' } as const

/** Opens the desk; it shows itself only once its first page is painted. */
export async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(START_PAGE)
}

/** Brings the open desk to the front, or opens one where all windows were closed (macOS). */
export async function showWindow(): Promise<void> {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) return openWindow()
  if (window.isMinimized()) window.restore()
  window.focus()
}
