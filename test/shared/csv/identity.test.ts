import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastOfMonth, type Month } from '../../../src/shared/basics/day'
import { type Known, planImport } from '../../../src/shared/csv/plan-import'
import type { Draft } from '../../../src/shared/records/change'
import { reviewPortfolio } from '../../../src/shared/tier/portfolio'
import {
  ACTIVITIES_HEADER,
  CERTIFICATIONS_HEADER,
  csv,
  file,
  PARTNERS_HEADER,
} from '../../support/csv'
import { RUNS } from '../../support/fuzz'
import { edition } from '../../support/make'

const NOTHING: Known = { partners: [], entries: [], certifications: [] }
const PARTNERS = file('p.csv', csv(PARTNERS_HEADER, 'P1,Nordwind,it,DE,,,,', 'P2,Fjord,,,,,,'))

/** What the desk holds after a draft was written. */
function holding(known: Known, { partners, certifications, added }: Draft): Known {
  const write = <T>(all: readonly T[], steps: readonly { before: T | null; after: T | null }[]) => [
    ...all.filter((one) => !steps.some(({ before }) => before === one)),
    ...steps.flatMap((step) => (step.after ? [step.after] : [])),
  ]
  return {
    partners: write(known.partners, partners),
    certifications: write(known.certifications, certifications),
    entries: [...known.entries, ...added],
  }
}

const counts = (plan: ReturnType<typeof planImport>) =>
  plan.files.map(({ added, changed, same, refused }) => [added, changed, same, refused])

describe('[F14] identity', () => {
  const rows = [
    'a1,P1,2026-01-01,article,,,,,approved,K,,',
    ',P1,2026-01-02,bug-report,,,,,approved,,,',
    ',P1,2026-01-02,bug-report,,,,,approved,,,',
  ]
  const activities = (...lines: readonly string[]) =>
    file('a.csv', csv(ACTIVITIES_HEADER, ...lines))
  const first = planImport([PARTNERS, activities(...rows)], NOTHING)
  const known = holding(NOTHING, first.draft)

  test('equal rows without id are two entries', () => expect(first.draft.added).toHaveLength(3))

  test('the same file again adds nothing', () => {
    const again = planImport([PARTNERS, activities(...rows)], known)
    expect(counts(again)).toEqual([
      [0, 0, 2, 0],
      [0, 0, 3, 0],
    ])
    expect(again.draft.added).toEqual([])
    expect(again.draft.partners).toEqual([])
  })

  test('only rows beyond those known are added', () => {
    const third = planImport([PARTNERS, activities(...rows, rows[1] ?? '')], known)
    expect(third.draft.added).toHaveLength(1)
    expect(counts(third)).toEqual([
      [0, 0, 2, 0],
      [1, 0, 3, 0],
    ])
  })

  test('one id with other values is refused, in one file and across files', () => {
    const other = 'a1,P1,2026-01-01,article,,,,,approved,L,,'
    expect(planImport([PARTNERS, activities(rows[0] ?? '', other)], NOTHING).problems).toEqual([
      {
        file: 'a.csv',
        line: 3,
        column: 'id',
        message:
          'id "a1" of this partner already stands on line 2 with other values; give this row an id of its own.',
      },
    ])
    expect(planImport([PARTNERS, activities(other)], known).problems[0]?.message).toMatch(
      /known already with other values/,
    )
  })

  test('word for word it is the same entry; at another partner it is another', () => {
    const plan = planImport(
      [
        PARTNERS,
        activities(rows[0] ?? '', rows[0] ?? '', 'a1,P2,2026-01-01,article,,,,,approved,K,,'),
      ],
      NOTHING,
    )
    expect(plan.draft.added).toHaveLength(2)
    expect(counts(plan)[1]).toEqual([2, 0, 1, 0])
  })

  test('partners update by id', () => {
    const changed = planImport(
      [file('p.csv', csv(PARTNERS_HEADER, 'P1,Nordwind AG,it,DE,,,,', 'P2,Fjord,,,,,,'))],
      known,
    )
    expect(counts(changed)).toEqual([[0, 1, 1, 0]])
    expect(changed.draft.partners[0]?.before?.name).toBe('Nordwind')
  })

  test('certificates update by partner, person, kind, title and issue date', () => {
    const certifications = (...lines: readonly string[]) =>
      file('c.csv', csv(CERTIFICATIONS_HEADER, ...lines))
    const one = planImport([certifications(',P1,Ann,sales,Premium,2025-01-01,2026-01-01')], known)
    const held = holding(known, one.draft)
    const two = planImport([certifications(',P1,Ann,sales,Premium,2025-01-01,2027-01-01')], held)
    expect(counts(two)).toEqual([[0, 1, 0, 0]])
    expect(holding(held, two.draft).certifications.map(({ expiresOn }) => expiresOn)).toEqual([
      '2027-01-01',
    ])
    expect(counts(planImport([certifications(',P1,Ann,sales,Premium,2026-01-01,')], held))).toEqual(
      [[1, 0, 0, 0]],
    )
    // Two rows that differ only in expiry are two certificates, and stay two.
    const pair = certifications(
      ',P2,Bob,sales,Premium,2025-01-01,2026-01-01',
      ',P2,Bob,sales,Premium,2025-01-01,2027-01-01',
    )
    const both = holding(held, planImport([pair], held).draft)
    expect(counts(planImport([pair], both))).toEqual([[0, 0, 2, 0]])
  })

  test('two files of one import never write one record twice', () => {
    const [one, two] = ['Nordwind A', 'Nordwind B'].map((name, at) =>
      file(`p${at}.csv`, csv(PARTNERS_HEADER, `P9,${name},,,,,,`)),
    )
    const plan = planImport(
      [one, two].filter((some) => some !== undefined),
      NOTHING,
    )
    expect(plan.draft.partners.map(({ after }) => after?.name)).toEqual(['Nordwind A'])
    expect(plan.problems).toEqual([
      {
        file: 'p1.csv',
        line: 2,
        column: 'id',
        message: 'partner "P9" is already listed on line 2 of p0.csv; remove one of the rows.',
      },
    ])
    const certificates = (name: string, until: string) =>
      file(name, csv(CERTIFICATIONS_HEADER, `,P1,Ann,sales,Premium,2025-01-01,${until}`))
    const twice = planImport(
      [PARTNERS, certificates('c0.csv', '2026-01-01'), certificates('c1.csv', '2027-01-01')],
      NOTHING,
    )
    expect(twice.draft.certifications).toHaveLength(1)
    expect(twice.problems[0]).toMatchObject({ file: 'c1.csv', line: 2, column: 'expires_on' })
    expect(
      planImport([PARTNERS, certificates('c0.csv', ''), certificates('c1.csv', '')], NOTHING)
        .problems,
    ).toEqual([])
  })

  test('every unreadable file is named', () => {
    const plan = planImport([file('a.csv', ''), file('b.csv', 'x,y\n'), PARTNERS], NOTHING)
    expect(plan.refusals.map(({ name }) => name)).toEqual(['a.csv', 'b.csv'])
    expect(plan.draft.partners).toEqual([])
  })

  test('more than half not approved warns', () => {
    expect(first.warnings).toEqual([])
    expect(
      planImport([PARTNERS, activities(',P1,2026-01-01,article,,,,,,,,')], NOTHING).warnings,
    ).toEqual([
      'More than half of the activities are not approved: 1 of 1. They earn nothing until their status is approved.',
    ])
  })

  test('the same name at two partners warns', () => {
    const plan = planImport(
      [
        PARTNERS,
        file(
          'c.csv',
          csv(CERTIFICATIONS_HEADER, ',P1,Ann,sales,Premium,,', ',P2,ann ,sales,Premium,,'),
        ),
      ],
      NOTHING,
    )
    expect(plan.warnings).toEqual([
      'The same name holds certifications at two partners and counts at both: Ann.',
    ])
    // Said once, when it comes; a later import of other things is not reminded of it.
    const held = holding(NOTHING, plan.draft)
    expect(planImport([PARTNERS], held).warnings).toEqual([])
  })
})

describe('[F14] splitting and order', () => {
  const row = fc.record({
    partner: fc.constantFrom('P1', 'P2'),
    date: fc.constantFrom('2025-10-31', '2025-11-01', '2026-02-28', '2026-10-31'),
    activity: fc.constantFrom(
      'case-study',
      'article',
      'premium-project',
      'full-event',
      'site-badge',
      'share-your-pipeline',
    ),
    reference: fc.constantFrom('', 'Kiel', 'KIEL ', 'Oslo'),
  })
  test('rows with ids give the same desk in any order and any number of files', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.nat(30),
        fc.boolean(),
        (rows, cut, turned) => {
          const lines = rows.map(
            (one, at) =>
              `r${at},${one.partner},${one.date},${one.activity},,,,,approved,${one.reference},,`,
          )
          const at = Math.min(cut, lines.length)
          const order = turned ? [...lines].reverse() : lines
          const parts = [order.slice(0, at), order.slice(at)].map((some, n) =>
            file(`${n}.csv`, csv(ACTIVITIES_HEADER, ...some)),
          )
          const whole = holding(
            NOTHING,
            planImport([PARTNERS, file('a.csv', csv(ACTIVITIES_HEADER, ...lines))], NOTHING).draft,
          )
          const split = parts.reduce(
            (known, part) => holding(known, planImport([PARTNERS, part], known).draft),
            NOTHING,
          )
          const review = (known: Known) =>
            reviewPortfolio(
              edition('B'),
              { ...known, partners: [...known.partners].sort((a, b) => (a.id < b.id ? -1 : 1)) },
              lastOfMonth('2026-10' as Month),
            )
          expect(review(split)).toEqual(review(whole))
        },
      ),
      { numRuns: RUNS / 8 },
    )
  })
})
