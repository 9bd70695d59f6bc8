import { test } from 'vitest'
import { addDays } from '/work/main/src/shared/basics/day'
import { createNamer } from '/work/main/src/shared/csv/identity'
import { readDeskFile } from '/work/main/src/shared/data-file/read'
import { writeDeskFile } from '/work/main/src/shared/data-file/write'
import { ACTIVITY_IDS } from '/work/main/src/shared/program/ids'
import { LogDesk } from '/work/main/test/shared/data-file/support'
import { aPartner, day, entry } from '/work/main/test/support/make'

test('bench', async () => {
  const N = Number(process.env.N ?? 200000),
    P = N / 100
  const desk = new LogDesk('dev1')
  const partners = Array.from({ length: P }, (_, i) => ({
    before: null,
    after: aPartner({ id: `P${i}`, name: `Partner ${i}` }),
  }))
  const base = entry('2024-01-01 article')
  const added = []
  for (let p = 0; p < P; p++)
    for (let i = 0; i < 100; i++) {
      const k = p * 100 + i
      const r = (k * 2654435761) >>> 0
      added.push({
        ...base,
        id: `~${r.toString(32)}${k.toString(32)}`,
        partner: `P${p}`,
        date: addDays(day('2024-01-01'), i * 10 + (r % 10)),
        activity: ACTIVITY_IDS[r % 16],
        reference: `REF-${r % 50000}`,
        person: r % 3 ? `Person ${r % 900}` : '',
        note: r % 7 ? '' : 'some note ' + (r % 100),
        line: k + 2,
      })
    }
  let t = performance.now()
  for (let i = 0; i < 10; i++)
    desk.commit({
      kind: 'import',
      label: 'Import',
      partners: i ? [] : partners,
      certifications: [],
      added: added.slice((i * N) / 10, ((i + 1) * N) / 10),
    })
  console.log(
    'log',
    performance.now() - t,
    desk.log.flatMap((l) => l.parts).reduce((s, p) => s + p.length, 0),
  )
  t = performance.now()
  const src = desk.source()
  console.log('state', performance.now() - t)
  t = performance.now()
  let last = t,
    gap = 0
  const pause = async () => {
    const n = performance.now()
    gap = Math.max(gap, n - last)
    last = n
  }
  const bytes = await writeDeskFile(src, pause)
  console.log(
    'write',
    performance.now() - t,
    bytes.length,
    'gap',
    gap,
    'rss',
    process.memoryUsage().rss / 1e6,
  )
  gap = 0
  t = last = performance.now()
  const f = await readDeskFile('x', bytes, pause)
  console.log(
    'read',
    performance.now() - t,
    'gap',
    gap,
    'refusal' in f ? f.refusal : f.stateHash,
    'rss',
    process.memoryUsage().rss / 1e6,
  )
}, 600000)
