import { describe, expect, test } from 'vitest'
import { createBook } from '../../src/renderer/book/book'
import type { OpenDesk } from '../../src/renderer/book/open-desk'
import { Records } from '../../src/renderer/book/records'
import { Roster } from '../../src/renderer/book/roster'
import { bestPartners } from '../../src/renderer/engine/finding/best-partners'
import { searchEntries } from '../../src/renderer/engine/finding/find-entries'
import { holdersIn } from '../../src/renderer/engine/finding/holders'
import { soughtIn } from '../../src/shared/basics/text'
import { packPages } from '../../src/shared/ledger/pages/pack'
import { ENTRIES_PER_PART, packPart, partsOf } from '../../src/shared/log/part'
import type { Partner } from '../../src/shared/records/partner'
import { aPartner, certificate, entry } from '../support/make'
import { aDraft } from './support/drafts'

describe('partners are found as people type', () => {
  const contact = { name: 'Mara Lindqvist', role: '', email: '', phone: '' }
  const partners = [
    aPartner({ id: 'ND-01', name: 'Nordwind Digital GmbH', country: 'Germany', email: '' }),
    aPartner({ id: 'NO-02', name: 'Atelier Fjord', country: 'Norway', owner: 'Anna Berg' }),
    aPartner({ id: 'VA-03', name: 'Vértice Ágil', country: 'Spain', contacts: [contact] }),
    aPartner({ id: 'OD-04', name: 'Ὀδυσσεύς Digital', country: 'Greece' }),
    aPartner({ id: 'DS-05', name: 'دار السلام للبرمجيات', email: 'info@salam.example' }),
    aPartner({ id: 'DI-06', name: 'Digital Nord', country: 'Sweden' }),
  ]
  test.each([
    ['nord', ['ND-01', 'DI-06']],
    ['nord dig', ['ND-01', 'DI-06']],
    ['NOR', ['ND-01', 'DI-06', 'NO-02']],
    ['nwd', ['ND-01']],
    ['vertice', ['VA-03']],
    ['lindqvist', ['VA-03']],
    ['anna', ['NO-02']],
    ['norway', ['NO-02']],
    ['οδυσσευσ', ['OD-04']],
    ['السلام', ['DS-05']],
    ['salam', ['DS-05']],
    ['no-02', ['NO-02']],
    ['nord greece', []],
    ['zzz', []],
  ])('%s → %j', (text, ids) => {
    const { best, total } = bestPartners(partners, soughtIn(text), 10)
    expect(best.map(({ id }) => id)).toEqual(ids)
    expect(total).toBe(ids.length)
  })

  test('a holder of a certificate leads to the partner, until the certificate goes', () => {
    const records = new Records()
    for (const partner of partners) records.holdPartner(partner)
    const held = { ...certificate('sales Ulrike_Brandt Premium'), partner: 'ND-01', id: 'c1' }
    const ids = () => {
      const holders = holdersIn(records.certifications())
      const { best } = bestPartners(records.partners(), soughtIn('ulrike'), 10, holders)
      return best.map(({ id }) => id)
    }
    const step = { partners: [], notes: [] }
    expect(ids()).toEqual([])
    records.apply({ ...step, certifications: [{ before: null, after: held }] })
    expect(ids()).toEqual(['ND-01'])
    records.apply({ ...step, certifications: [{ before: held, after: null }] })
    expect(ids()).toEqual([])
  })

  test('only the best are given, all are counted', () => {
    const { best, total } = bestPartners(partners, soughtIn('digital'), 2)
    expect([best.map(({ id }) => id), total]).toEqual([['DI-06', 'ND-01'], 3])
  })

  test('a letter asks 10,000 partners in less than a frame', () => {
    const many: readonly Partner[] = Array.from({ length: 10_000 }, (_, at) =>
      aPartner({
        id: `P-${at}`,
        name: `${WORDS[at % 7]} ${WORDS[(at * 3) % 5]} ${at} ${at % 2 ? 'GmbH' : 'Ltd'}`,
        country: 'United Kingdom',
        email: `partner${at}@example.org`,
        owner: 'Anna Berg',
      }),
    )
    bestPartners(many, soughtIn('x'), 8)
    for (const text of ['n', 'no', 'nor', 'nord', 'nwd', 'united', 'anna 77', 'zzzz']) {
      const times = Array.from({ length: 7 }, () => {
        const from = performance.now()
        bestPartners(many, soughtIn(text), 8)
        return performance.now() - from
      })
      // The quickest of seven: the machine may be busy with something else.
      expect(Math.min(...times), text).toBeLessThan(16)
    }
  })
})

const WORDS = ['Nordwind', 'Harbor', 'Atelier', 'Granite', 'Peloton', 'Kaisla', 'Meridian']

describe('entries are found in the log', () => {
  const PARTS = 3
  const many = Array.from({ length: ENTRIES_PER_PART * PARTS }, (_, at) =>
    entry(
      `2026-0${1 + (at % 9)}-01 article ref=Text-${at} person=${at === 6_000 ? 'Zoë' : 'Ann'} id=e${at}`,
    ),
  )

  /** A desk whose log holds the entries in parts, and one more in memory. */
  function aDesk(): OpenDesk & { readonly opened: number[] } {
    const roster = new Roster(['P1'])
    const records = new Records()
    records.holdPartner(aPartner({ id: 'P1', name: 'Fjord' }))
    const pages = packPages(
      many,
      (id) => roster.ordinalOf(id),
      (index) => ({ change: 1, index }),
    )
    const desk = { key: 'desk', schema: 2, device: 'd', person: 'A', starts: 1 } as const
    const log = { seq: 2, hlc: null, last: 'd-2', at: 2, hash: '', folded: 1 }
    const book = createBook({ ...desk, ...log }, roster, records, pages)
    book.ledger.apply({
      pages: new Map(),
      leaving: null,
      joining: [
        {
          entry: entry('2026-11-01 case-study ref=Kiel~"story" id=tail'),
          change: 2,
          index: 0,
          place: 0,
        },
      ],
    })
    const opened: number[] = []
    const parts = Array.from(partsOf(aDraft({ added: many })), packPart)
    const watched = new Proxy(parts, {
      get: (target, n) => {
        if (typeof n === 'string' && /^\d+$/.test(n)) opened.push(Number(n))
        return Reflect.get(target, n)
      },
    })
    const unstored = [{ at: 1, hash: '', header: new Uint8Array(), parts: watched }]
    // biome-ignore lint/suspicious/noExplicitAny: no store and no machine is asked here
    const nothing = undefined as any
    return {
      db: nothing,
      texts: nothing,
      platform: nothing,
      book,
      journalled: false,
      behind: null,
      unstored,
      opened,
    }
  }

  const all = { limit: 10, mayGoOn: () => true }

  test('in memory first, then the latest part', async () => {
    const { found, count, looked, total } = await searchEntries(aDesk(), { ...all, text: 'ann' })
    expect(found).toHaveLength(10)
    // All that were looked at, but for the one of somebody else.
    expect(count).toBe(ENTRIES_PER_PART - 1)
    const newest = many.findLastIndex(({ date }) => date === '2026-09-01')
    expect(found.map(({ entry: { id } }) => id)).toEqual(
      Array.from({ length: 10 }, (_, at) => `e${newest - 9 * at}`),
    )
    expect(found[0]?.name).toBe('Fjord')
    // One part was enough.
    expect(looked).toBe(1 + ENTRIES_PER_PART)
    expect(total).toBe(many.length + 1)
  })

  test.each([
    ['text-7', 'e7'],
    ['e4000', 'e4000'],
    ['TEXT-5000 ann', 'e5000'],
    ['"story"', 'tail'],
    ['zoe', 'e6000'],
    ['Zoë', 'e6000'],
  ])('%s → %s', async (text, id) => {
    const { found } = await searchEntries(aDesk(), {
      text,
      limit: many.length,
      mayGoOn: all.mayGoOn,
    })
    expect(found.map((one) => one.entry.id)).toContain(id)
  })

  test('all words must stand in one entry', async () => {
    const { found, looked } = await searchEntries(aDesk(), { ...all, text: 'text-7 bob' })
    expect([found.length, looked]).toEqual([0, many.length + 1])
  })

  test('it stops when time is up or the next letter came, and says how far it was', async () => {
    const desk = aDesk()
    let turns = 0
    const { found, looked } = await searchEntries(desk, {
      text: 'nowhere',
      limit: 10,
      mayGoOn: () => turns++ < 1,
    })
    expect([found.length, looked]).toEqual([0, 1 + ENTRIES_PER_PART])
    expect(desk.opened).toEqual([PARTS - 1])
  })

  test('nothing typed asks for nothing', async () =>
    expect(await searchEntries(aDesk(), { ...all, text: '  ' })).toEqual({
      found: [],
      count: 0,
      looked: 0,
      total: many.length + 1,
    }))
})
