import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/shared/basics/day'
import { STAGES } from '../../../src/shared/records/partner'
import { runningTerm, termOn } from '../../../src/shared/records/term'
import { day } from '../../support/make'

describe('the partnership year a day lies in (000:6)', () => {
  test.each([
    ['2024-03-15', '2024-03-15', '2024-03-15..2025-03-14'],
    ['2024-03-15', '2025-03-14', '2024-03-15..2025-03-14'],
    ['2024-03-15', '2025-03-15', '2025-03-15..2026-03-14'],
    ['2024-12-31', '2026-01-01', '2025-12-31..2026-12-30'],
    ['2024-02-29', '2025-02-27', '2024-02-29..2025-02-27'],
    ['2024-02-29', '2025-02-28', '2025-02-28..2026-02-27'],
    ['2024-02-29', '2028-02-28', '2027-02-28..2028-02-28'],
    ['2024-02-29', '2028-02-29', '2028-02-29..2029-02-27'],
  ])('joined %s, on %s: %s', (joinedOn, on, term) => {
    const found = termOn(day(joinedOn), day(on))
    expect(`${found?.from}..${found?.to}`).toBe(term)
  })

  test.each([
    ['not known', null, '2026-01-01'],
    ['still ahead', day('2026-01-02'), '2026-01-01'],
  ])('a joining day %s gives none', (_, joinedOn, on) => {
    expect(termOn(joinedOn, day(on))).toBeNull()
  })

  test('runs for partners alone, whatever day they joined on', () => {
    const runs = STAGES.filter(
      (stage) => runningTerm({ joinedOn: day('2024-03-15'), stage }, day('2026-01-01')) !== null,
    )
    expect(runs).toEqual(['approved', 'contract-and-fee', 'active', 'renewal-due'])
  })

  test('every day lies in its own term, and the next begins where one ends', () => {
    for (const joinedOn of ['2023-02-28', '2024-02-29', '2023-12-31'].map(day))
      for (let on = joinedOn, n = 0; n < 6 * 366; n++, on = addDays(on, 1)) {
        const term = termOn(joinedOn, on)
        if (!term) throw new Error(`no term on ${on}`)
        expect(term.from <= on && on <= term.to, `${joinedOn} on ${on}`).toBe(true)
        expect(termOn(joinedOn, addDays(term.to, 1))?.from).toBe(addDays(term.to, 1))
      }
  })
})
