import { describe, expect, test } from 'vitest'
import { headingsKey } from '../../../src/shared/csv/reading/headings'
import { csv, file, NOTHING, planOf } from '../../support/csv'
import { aPartner } from '../../support/make'

const HELD = { ...NOTHING, partners: [aPartner({ id: 'P1' })] }
const HEADINGS = ['Partner_ID', 'date', 'activity', 'Remark']

function plan(days: readonly string[], choices = {}) {
  const rows = days.map((day) => `P1;${day};article;`)
  return planOf([file('a.csv', csv(HEADINGS.join(';'), ...rows))], HELD, choices)
}

describe('[F13] days in another form under the desk own headings', () => {
  test.each([
    ['a day above 12', ['18.11.2026', '03.04.2026'], ['2026-11-18', '2026-04-03'], 'day first'],
    ['a month second', ['11/18/2026', '3/4/2026'], ['2026-11-18', '2026-03-04'], 'month first'],
  ])('%s proves the order, which is said', async (_, days, read, order) => {
    const { draft, problems, warnings } = await plan(days)
    expect(problems).toEqual([])
    expect(draft.added.map(({ date }) => date)).toEqual(read)
    expect(warnings.join()).toContain(`The days of a.csv are read ${order}, like`)
  })

  test('a day that begins with its year is never in doubt', async () => {
    const { draft, unmatched } = await plan(['2026/11/18', '2026.1.2'])
    expect(unmatched).toEqual([])
    expect(draft.added.map(({ date }) => date)).toEqual(['2026-11-18', '2026-01-02'])
  })

  test('one slip among days of the desk form stays a slip', async () => {
    const { draft, problems } = await plan(['2026-11-18', '19.11.2026'])
    expect(draft.added).toHaveLength(1)
    expect(problems[0]?.message).toBe('"19.11.2026" is not a day; write it as YYYY-MM-DD.')
  })

  test('what proves no order is asked once, with the headings as they stand', async () => {
    const { unmatched, draft } = await plan(['', '03.04.2026'])
    expect(draft.added).toEqual([])
    const columns = { Partner_ID: 'partner_id', date: 'date', activity: 'activity' }
    expect(unmatched).toMatchObject([
      {
        sample: [
          ['P1', '03.04.2026', 'article', ''],
          ['P1', '', 'article', ''],
        ],
      },
    ])
    expect(unmatched[0]?.suggestion).toEqual({ kind: 'activities', columns, dates: 'year first' })
    const match = { kind: 'activities', columns, dates: 'day first' } as const
    const answered = await plan(['03.04.2026'], { matches: { [headingsKey(HEADINGS)]: match } })
    expect(answered.draft.added.map(({ date }) => date)).toEqual(['2026-04-03'])
    expect(answered.warnings.join()).not.toContain('are read')
  })

  test('what is proved needs no answer, and goes before one', async () => {
    const match = { kind: 'activities', columns: { date: 'date' }, dates: 'day first' } as const
    const { draft } = await plan(['11/18/2026'], { matches: { [headingsKey(HEADINGS)]: match } })
    expect(draft.added.map(({ date }) => date)).toEqual(['2026-11-18'])
  })
})
