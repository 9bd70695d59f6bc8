import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { expect, test } from 'vitest'
import { CHANNELS } from '../../src/shared/platform'
import { builtApp, ROOT } from '../support/built'

const PACKAGE = join(ROOT, 'node_modules/electron')
const note = join(PACKAGE, 'path.txt')
const binary = existsSync(note) ? join(PACKAGE, 'dist', readFileSync(note, 'utf8')) : ''
const canOpen =
  existsSync(binary) &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY))

test.runIf(canOpen)('the desk opens in the real Electron (its program is needed)', async () => {
  builtApp()
  const profile = mkdtempSync(join(tmpdir(), 'partner-desk-profile-'))
  const args = [ROOT, `--user-data-dir=${profile}`]
  const desktop = await _electron.launch({ executablePath: binary, args })
  try {
    const page = await desktop.firstWindow()
    await page.getByRole('heading').first().waitFor()
    expect(page.url()).toMatch(/^app:\/\/desk\/index\.html/)
    const reached = await page.evaluate(() => ({
      origin: location.origin,
      methods: Object.keys(window.platform ?? {}).sort(),
      node: ['require', 'process', 'Buffer'].map((name) => typeof Reflect.get(window, name)),
    }))
    expect(reached).toEqual({
      origin: 'app://desk',
      methods: Object.keys(CHANNELS).sort(),
      node: ['undefined', 'undefined', 'undefined'],
    })
    const path = join(profile, 'saved.pdf')
    await desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    const name = await page.evaluate(() =>
      window.platform?.saveFile({
        name: 'saved.pdf',
        kind: 'pdf',
        bytes: new Uint8Array([1, 2, 3]),
      }),
    )
    expect([name, [...readFileSync(path)]]).toEqual(['saved.pdf', [1, 2, 3]])

    await page.evaluate(() => window.platform?.appendJournal(new Uint8Array([7]), 'seen'))
    const place = await page.evaluate(() => window.platform?.journalPlace())
    expect(place).toEqual({ kind: 'folder', name: join(profile, 'journal'), waiting: false })
    expect(readdirSync(join(profile, 'journal'))).not.toEqual([])
    // Chromium's own files stand in their folder, so that none of ours is among what it may delete.
    expect(existsSync(join(profile, 'profile/IndexedDB'))).toBe(true)
    expect(existsSync(join(profile, 'IndexedDB'))).toBe(false)
  } finally {
    await desktop.close()
    rmSync(profile, { recursive: true, force: true })
  }
})
