import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { EDITIONS } from '../../src/shared/program/editions'
import { builtApp } from '../support/built'
import { BrowserWindow, machine, stopStandIn } from './electron-stand-in'

const folder = mkdtempSync(join(tmpdir(), 'partner-desk-documents-'))

afterAll(async () => {
  await stopStandIn()
  rmSync(folder, { recursive: true, force: true })
})

test('from the first start to a program overview on disk, under the strict policy', async () => {
  machine.documents = folder
  await import(builtApp().main)
  const page = await vi.waitUntil(
    () => BrowserWindow.getAllWindows().find(({ isShown }) => isShown)?.page,
    { timeout: 30_000 },
  )
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Explore the sample desk' }).click()
  const [edition] = EDITIONS
  const button = page.getByRole('button', {
    name: new RegExp(`overview of ${edition?.name}`, 'i'),
  })
  // The door leads to the partners once the sample is saved: whoever clicks sooner is led back there.
  await page.getByText('Saved: Sample desk').first().waitFor()
  await expect
    .poll(
      async () => {
        await page.getByRole('link', { name: 'Documents' }).click()
        await page.waitForTimeout(300)
        return button.isVisible()
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  const path = join(folder, 'overview.pdf')
  machine.saveAnswers.push(path)
  await button.click()
  await expect.poll(() => readdirSync(folder), { timeout: 60_000 }).toEqual(['overview.pdf'])

  const pdf = readFileSync(path)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.subarray(-6).toString().trim()).toBe('%%EOF')
  expect(machine.saveQuestions.at(-1)?.defaultPath).toMatch(/\.pdf$/)
  expect(complaints.filter((one) => /error|Content.Security.Policy/i.test(one))).toEqual([])
})
