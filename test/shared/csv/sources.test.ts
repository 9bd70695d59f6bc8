import { describe, expect, test } from 'vitest'
import { NO_CHOICES } from '../../../src/shared/csv/matching/choices'
import type { ImportSource } from '../../../src/shared/csv/planning/import-source'
import { createKnownEntries } from '../../../src/shared/csv/planning/known-entries'
import { type ImportOptions, planImport } from '../../../src/shared/csv/planning/plan-import'
import { createPrintTable } from '../../../src/shared/csv/reading/print-table'
import { ACTIVITIES_HEADER, file, inChunks, planOf } from '../../support/csv'
import { entry } from '../../support/make'

const KNOWN = { partners: [], certifications: [], entries: createKnownEntries() }
const PARTNERS = file('p.csv', 'id,name\nP1,Nordwind\n')
const ROW = ',P1,2026-01-01,article,,,,,,"a\nß",,\n'
const many = (rows: number) => file('a.csv', `${ACTIVITIES_HEADER}\n${ROW.repeat(rows)}`)

/** A source that says how often it was opened, how much was read, and whether it was let go. */
function watched(source: ImportSource) {
  const seen = { opened: 0, bytes: 0, closed: 0 }
  const chunks = async function* () {
    seen.opened += 1
    try {
      for await (const chunk of source.chunks()) {
        seen.bytes += chunk.length
        yield chunk
      }
    } finally {
      seen.closed += 1
    }
  }
  return { source: { ...source, chunks }, seen }
}

describe('files are read in pieces', () => {
  test('of any length, each file once, partners first whatever the order', async () => {
    const activities = many(5_000)
    const whole = await planOf([PARTNERS, activities])
    expect(whole.draft.added).toHaveLength(5_000)
    for (const length of [1, 777, 65_536]) {
      const short = length === 1 ? many(300) : activities
      const [one, two] = [watched(inChunks(short, length)), watched(inChunks(PARTNERS, length))]
      const plan = await planImport([one.source, two.source], KNOWN, {
        choices: NO_CHOICES,
        pause: async () => {},
      })
      expect(plan.draft.added).toEqual(
        length === 1 ? (await planOf([PARTNERS, short])).draft.added : whole.draft.added,
      )
      expect(plan.files.map(({ kind }) => kind)).toEqual(['partners', 'activities'])
      expect([one.seen, two.seen]).toEqual([
        { opened: 1, bytes: short.bytes.length, closed: 1 },
        { opened: 1, bytes: PARTNERS.bytes.length, closed: 1 },
      ])
    }
  })

  test('and tell how far they have come, up to the whole', async () => {
    const shares: number[] = []
    const steps = new Set<string>()
    let pauses = 0
    const options: ImportOptions = {
      choices: NO_CHOICES,
      onProgress: (step, share) => {
        steps.add(step)
        shares.push(share)
      },
      pause: async () => {
        pauses += 1
      },
    }
    const sources = [many(100_000), PARTNERS].map((one) => inChunks(one, 65_536))
    await planImport(sources, KNOWN, options)
    expect([...steps]).toEqual(['Reading a.csv', 'Reading p.csv'])
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeGreaterThan(0.8)
    expect(pauses).toBeGreaterThan(5)
  })

  test('and are let go when the person cancels', async () => {
    const { source, seen } = watched(inChunks(many(200_000), 65_536))
    let pauses = 0
    const pause = async () => {
      pauses += 1
      if (pauses === 5) throw new Error('cancelled')
    }
    const plan = planImport([inChunks(PARTNERS), source], KNOWN, { choices: NO_CHOICES, pause })
    await expect(plan).rejects.toThrow('cancelled')
    expect(seen.closed).toBe(1)
    expect(seen.bytes).toBeLessThan(source.size)
  })

  test('a wrong byte far into one of them refuses all', async () => {
    const bytes = new Uint8Array(many(100_000).bytes)
    bytes[bytes.length - 5] = 0xe9
    const plan = await planOf([PARTNERS, { name: 'a.csv', bytes }])
    expect(plan.refusal).toBe(
      'a.csv: the file is not UTF-8 text; save it as "CSV UTF-8" and try again.',
    )
    expect(plan.draft).toMatchObject({ partners: [], added: [] })
  })
})

describe('known entries', () => {
  test('are found by partner and id', () => {
    const known = createKnownEntries()
    const [one, two] = [entry('2026-01-01 article id=a'), entry('2026-01-01 article id=b ref=K')]
    known.add(one)
    known.add(two)
    known.add(one)
    expect(known.size).toBe(2)
    expect(known.valuesPrint('P1', 'a')).not.toBe(known.valuesPrint('P1', 'b'))
    expect(known.valuesPrint('P2', 'a')).toBeUndefined()
    expect(known.valuesPrint('P1', 'c')).toBeUndefined()
  })

  test('the table keeps what a Map keeps', () => {
    const [table, map] = [createPrintTable(), new Map<number, number>()]
    let state = 7
    for (let n = 0; n < 50_000; n++) {
      state = (state * 48_271) % 2_147_483_647
      // Few different low bits, so that places collide; 0 and the largest print among them.
      const print = n === 0 ? 0 : n === 1 ? 2 ** 53 - 1 : (state % 20_000) * 2 ** 32 + (state % 64)
      table.set(print, n)
      map.set(print, n)
    }
    expect(table.size).toBe(map.size)
    for (const [print, value] of map) expect(table.get(print)).toBe(value)
    expect(table.get(12_345.5 * 2)).toBe(map.get(24_691))
  })
})
