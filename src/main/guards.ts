import { app, session } from 'electron'
import { isOurs } from './address'

/** The only thing the page may ask of the system: that its own storage is never evicted. */
const GRANTED = 'persistent-storage'

/** No page but ours, no second window, no embedded page: set for every contents before it loads anything. */
export function guardContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
  })
}

/** Electron grants every permission unless told otherwise, so all three doors are told. */
export function guardPermissions(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, grant, details) => {
    grant(permission === GRANTED && isOurs(details.requestingUrl))
  })
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === GRANTED && isOurs(origin),
  )
  defaultSession.setDevicePermissionHandler(() => false)
  // Files leave the app through the save dialog only.
  defaultSession.on('will-download', (event) => event.preventDefault())
}
