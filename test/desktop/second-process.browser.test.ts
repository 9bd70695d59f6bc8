import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtApp } from '../support/built'
import { answeredChannels, app, BrowserWindow, machine } from './electron-stand-in'

test('a second process on the same profile leaves at once, without a window', async () => {
  machine.lockIsFree = false
  await import(builtApp().main)
  expect(machine.steps).toEqual([
    'enableSandbox',
    'registerScheme',
    `setPath sessionData ${join(machine.userData, 'profile')}`,
    'quit',
  ])
  expect(readdirSync(machine.userData)).toEqual(['profile'])
  expect(BrowserWindow.getAllWindows()).toEqual([])
  expect(answeredChannels()).toEqual([])
  expect(app.listenerCount('second-instance')).toBe(0)
})
