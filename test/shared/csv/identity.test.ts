import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastOfMonth, type Month } from '../../../src/shared/basics/day'
import type { ImportPlan } from '../../../src/shared/csv/planning/plan-import'
import { reviewPortfolio } from '../../../src/shared/tier/portfolio'
import {
  ACTIVITIES_HEADER,
  CERTIFICATIONS_HEADER,
  csv,
  file,
  type Held,
  holding,
  NOTHING,
  PARTNERS_HEADER,
  planOf,
} from '../../support/csv'
import { RUNS } from '../../support/fuzz'
import { aPartner, edition } from '../../support/make'

const PARTNERS = file('p.csv', csv(PARTNERS_HEADER, 'P1,Nordwind,it,DE,,,,', 'P2,Fjord,,,,,,'))

const counts = (plan: ImportPlan) =>
  plan.files.map(({ added, changed, same, refused }) => [added, changed, same, refused])

describe('[F14] identity', async () => {
  const rows = [
    'a1,P1,2026-01-01,article,,,,,approved,K,,',
    ',P1,2026-01-02,bug-report,,,,,approved,,,',
    ',P1,2026-01-02,bug-report,,,,,approved,,,',
  ]
  const activities = (...lines: readonly string[]) =>
    file('a.csv', csv(ACTIVITIES_HEADER, ...lines))
  const first = await planOf([PARTNERS, activities(...rows)])
  const known = holding(NOTHING, first.draft)

  test('equal rows without id are two entries', async () =>
    expect(first.draft.added).toHaveLength(3))

  test('the same file again adds nothing', async () => {
    const again = await planOf([PARTNERS, activities(...rows)], known)
    expect(counts(again)).toEqual([
      [0, 0, 2, 0],
      [0, 0, 3, 0],
    ])
    expect(again.draft.added).toEqual([])
    expect(again.draft.partners).toEqual([])
  })

  test('only rows beyond those known are added', async () => {
    const third = await planOf([PARTNERS, activities(...rows, rows[1] ?? '')], known)
    expect(third.draft.added).toHaveLength(1)
    expect(counts(third)).toEqual([
      [0, 0, 2, 0],
      [1, 0, 3, 0],
    ])
  })

  test('one id with other values is refused, in one file and across files', async () => {
    const other = 'a1,P1,2026-01-01,article,,,,,approved,L,,'
    expect((await planOf([PARTNERS, activities(rows[0] ?? '', other)])).problems).toEqual([
      {
        file: 'a.csv',
        line: 3,
        column: 'id',
        message:
          'id "a1" of this partner already stands on line 2 with other values; give this row an id of its own.',
      },
    ])
    expect((await planOf([PARTNERS, activities(other)], known)).problems[0]?.message).toMatch(
      /known already with other values/,
    )
  })

  test('word for word it is the same entry; at another partner it is another', async () => {
    const plan = await planOf([
      PARTNERS,
      activities(rows[0] ?? '', rows[0] ?? '', 'a1,P2,2026-01-01,article,,,,,approved,K,,'),
    ])
    expect(plan.draft.added).toHaveLength(2)
    expect(counts(plan)[1]).toEqual([2, 0, 1, 0])
  })

  test('partners update by id', async () => {
    const changed = await planOf(
      [file('p.csv', csv(PARTNERS_HEADER, 'P1,Nordwind AG,it,DE,,,,', 'P2,Fjord,,,,,,'))],
      known,
    )
    expect(counts(changed)).toEqual([[0, 1, 1, 0]])
    expect(changed.draft.partners[0]?.before?.name).toBe('Nordwind')
  })

  describe('what a file says of a known partner', () => {
    const contacts = [{ name: 'Ed', role: '', email: '', phone: '+49 30 1' }]
    const owned = aPartner({ id: 'P1', name: 'Nordwind', owner: 'Anna Berg', contacts })
    const newer = { ...owned, mood: 'glad' }
    const held = { ...NOTHING, partners: [newer] }
    const update = async (header: string, row: string) =>
      (await planOf([file('p.csv', csv(header, row))], held)).draft.partners

    test('an import without the column leaves the owner; contacts have no column and stay', async () => {
      const [step, ...others] = await update('id,name,country', 'P1,Nordwind AG,NO')
      expect(others).toEqual([])
      expect(step?.before).toBe(newer)
      expect(step?.after).toMatchObject({ name: 'Nordwind AG', owner: 'Anna Berg', contacts })
      expect(step?.after).toHaveProperty('mood', 'glad')
    })

    test.each([
      ['a blank cell is nobody', '', undefined],
      ['blanks alone are nobody', '  ', undefined],
      ['another name', ' Jonas Weiss ', 'Jonas Weiss'],
    ])('owner: %s', async (_, cell, owner) => {
      const [step] = await update('id,name,profile,country,owner', `P1,Nordwind,it,DE,${cell}`)
      const { owner: __, ...rest } = newer
      expect(step?.after).toStrictEqual(owner === undefined ? rest : { ...rest, owner })
    })

    test('the same values are no change, whatever is left out or blank', async () => {
      const row = 'P1,Nordwind,it,DE'
      expect(await update('id,name,profile,country,owner', `${row},Anna Berg`)).toEqual([])
      expect(await update('id,name,profile,country', row)).toEqual([])
      const nobody = { ...NOTHING, partners: [{ ...aPartner({ name: 'Nordwind' }), owner: '' }] }
      const same = await planOf(
        [file('p.csv', csv('id,name,profile,country,owner', `${row},`))],
        nobody,
      )
      expect(same.draft.partners).toEqual([])
    })

    test('an import never writes notes', async () => {
      const plan = await planOf([PARTNERS], held)
      expect(plan.draft.notes).toEqual([])
    })
  })

  test('certificates update by partner, person, kind, title and issue date', async () => {
    const certifications = (...lines: readonly string[]) =>
      file('c.csv', csv(CERTIFICATIONS_HEADER, ...lines))
    const one = await planOf([certifications(',P1,Ann,sales,Premium,2025-01-01,2026-01-01')], known)
    const held = holding(known, one.draft)
    const two = await planOf([certifications(',P1,Ann,sales,Premium,2025-01-01,2027-01-01')], held)
    expect(counts(two)).toEqual([[0, 1, 0, 0]])
    expect(holding(held, two.draft).certifications.map(({ expiresOn }) => expiresOn)).toEqual([
      '2027-01-01',
    ])
    expect(
      counts(await planOf([certifications(',P1,Ann,sales,Premium,2026-01-01,')], held)),
    ).toEqual([[1, 0, 0, 0]])
    // Two rows that differ only in expiry are two certificates, and stay two.
    const pair = certifications(
      ',P2,Bob,sales,Premium,2025-01-01,2026-01-01',
      ',P2,Bob,sales,Premium,2025-01-01,2027-01-01',
    )
    const both = holding(held, (await planOf([pair], held)).draft)
    expect(counts(await planOf([pair], both))).toEqual([[0, 0, 2, 0]])
  })

  test('two files of one import never write one record twice', async () => {
    const [one, two] = ['Nordwind A', 'Nordwind B'].map((name, at) =>
      file(`p${at}.csv`, csv(PARTNERS_HEADER, `P9,${name},,,,,,`)),
    )
    const plan = await planOf([one, two].filter((some) => some !== undefined))
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
    const twice = await planOf([
      PARTNERS,
      certificates('c0.csv', '2026-01-01'),
      certificates('c1.csv', '2027-01-01'),
    ])
    expect(twice.draft.certifications).toHaveLength(1)
    expect(twice.problems[0]).toMatchObject({ file: 'c1.csv', line: 2, column: 'expires_on' })
    expect(
      (await planOf([PARTNERS, certificates('c0.csv', ''), certificates('c1.csv', '')])).problems,
    ).toEqual([])
  })

  test('every unreadable file is named', async () => {
    const plan = await planOf([file('a.csv', ''), file('b.csv', 'words\n'), PARTNERS])
    expect(plan.refusals.map(({ name }) => name)).toEqual(['a.csv', 'b.csv'])
    expect(plan.draft.partners).toEqual([])
  })

  test('more than half not approved warns', async () => {
    expect(first.warnings).toEqual([])
    expect(
      (await planOf([PARTNERS, activities(',P1,2026-01-01,article,,,,,,,,')])).warnings,
    ).toEqual([
      'More than half of the activities are not approved: 1 of 1. They earn nothing until their status is approved.',
    ])
  })

  test('the same name at two partners warns', async () => {
    const plan = await planOf([
      PARTNERS,
      file(
        'c.csv',
        csv(CERTIFICATIONS_HEADER, ',P1,Ann,sales,Premium,,', ',P2,ann ,sales,Premium,,'),
      ),
    ])
    expect(plan.warnings).toEqual([
      'The same name holds certifications at two partners and counts at both: Ann.',
    ])
    // Said once, when it comes; a later import of other things is not reminded of it.
    const held = holding(NOTHING, plan.draft)
    expect((await planOf([PARTNERS], held)).warnings).toEqual([])
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
  test('rows with ids give the same desk in any order and any number of files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 30 }),
        fc.nat(30),
        fc.boolean(),
        async (rows, cut, turned) => {
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
            (await planOf([PARTNERS, file('a.csv', csv(ACTIVITIES_HEADER, ...lines))])).draft,
          )
          let split: Held = NOTHING
          for (const part of parts)
            split = holding(split, (await planOf([PARTNERS, part], split)).draft)
          const review = (known: Held) =>
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
