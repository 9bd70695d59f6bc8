import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LedgerKeep, NO_STEP } from '../../../src/renderer/book/ledger-keep'
import type { Day } from '../../../src/shared/basics/day'
import { Kept } from '../../../src/shared/ledger/folding/kept'
import type { LedgerPage } from '../../../src/shared/ledger/pages/page'
import { prepareReview, reviewLedger } from '../../../src/shared/tier/portfolio'
import { reviewColumnsOf } from '../../../src/shared/tier/portfolio-columns'
import { RUNS } from '../../support/fuzz'
import { day, edition } from '../../support/make'
import { anyDesk, type RandomDesk } from '../../support/random-desk'
import {
  certificatesOf,
  cutOffsOf,
  ordinalIn,
  pagesOf,
  partnersOf,
  tailEntryOf,
} from './split-ledger'

const EDITIONS = [edition('A'), edition('B')]

/** What may happen to a ledger between two reviews. */
const anyEvent = fc.record({
  kind: fc.constantFrom('add', 'add', 'add', 'withdraw', 'fold', 'join', 'nothing'),
  which: fc.nat(),
  cutOffs: fc.array(fc.integer({ min: -900, max: 40 }), { minLength: 1, maxLength: 5 }),
})

/** A desk whose entries come and go one by one, through the keep that the app has. */
function createStory(desk: RandomDesk) {
  const present = new Set([...desk.entries.keys()].filter((n) => n % 3 === 0))
  const keep = new LedgerKeep(
    (partner) => ordinalIn(desk, partner),
    pagesOf(desk, (n) => present.has(n)),
  )
  const packed = new Set(present)
  let partners = partnersOf(desk)
  const repack = (): void => {
    const months = new Map<number, LedgerPage | null>(keep.months().map((month) => [month, null]))
    for (const page of pagesOf(desk, (n) => present.has(n))) months.set(page.month, page)
    keep.apply({ pages: months, joining: [], leaving: 'all' })
    packed.clear()
    for (const n of present) packed.add(n)
  }
  return {
    ledger: () => keep.ledger(),
    partners: () => partners,
    happen: (kind: string, which: number): void => {
      const n = which % Math.max(1, desk.entries.length)
      const isThere = present.has(n)
      if (kind === 'add' && !isThere && n < desk.entries.length) {
        present.add(n)
        const joining = [tailEntryOf(desk, keep.ledger().pages, n, n + 2)]
        keep.apply({ ...NO_STEP, joining })
      }
      if (kind === 'withdraw' && isThere) {
        present.delete(n)
        if (packed.has(n)) repack()
        else keep.apply({ ...NO_STEP, leaving: { change: n + 2 } })
      }
      if (kind === 'fold') repack()
      if (kind === 'join')
        partners = partners.map((one) =>
          one.ordinal === which % partners.length
            ? { ...one, joinedOn: day(one.joinedOn === '2022-02-28' ? '2024-03-01' : '2022-02-28') }
            : one,
        )
    },
  }
}

test('what is kept answers every review as though nothing had been kept', () => {
  fc.assert(
    fc.property(anyDesk(), fc.array(anyEvent, { minLength: 1, maxLength: 12 }), (desk, events) => {
      const certificates = certificatesOf(desk)
      for (const rules of EDITIONS) {
        const [story, kept] = [createStory(desk), new Kept()]
        for (const { kind, which, cutOffs } of events) {
          story.happen(kind, which)
          const on = cutOffsOf(desk, cutOffs)
          const [ledger, partners] = [story.ledger(), story.partners()]
          expect(reviewColumnsOf(rules, ledger, partners, certificates, on, kept)).toEqual(
            reviewColumnsOf(rules, ledger, partners, certificates, on),
          )
          expect(reviewLedger(rules, ledger, partners, certificates, on, kept)).toEqual(
            reviewLedger(rules, ledger, partners, certificates, on),
          )
        }
      }
    }),
    { numRuns: RUNS / 8 },
  )
})

test('a prepared review goes on answering while others ask for other days', () => {
  fc.assert(
    fc.property(anyDesk(), fc.array(anyEvent, { maxLength: 6 }), (desk, events) => {
      const [rules] = EDITIONS
      if (!rules) throw new Error('no edition')
      const [story, kept] = [createStory(desk), new Kept()]
      const { cutOff } = desk
      let [ledger, review] = [story.ledger(), prepareReview(rules, story.ledger(), [cutOff], kept)]
      for (const { kind, which, cutOffs } of events) {
        story.happen(kind, which)
        if (ledger !== story.ledger()) {
          ledger = story.ledger()
          review = prepareReview(rules, ledger, [cutOff], kept)
        }
        const others: readonly Day[] = cutOffsOf(desk, cutOffs)
        reviewColumnsOf(rules, ledger, story.partners(), () => [], others, kept)
        for (const partner of story.partners())
          expect(review.rowsOf(partner, [])).toEqual(
            prepareReview(rules, ledger, [cutOff]).rowsOf(partner, []),
          )
      }
    }),
    { numRuns: RUNS / 8 },
  )
})
