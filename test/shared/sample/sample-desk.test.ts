import { describe, expect, test } from 'vitest'
import { sampleDesk } from '../../../src/shared/sample/sample-desk'
import { assess } from '../../../src/shared/tier/assess'
import { explain } from '../../../src/shared/tier/explain'
import { day, edition } from '../../support/make'

const WEB = edition('A')
const SAMPLE_DAY = day('2026-10-31')

function explained(today = SAMPLE_DAY) {
  const draft = sampleDesk(today)
  return draft.partners.flatMap(({ after: partner }) => {
    if (!partner) return []
    const found = assess(WEB, {
      partner: partner.id,
      joinedOn: partner.joinedOn,
      cutOff: today,
      entries: draft.added.filter((entry) => entry.partner === partner.id),
      certifications: draft.certifications.flatMap(({ after }) =>
        after?.partner === partner.id ? [after] : [],
      ),
    })
    return [{ partner, found, told: explain(WEB, found) }]
  })
}

describe('the sample desk', () => {
  test('twenty partners, the same for the same day', () => {
    expect(sampleDesk(SAMPLE_DAY).partners).toHaveLength(20)
    expect(sampleDesk(SAMPLE_DAY)).toEqual(sampleDesk(SAMPLE_DAY))
  })

  test('every tier, every profile and "no tier" occur', () => {
    const all = explained()
    const tiers = new Set(all.map(({ found }) => found.tier))
    expect(tiers).toEqual(
      new Set([null, 'now', 'starter', 'basic', 'professional', 'silver', 'gold', 'platinum']),
    )
    expect(new Set(all.map(({ partner }) => partner.profile)).size).toBe(4)
  })

  test('there is something to explain: lapses, clips, refunds, roll-offs, unknowns, reports', () => {
    const told = explained().flatMap(({ told: { sentences } }) => sentences.map(({ says }) => says))
    for (const kind of [
      'lapse',
      'refund',
      'roll-off',
      'not known',
      'waiting',
      'rests on',
    ] as const) {
      expect(told, kind).toContain(kind)
    }
    const clips = explained().flatMap(({ found }) =>
      found.postings.flatMap(({ clips: all }) => all.map(({ rule }) => rule)),
    )
    expect(new Set(clips).size).toBeGreaterThanOrEqual(4)
  })

  test('ids are unique, nothing lies in the future, whatever the day', () => {
    for (const today of [SAMPLE_DAY, day('2028-02-29'), day('2027-01-01')]) {
      const { added, certifications } = sampleDesk(today)
      const ids = [...added.map(({ id }) => id), ...certifications.map(({ after }) => after?.id)]
      expect(new Set(ids).size).toBe(ids.length)
      expect(added.every(({ date }) => date <= today)).toBe(true)
    }
  })
})
