import { describe, expect, test } from 'vitest'
import { complaintsAbout } from '../../src/renderer/pages/partner/certificate/complaint'
import { decidingOf } from '../../src/renderer/pages/partner/certificate/deciding'
import { isRenewable } from '../../src/renderer/pages/partner/certificate/renewable'
import { assess } from '../../src/shared/tier/assess'
import { certificates, day, edition, entries } from '../support/make'

function judged(held: readonly string[]) {
  return assess(edition('A'), {
    partner: 'P1',
    joinedOn: null,
    cutOff: day('2026-11-20'),
    entries: entries(['2026-05-04 special pts=25000', '2026-11-02 revenue usd=13000']),
    certifications: certificates(held),
  })
}

const DEVELOPER = 'profile Ann Developer 2025-01-01'
const SECOND = 'sales Bo Premium 2025-01-01'

describe('what the tier turns on', () => {
  test('an expired certificate whose renewal would lift it', () => {
    const assessment = judged([DEVELOPER, SECOND, 'sales Cy Premium 2025-01-01..2026-11-01'])
    expect(assessment.tier).toBe('professional')
    expect([...decidingOf(assessment)]).toEqual([['c3', { does: 'would give', tier: 'silver' }]])
  })

  test('one that is held and soon ends', () => {
    const assessment = judged([DEVELOPER, SECOND, 'sales Cy Premium 2025-01-01..2026-12-01'])
    expect(assessment.tier).toBe('silver')
    expect([...decidingOf(assessment)]).toEqual([['c3', { does: 'holds', tier: 'silver' }]])
  })

  test('none, where one more or less changes nothing', () => {
    const spare = 'sales Di Premium 2025-01-01..2026-12-01'
    const lapsed = 'sales Ed Premium 2025-01-01..2026-11-01'
    const held = [DEVELOPER, SECOND, 'sales Cy Premium 2025-01-01', spare, lapsed]
    expect(decidingOf(judged(held)).size).toBe(0)
  })
})

test.each([
  ['ended', ['sales Cy Premium 2025-01-01..2026-11-01'], true],
  ['ends within the days of notice', ['sales Cy Premium 2025-01-01..2026-12-01'], true],
  ['ends long after', ['sales Cy Premium 2025-01-01..2027-12-01'], false],
  ['has no end', ['sales Cy Premium 2025-01-01'], false],
  [
    'was renewed already',
    ['sales Cy Premium 2025-01-01..2026-11-01', 'sales cy Premium 2026-10-01..2027-10-01'],
    false,
  ],
  [
    'another title took over nothing',
    ['sales Cy Premium 2025-01-01..2026-11-01', 'sales Cy Advanced 2026-10-01..2027-10-01'],
    true,
  ],
])('a certificate that %s: its renewal is offered: %#', (_, held, offered) => {
  const assessment = judged(held)
  const [first] = assessment.certificates
  expect(first && isRenewable(first, assessment)).toBe(offered)
})

test('what is missing or wrong in a certificate is said field by field', () => {
  const empty = { person: ' ', title: '', issuedOn: null, expiresOn: null, ending: '31 foo' }
  expect(Object.keys(complaintsAbout(empty))).toEqual(['person', 'title', 'issuedOn', 'expiresOn'])
  const whole = { person: 'Ann', title: 'Premium', issuedOn: day('2026-11-20'), ending: '' }
  expect(complaintsAbout({ ...whole, expiresOn: null })).toEqual({})
  expect(complaintsAbout({ ...whole, expiresOn: day('2026-11-19') })).toEqual({
    expiresOn: 'It cannot end before it was issued.',
  })
})
