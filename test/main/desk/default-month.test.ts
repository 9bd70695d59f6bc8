import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDesk } from '../../../src/main/desk/run-desk'
import { day } from '../../support/make'

const FOLDER = mkdtempSync(join(tmpdir(), 'desk-'))
const [partners, activities] = [join(FOLDER, 'p.csv'), join(FOLDER, 'a.csv')]
writeFileSync(partners, 'id,name\nP1,One\n')
writeFileSync(activities, 'partner_id,date,activity\n')

test.each([
  ['2026-11-20', '2026-10'],
  ['2026-03-01', '2026-02'],
  ['2026-01-31', '2025-12'],
])('on %s the review is of %s, the last full month', async (today, month) => {
  const printed: string[] = []
  const code = await runDesk(
    ['review', '--partners', partners, '--activities', activities, '--format', 'json'],
    { today: () => day(today), print: (text) => printed.push(text), complain: () => {} },
  )
  expect(code).toBe(0)
  expect(JSON.parse(printed.join('')).month).toBe(month)
})
