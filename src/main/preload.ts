import { contextBridge, ipcRenderer } from 'electron'
import { CHANNELS, PLATFORM_KEY } from '../shared/platform'
import { unwrap } from './answer'

const methods = Object.entries(CHANNELS).map(([method, channel]) => [
  method,
  // Main checks the arguments: whatever a page says is unknown until then.
  async (...args: readonly unknown[]) => unwrap(await ipcRenderer.invoke(channel, ...args)),
])

contextBridge.exposeInMainWorld(PLATFORM_KEY, Object.fromEntries(methods))
