import { describe, expect, test } from 'vitest'
import { meets, NO_AIDS } from '../../src/renderer/pages/partners/narrowing/conditions'
import type { Stage } from '../../src/shared/records/partner'
import type { Missing } from '../../src/shared/tier/next-step'
import { day } from '../support/make'
import { aRow } from './support/rows'

const AIDS = { ...NO_AIDS, cutOff: day('2026-11-20') }

function lacking(kind: Missing['kind'], amount: number): Missing {
  return { kind, amount, notKnown: false }
}

describe('what the list looks for', () => {
  test.each<[Stage, boolean]>([
    ['active', true],
    ['approved', true],
    ['terminated', false],
    ['declined', false],
    ['applied', false],
  ])('at the stage %s a plan may differ and a term may end: %s', (stage, looked) => {
    const row = aRow({ stage, plan: 'gold', tier: 'silver', joinedOn: day('2024-12-01') })
    expect(meets(row, 'plan', AIDS)).toBe(looked)
    expect(meets(row, 'term', AIDS)).toBe(looked)
  })

  test.each<[string, number, readonly Missing[], boolean]>([
    ['all but a sixth, one certificate', 5 / 6, [lacking('sales', 1)], true],
    ['half, one certificate', 0.5, [lacking('profile', 1)], true],
    ['two certificates', 4 / 6, [lacking('sales', 2)], false],
    ['one of each', 0.5, [lacking('sales', 1), lacking('profile', 1)], false],
    ['one point, far', 0.5, [lacking('points', 1)], false],
    ['points, near', 0.85, [lacking('points', 900)], true],
  ])('lacking %s is close: %s', (_, share, missing, close) => {
    const row = aRow({ share })
    expect(meets({ ...row, next: row.next && { ...row.next, missing } }, 'close', AIDS)).toBe(close)
  })

  test('a fee without a tier is no difference (Q6)', () => {
    expect(meets(aRow({ plan: 'now', tier: null }), 'plan', AIDS)).toBe(false)
  })

  test.each([
    ['2025-01-19', 60 - 1, true],
    ['2025-01-20', 60, true],
    ['2025-01-21', 60 + 1, false],
    ['2024-11-21', 0, true],
  ])('joined on %s, %i days before its end, the term presses: %s', (joined, _, presses) => {
    expect(meets(aRow({ joinedOn: day(joined) }), 'term', AIDS)).toBe(presses)
  })
})
