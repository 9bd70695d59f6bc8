import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { builtApp } from '../support/built'
import { app, BrowserWindow, machine, stopStandIn } from './electron-stand-in'

afterAll(stopStandIn)

test('after an unclean end the database is copied aside before a window opens; a quit clears the mark', async () => {
  const database = join(machine.userData, 'profile/IndexedDB/app_desk_0.indexeddb.leveldb')
  mkdirSync(database, { recursive: true })
  writeFileSync(join(database, '000003.log'), 'as the kill left it')
  writeFileSync(join(machine.userData, 'open'), '2026-11-19T120000Z')
  let copiesAtFirstWindow: readonly string[] | null = null
  app.on('web-contents-created', () => {
    copiesAtFirstWindow ??= readdirSync(join(machine.userData, 'recovery'))
  })

  await import(builtApp().main)
  await vi.waitUntil(() => BrowserWindow.getAllWindows()[0]?.isShown, { timeout: 30_000 })
  expect(copiesAtFirstWindow).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d{6}Z$/)])
  const [copy = ''] = copiesAtFirstWindow ?? []
  const file = 'app_desk_0.indexeddb.leveldb/000003.log'
  expect(readFileSync(join(machine.userData, 'recovery', copy, file), 'utf8')).toBe(
    'as the kill left it',
  )
  expect(existsSync(join(machine.userData, 'open'))).toBe(true)
  app.quit()
  expect(existsSync(join(machine.userData, 'open'))).toBe(false)
  expect(machine.steps.filter((step) => step.startsWith('error box'))).toEqual([])
})
