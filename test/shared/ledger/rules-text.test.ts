import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from '../../../src/shared/ledger/rules'

const PAGE = new URL('../../../src/shared/ledger/RULES.md', import.meta.url)

test('the window shows the rules of RULES.md word for word', () => {
  const rows = readFileSync(PAGE, 'utf8').matchAll(/^\| \**(L[\d.a-z]+)\** \| (.*) \|$/gm)
  const written = [...rows].map(([, id = '', text = '']) => [id, text.replace(/\*\*|`/g, '')])
  expect([...RULES]).toEqual(written)
})

test('every rule that a test or a clip names is there', () => {
  const tables = readFileSync(new URL('./rules.test.ts', import.meta.url), 'utf8')
  const named = [...tables.matchAll(/\[(L\d[.a-z]*)\]/g)].map(([, id]) => id)
  for (const id of named) expect([...RULES.keys()], id).toContain(id)
})
