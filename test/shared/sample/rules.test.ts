import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/shared/basics/text'
import type { Fate, Posting } from '../../../src/shared/ledger/posting'
import { RULES } from '../../../src/shared/ledger/rules'
import { DAYS, SAMPLE_DAY, sampleOf, standings } from './support'

/** The rules that can clip an entry; the others of the page say how, not what. */
const CLIPPING = [...RULES.keys()].filter((rule) => /^L5\.(?!none)|^L9$/.test(rule))

/** Every flag that a source file gives, so that a new one must be shown too. */
function flagsIn(file: string): readonly string[] {
  const text = readFileSync(new URL(`../../../src/shared/${file}`, import.meta.url), 'utf8')
  return [...text.matchAll(/flags\.push\('([^']+)'\)/g)].flatMap(([, flag]) => flag ?? [])
}

function postings(today: (typeof DAYS)[number], letter: 'A' | 'B'): readonly Posting[] {
  return standings(sampleOf(today), letter).flatMap(({ found }) => found.postings)
}

test('the rules and flags looked for are those of the ledger', () => {
  expect(CLIPPING).toHaveLength(9)
  expect(flagsIn('ledger/flags.ts')).toHaveLength(7)
  expect(flagsIn('tier/certificates.ts')).toHaveLength(2)
})

describe.each(DAYS.flatMap((today) => (['A', 'B'] as const).map((letter) => ({ today, letter }))))(
  'on $today, edition $letter',
  ({ today, letter }) => {
    const all = postings(today, letter)
    const partnersWhere = (is: (posting: Posting) => boolean) =>
      new Set(all.filter(is).map(({ entry }) => entry.partner)).size

    test('every clipping rule takes something away inside the window', () => {
      for (const rule of CLIPPING) {
        const clipped = ({ fate, clips }: Posting) =>
          (fate === 'clipped' || fate === 'partly clipped') &&
          clips.some((clip) => clip.rule === rule)
        expect(partnersWhere(clipped), rule).toBeGreaterThan(0)
      }
    })

    test('[L6] entries outside the catalogue, or worth nothing in it', () => {
      const fate = letter === 'A' ? 'worth nothing in this edition' : 'not in this edition'
      expect(partnersWhere((posting) => posting.fate === fate)).toBeGreaterThan(0)
    })

    test('every other fate', () => {
      const others: readonly Fate[] = [
        'counts',
        'partly clipped',
        'clipped',
        'waiting',
        'rejected',
        'before the window',
      ]
      for (const fate of others)
        expect(
          partnersWhere((posting) => posting.fate === fate),
          fate,
        ).toBeGreaterThan(0)
    })

    test('[L7] awards above the floor, with a basis and without', () => {
      const raised = ({ entry, side, counted }: Posting) =>
        side === 'award' && entry.activity === 'premium-project' && counted > 5000
      expect(partnersWhere((one) => raised(one) && one.entry.note !== '')).toBeGreaterThan(0)
      const bare = ({ entry, flags }: Posting) =>
        entry.activity !== 'special' && flags.includes('basis missing')
      // The one without a basis is an Exponential 6 project, which the document does not list.
      expect(partnersWhere(bare)).toBeGreaterThanOrEqual(letter === 'A' ? 1 : 0)
    })

    test('[L8] refunds lower points and revenue, and a project carries revenue', () => {
      expect(
        partnersWhere(({ counted, minimumRevenue }) => counted < 0 && minimumRevenue < 0),
      ).toBeGreaterThan(1)
      expect(partnersWhere(({ side }) => side === 'revenue')).toBeGreaterThan(0)
    })

    test('[L4] keys that differ in case and spaces are one', () => {
      const entries = new Map(all.map(({ entry }) => [entry.id, entry]))
      const alike = ({ entry, clips }: Posting) =>
        clips.some(({ winners }) =>
          winners.some(({ id }) => {
            const won = entries.get(id)?.reference ?? ''
            return won !== entry.reference && keyOf(won) === keyOf(entry.reference)
          }),
        )
      expect(partnersWhere(alike)).toBeGreaterThan(0)
    })

    test.each(flagsIn('ledger/flags.ts'))('the flag “%s”', (flag) => {
      expect(partnersWhere(({ flags }) => flags.includes(flag))).toBeGreaterThan(0)
    })

    test.each(flagsIn('tier/certificates.ts'))('the flag “%s” of a certificate', (flag) => {
      const flagged = standings(sampleOf(today), letter).filter(({ found }) =>
        found.certificates.some(({ flags }) => flags.includes(flag)),
      )
      expect(flagged.length).toBeGreaterThan(0)
    })
  },
)

test('[L9] the invoice wins at one partner, the project at another', () => {
  const losers = postings(SAMPLE_DAY, 'A').filter(({ clips }) =>
    clips.some(({ rule }) => rule === 'L9'),
  )
  expect(
    new Set(losers.map(({ side, entry }) => side === 'revenue' || entry.activity === 'revenue')),
  ).toEqual(new Set([true, false]))
})

test('[L7] a course with more points than its floor: the document takes them, the web pages do not', () => {
  const worths = (['A', 'B'] as const).map((letter) =>
    postings(SAMPLE_DAY, letter)
      .filter(({ entry }) => entry.activity === 'training-attendee' && entry.points !== null)
      .map(({ worth }) => worth),
  )
  expect(worths).toEqual([[2000], [2600]])
})
