import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** The system's own menu by roles, so that copy, paste, zoom and quit work as people expect there. */
export function setUpMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate()))
}

function menuTemplate(): MenuItemConstructorOptions[] {
  const mac: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return [...mac, { role: 'fileMenu' }, { role: 'editMenu' }, viewMenu(), { role: 'windowMenu' }]
}

/** Electron's own view menu would offer the developer tools in the packaged app too. */
function viewMenu(): MenuItemConstructorOptions {
  const tools: MenuItemConstructorOptions[] = app.isPackaged ? [] : [{ role: 'toggleDevTools' }]
  return {
    label: 'View',
    submenu: [
      { role: 'reload' },
      ...tools,
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  }
}
