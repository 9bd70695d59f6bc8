import { describe, expect, test } from 'vitest'
import { planDiffers } from '../../../src/shared/records/plan-beside-tier'

describe('a plan beside a tier (Q5)', () => {
  test.each([
    ['is smaller', 'now', 'gold', 'active', true],
    ['is larger', 'gold', 'now', 'renewal-due', true],
    ['is the same', 'gold', 'gold', 'active', false],
    ['is none', '', 'gold', 'active', false],
    ['is a student’s, never an earned tier (K1)', 'student', 'gold', 'active', false],
    ['is a fee without a tier, as is lawful (Q6)', 'now', null, 'active', false],
    ['is another, of somebody who has left', 'now', 'gold', 'terminated', false],
    ['is another, of somebody who was declined', 'now', 'gold', 'declined', false],
  ] as const)('%s', (_, plan, tier, stage, differs) => {
    expect(planDiffers({ plan, stage }, tier)).toBe(differs)
  })
})
