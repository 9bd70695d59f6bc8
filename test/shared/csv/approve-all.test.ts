import { describe, expect, test } from 'vitest'
import { ACTIVITIES_HEADER, csv, file, holding, NOTHING, planOf } from '../../support/csv'
import { aPartner } from '../../support/make'

const HELD = { ...NOTHING, partners: [aPartner({ id: 'P1' })] }
const row = (id: string, status: string, reference = '') =>
  `${id},P1,2026-01-01,article,,,,,${status},${reference},,`
const rows = (...lines: readonly string[]) => [file('a.csv', csv(ACTIVITIES_HEADER, ...lines))]
const FILE = rows(
  row('a1', 'reported'),
  row('', '', 'Kiel'),
  row('', '', 'Kiel'),
  row('a2', 'rejected'),
  row('a3', 'approved'),
)

describe('[F14] reported rows may come in as approved', () => {
  test('all that are reported, and the label says how many', async () => {
    const plan = await planOf(FILE, HELD, { approveAll: true })
    expect(plan.draft.added.map(({ status }) => status)).toEqual([
      'approved',
      'approved',
      'approved',
      'rejected',
      'approved',
    ])
    expect([plan.waiting, plan.draft.label]).toEqual([3, 'Import of a.csv, 3 approved'])
    expect(plan.warnings).toEqual([])
  })

  test('without it they stay, and are counted', async () => {
    const plan = await planOf(FILE, HELD)
    expect([plan.waiting, plan.draft.label]).toEqual([3, 'Import of a.csv'])
    expect(plan.warnings).toEqual([expect.stringMatching(/not approved: 4 of 5/)])
  })

  test('the warning is about what remains', async () => {
    const some = rows(row('1', 'rejected'), row('2', 'rejected'), row('3', 'reported'))
    const plan = await planOf(some, HELD, { approveAll: true })
    expect(plan.warnings).toEqual([expect.stringMatching(/not approved: 2 of 3/)])
  })

  test.each([true, false])('the same file again adds nothing (approving: %s)', async (again) => {
    for (const approveAll of [true, false]) {
      const held = holding(HELD, (await planOf(FILE, HELD, { approveAll })).draft)
      const second = await planOf(FILE, held, { approveAll: again })
      expect([second.draft.added, second.problems, second.waiting]).toEqual([[], [], 0])
      expect(second.files[0]?.same).toBe(5)
    }
  })

  test('rows are named alike with and without', async () => {
    const ids = async (approveAll: boolean) =>
      (await planOf(FILE, HELD, { approveAll })).draft.added.map(({ id }) => id)
    expect(await ids(true)).toEqual(await ids(false))
  })

  test('within one import too', async () => {
    const [one] = FILE
    const plan = await planOf(one ? [one, { ...one, name: 'b.csv' }] : [], HELD, {
      approveAll: true,
    })
    expect(plan.files.map(({ added, same, refused }) => [added, same, refused])).toEqual([
      [5, 0, 0],
      [0, 5, 0],
    ])
  })

  test.each([
    ['approved', 'reported', true],
    ['approved', 'approved', true],
    ['reported', 'reported', true],
    ['reported', 'approved', false],
    ['approved', 'rejected', false],
    ['rejected', 'reported', false],
    ['rejected', 'approved', false],
  ])('known as %s, read as %s: the same row = %s', async (known, read, isSame) => {
    const held = holding(HELD, (await planOf(rows(row('a1', known)), HELD)).draft)
    const plan = await planOf(rows(row('a1', read)), held)
    expect(plan.problems.map(({ column }) => column)).toEqual(isSame ? [] : ['id'])
    const other = await planOf(rows(row('a1', read, 'Oslo')), held)
    expect(other.problems).toHaveLength(1)
  })
})
