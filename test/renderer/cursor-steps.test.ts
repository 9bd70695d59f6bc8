import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const LIST = join(import.meta.dirname, '../../src/renderer/pages/partners')

test('no part of the list asks for the whole view, which changes at every step of the cursor', () => {
  const files = readdirSync(LIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  )
  expect(files.length).toBeGreaterThan(20)
  expect(
    files.filter((name) => /\buseView\(\)/.test(readFileSync(join(LIST, name), 'utf8'))),
  ).toEqual([])
})
