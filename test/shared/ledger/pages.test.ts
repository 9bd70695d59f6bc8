import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/shared/basics/text'
import type { Entry } from '../../../src/shared/ledger/entry'
import { dayCode, MONTH_STEP, monthOfCode } from '../../../src/shared/ledger/pages/day-code'
import { keyNumber } from '../../../src/shared/ledger/pages/key-number'
import {
  type Addition,
  idsAskedFor,
  mergePage,
  placeOf,
  withoutChange,
} from '../../../src/shared/ledger/pages/merge-page'
import { createPacker, packPages } from '../../../src/shared/ledger/pages/pack'
import type { LedgerPage } from '../../../src/shared/ledger/pages/page'
import { decodePage, encodePage } from '../../../src/shared/ledger/pages/page-bytes'
import { RUNS } from '../../support/fuzz'
import { entries } from '../../support/make'
import { anyDesk } from '../../support/random-desk'

const ordinalOf = (partner: string): number => Number(partner.slice(1)) - 1
const monthOf = ({ date }: Entry): number => monthOfCode(dayCode(date))
const pack = (some: readonly Entry[], origin = (n: number) => ({ change: 1, index: n })) =>
  packPages(some, ordinalOf, origin)
const bytesOf = (pages: readonly LedgerPage[]) => pages.map((page) => [...encodePage(page)])

/** Merges entries into the pages of their months, asking for no id that was not announced. */
function merge(
  pages: readonly LedgerPage[],
  additions: readonly Addition[],
  all: ReadonlyMap<string, string>,
): readonly LedgerPage[] {
  const byMonth = new Map(pages.map((page) => [page.month, page]))
  for (const month of new Set(additions.map(({ entry }) => monthOf(entry)))) {
    const some = additions.filter(({ entry }) => monthOf(entry) === month)
    const page = byMonth.get(month)
    const announced = new Set(
      idsAskedFor(page, some).map(({ change, index }) => `${change}/${index}`),
    )
    const idOf = (change: number, index: number): string => {
      if (!announced.has(`${change}/${index}`)) throw new Error('asked for an id not announced')
      return all.get(`${change}/${index}`) ?? ''
    }
    byMonth.set(month, mergePage(page, month, some, idOf))
  }
  return [...byMonth.values()].sort((a, b) => a.month - b.month)
}

describe('pages', () => {
  test('a page goes through its bytes unchanged, wherever they lie in memory', () => {
    fc.assert(
      fc.property(anyDesk(), fc.nat(7), (desk, shift) => {
        for (const page of pack(desk.entries)) {
          const bytes = encodePage(page)
          const elsewhere = new Uint8Array(bytes.length + shift)
          elsewhere.set(bytes, shift)
          expect(decodePage(elsewhere.subarray(shift))).toEqual(page)
          expect(encodePage(decodePage(bytes))).toEqual(bytes)
        }
      }),
      { numRuns: RUNS / 20 },
    )
  })

  test('bytes that are no page throw one clear sentence', () => {
    const [page] = pack(entries(['2026-01-01 article', '2026-01-02 article ref=K']))
    if (!page) throw new Error('no page')
    const bytes = encodePage(page)
    const damaged = (at: number, value: number) => {
      const copy = bytes.slice()
      copy[at] = value
      return copy
    }
    const twisted = encodePage({ ...page, start: Uint32Array.from([0, 5, 2]) })
    for (const bad of [
      new Uint8Array(0),
      bytes.subarray(0, bytes.length - 1),
      damaged(0, 0),
      damaged(4, 9),
      damaged(12, 77),
      twisted,
    ])
      expect(() => decodePage(bad)).toThrow(/^A ledger page cannot be read: .+\.$/)
  })

  test('the order of entries never decides the bytes', () => {
    fc.assert(
      fc.property(anyDesk(), fc.infiniteStream(fc.nat()), (desk, chance) => {
        const numbered = desk.entries.map((entry, index) => ({
          entry,
          index,
          at: chance.next().value ?? 0,
        }))
        const shuffled = [...numbered].sort((a, b) => a.at - b.at)
        const again = pack(
          shuffled.map(({ entry }) => entry),
          (n) => ({ change: 1, index: shuffled[n]?.index ?? 0 }),
        )
        expect(bytesOf(again)).toEqual(bytesOf(pack(desk.entries)))
      }),
      { numRuns: RUNS / 20 },
    )
  })

  test('packing columns part by part gives the same bytes as packing entries', () => {
    fc.assert(
      fc.property(anyDesk(), fc.integer({ min: 1, max: 9 }), (desk, size) => {
        const packer = createPacker(2)
        for (let first = 0; first < desk.entries.length; first += size) {
          const part = desk.entries.slice(first, first + size)
          const column = <K extends keyof Entry>(field: K) => part.map((entry) => entry[field])
          packer.add(
            {
              partner: part.map(({ partner }) => ordinalOf(partner)),
              date: column('date'),
              activity: column('activity'),
              quantity: column('quantity'),
              points: column('points'),
              revenue: column('revenue'),
              minutes: column('minutes'),
              status: column('status'),
              reference: column('reference'),
              person: column('person'),
            },
            1,
            first,
          )
        }
        const pages = packer.pages((_, index) => desk.entries[index]?.id ?? '')
        expect(bytesOf(pages)).toEqual(bytesOf(pack(desk.entries)))
      }),
      { numRuns: RUNS / 20 },
    )
  })

  test('pages merged in several steps equal pages packed at once, and a change withdrawn leaves no trace', () => {
    fc.assert(
      fc.property(anyDesk(), fc.infiniteStream(fc.nat(3)), (desk, chance) => {
        const additions = desk.entries.map((entry, index): Addition => {
          return {
            entry,
            index,
            change: chance.next().value ?? 0,
            ordinal: ordinalOf(entry.partner),
          }
        })
        const ids = new Map(
          additions.map(({ change, index, entry }) => [`${change}/${index}`, entry.id]),
        )
        const whole = (some: readonly Addition[]) =>
          bytesOf(
            pack(
              some.map(({ entry }) => entry),
              (n) => some[n] ?? { change: 0, index: 0 },
            ),
          )
        let pages: readonly LedgerPage[] = []
        for (const step of [2, 0, 3, 1])
          pages = merge(
            pages,
            additions.filter(({ change }) => change === step),
            ids,
          )
        expect(bytesOf(pages)).toEqual(whole(additions))
        const left = pages.flatMap((page) => withoutChange(page, 2) ?? [])
        expect(bytesOf(left)).toEqual(whole(additions.filter(({ change }) => change !== 2)))
      }),
      { numRuns: RUNS / 10 },
    )
  })

  test('a page tells where the texts of a partner stand, and which place an entry would take', () => {
    const lines = entries([
      '2026-03-05 article id=b',
      '2026-03-05 article id=d',
      '2026-03-01 tutorial id=z status=rejected',
      '2026-03-09 article id=a',
    ])
    const [page] = packPages(
      lines,
      () => 1,
      (index) => ({ change: 4, index }),
    )
    const idOf = (_: number, index: number): string => lines[index]?.id ?? ''
    const place = (ordinal: number, day: number, id: string) =>
      placeOf(page, ordinal, day, id, idOf)
    if (!page) throw new Error('no page')
    expect([[...page.start], [...page.day], [...page.index]]).toEqual([
      [0, 0, 4],
      [1, 5, 5, 9],
      [2, 0, 1, 3],
    ])
    expect([place(1, 5, 'a'), place(1, 5, 'c'), place(1, 5, 'e')]).toEqual([1, 2, 3])
    expect([place(0, 5, 'a'), place(1, 31, 'a'), place(7, 5, 'a')]).toEqual([0, 4, 4])
    expect(placeOf(undefined, 1, 5, 'a', idOf)).toBe(0)
  })
})

describe('keys as numbers', () => {
  test('[L4] are equal where keys are, and 0 for blank ones only', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', '\t', 'ß', 'İ', '\u00a0', '\u2003') }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    )
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(keyNumber(one) === keyNumber(other)).toBe(keyOf(one) === keyOf(other))
        expect(keyNumber(one) === 0).toBe(keyOf(one) === '')
        expect(Number.isSafeInteger(keyNumber(one))).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })

  test('a day of the month never leaves its step', () => expect(MONTH_STEP).toBeGreaterThan(31))
})
