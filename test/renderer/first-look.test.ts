import { expect, test } from 'vitest'
import { findFirstLook } from '../../src/renderer/pages/welcome/first-look'
import { day } from '../support/make'

test('a hint that cannot be told keeps nobody at the door', async () => {
  const fails = () => Promise.reject(new Error('The list could not be read.'))
  const desk = { readRows: fails, rows: fails, changedRows: fails, standing: fails } as never
  const view = { edition: 'web-2025', cutOff: day('2026-11-20') } as const
  expect(await findFirstLook(desk, view)).toBeNull()
})
