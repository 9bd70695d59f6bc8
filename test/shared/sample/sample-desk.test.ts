import { describe, expect, test } from 'vitest'
import { PROFILE_IDS, TIER_IDS } from '../../../src/shared/program/ids'
import { STAGES } from '../../../src/shared/records/partner'
import { sampleDesk } from '../../../src/shared/sample/sample-desk'
import { explain } from '../../../src/shared/tier/explain'
import { day, edition } from '../../support/make'
import { DAYS, SAMPLE_DAY, sampleOf, standings } from './support'

const desk = sampleOf(SAMPLE_DAY)

function tiersOf(today: (typeof DAYS)[number], letter: 'A' | 'B') {
  const counts = new Map<string, number>()
  for (const { found } of standings(sampleOf(today), letter)) {
    const tier = found.tier ?? 'none'
    counts.set(tier, (counts.get(tier) ?? 0) + 1)
  }
  return counts
}

describe('the sample desk', () => {
  test('sixty partners with about six thousand entries, and the label says so', () => {
    expect(desk.partners).toHaveLength(60)
    expect(sampleDesk(SAMPLE_DAY).label).toBe('Sample desk of 60 partners')
    expect(desk.entries.length).toBeGreaterThan(5_500)
    expect(desk.entries.length).toBeLessThan(7_000)
  })

  test('the same bytes for the same day, others for another', () => {
    const bytes = (text: string) => JSON.stringify(sampleDesk(day(text)))
    expect(bytes('2026-11-20')).toBe(bytes('2026-11-20'))
    expect(bytes('2026-11-21')).not.toBe(bytes('2026-11-20'))
  })

  test('entries reach back three years', () => {
    const first = desk.entries.reduce(
      (least, { date }) => (date < least ? date : least),
      desk.today,
    )
    expect(first >= '2023-10-20' && first < '2024-01-01').toBe(true)
  })
})

describe.each(DAYS)('on %s', (today) => {
  const { partners, entries, certifications, notes } = sampleOf(today)

  test('ids are unique, nothing lies in the future or before its partner joined', () => {
    for (const ids of [partners, entries, certifications, notes].map((all) =>
      all.map(({ id }) => id),
    ))
      expect(new Set(ids).size).toBe(ids.length)
    const joined = new Map(partners.map(({ id, joinedOn }) => [id, joinedOn ?? '']))
    const stray = entries.filter(
      ({ date, partner }) => date > today || date < (joined.get(partner) ?? '9999'),
    )
    expect(stray).toEqual([])
    expect(certifications.filter(({ issuedOn }) => (issuedOn ?? '') > today)).toEqual([])
    const midnight = Date.parse(`${today}T00:00:00Z`)
    expect(notes.filter(({ at }) => at > midnight)).toEqual([])
  })

  test('every tier is occupied and so is none; few are at the top', () => {
    const counts = tiersOf(today, 'A')
    for (const tier of [...TIER_IDS, 'none']) expect(counts.get(tier) ?? 0, tier).toBeGreaterThan(1)
    expect(counts.get('platinum')).toBeLessThanOrEqual(3)
    expect(counts.get('gold')).toBeLessThan(counts.get('silver') ?? 0)
    const document = tiersOf(today, 'B')
    for (const { id } of edition('B').tiers) expect(document.get(id) ?? 0, id).toBeGreaterThan(0)
  })
})

describe('the partners', () => {
  test.each(STAGES)('at least one is %s', (stage) => {
    expect(desk.partners.filter((partner) => partner.stage === stage).length).toBeGreaterThan(0)
  })

  test.each(PROFILE_IDS)('at least ten of the profile %s', (profile) => {
    expect(desk.partners.filter((one) => one.profile === profile).length).toBeGreaterThan(9)
  })

  test('names of many scripts, one very long, one with 40 certificates, some without an entry', () => {
    const names = desk.partners.map(({ name }) => name)
    for (const script of [
      /\p{Script=Arabic}/u,
      /\p{Script=Hebrew}/u,
      /\p{Script=Greek}/u,
      /\p{Script=Han}/u,
      /\p{Script=Hangul}/u,
      /\p{Script=Cyrillic}/u,
      /[ğőǿøéłű]/iu,
    ])
      expect(names.filter((name) => script.test(name)).length, String(script)).toBeGreaterThan(0)
    expect(Math.max(...names.map(({ length }) => length))).toBeGreaterThanOrEqual(85)
    expect(new Set(names).size).toBe(60)
    const held = (id: string) => desk.certifications.filter(({ partner }) => partner === id).length
    expect(desk.partners.filter(({ id }) => held(id) === 40)).toHaveLength(1)
    const busy = new Set(desk.entries.map(({ partner }) => partner))
    expect(desk.partners.filter(({ id }) => !busy.has(id)).length).toBeGreaterThan(0)
    expect(new Set(desk.partners.map(({ country }) => country)).size).toBeGreaterThan(30)
  })

  test('four partner managers look after them, and most have contacts', () => {
    const owners = desk.partners.flatMap(({ owner }) => owner ?? [])
    expect(new Set(owners).size).toBe(4)
    expect(owners).toContain('Anna Berg')
    expect(owners.length).toBeGreaterThan(45)
    const known = desk.partners.filter(({ contacts = [] }) => contacts.length > 0)
    expect(known.length).toBeGreaterThan(45)
    const noted = new Set(desk.notes.map(({ partner }) => partner))
    expect(noted.size).toBeGreaterThanOrEqual(10)
    const ids = new Set(desk.partners.map(({ id }) => id))
    expect([...noted].filter((id) => !ids.has(id))).toEqual([])
  })

  test('amounts have cents, invoices numbers, and most entries say what they rest on', () => {
    const paid = desk.entries.filter(({ revenue }) => revenue !== null)
    const odd = paid.filter(({ revenue }) => (revenue ?? 0) % 100 !== 0)
    expect(odd.length / paid.length).toBeGreaterThan(0.9)
    const numbered = paid.filter(({ reference }) => /^INV-/.test(reference))
    expect(numbered.length / paid.length).toBeGreaterThan(0.9)
    const noted = desk.entries.filter(({ note }) => note !== '')
    expect(noted.length / desk.entries.length).toBeGreaterThan(0.6)
    expect(noted.some(({ note }) => /^https:\/\/\S+\.example\//.test(note))).toBe(true)
    expect(noted.some(({ note }) => /\.(pdf|xlsx|png)$/.test(note))).toBe(true)
  })

  test('there is something to explain: lapses, clips, refunds, roll-offs, unknowns, reports', () => {
    const told = standings(desk, 'A').flatMap(({ found }) =>
      explain(edition('A'), found).sentences.map(({ says }) => says),
    )
    for (const kind of ['lapse', 'refund', 'roll-off', 'not known', 'waiting', 'rests on'] as const)
      expect(told, kind).toContain(kind)
  })

  test('the story of Nordwind: Silver, one sales certification short of Gold', () => {
    for (const today of DAYS) {
      const nordwind = standings(sampleOf(today), 'A').find(({ partner }) => partner.id === 'ND-01')
      if (!nordwind) throw new Error('Nordwind is not at the desk')
      expect(explain(edition('A'), nordwind.found).headline).toBe(
        'Silver, 1 sales certification short of Gold.',
      )
    }
  })

  test('the first twenty keep their tiers, whatever the day', () => {
    for (const today of DAYS) {
      const tiers = new Map(
        standings(sampleOf(today), 'A').map(({ partner, found }) => [partner.id, found.tier]),
      )
      for (const [tier, ids] of FIRST_TWENTY)
        for (const id of ids.split(' ')) expect(tiers.get(id), `${id} on ${today}`).toBe(tier)
    }
  })
})

/** Without Copper Lane, whose large entry leaves the window within the month. */
const FIRST_TWENTY = [
  [null, 'OD-08 TS-17'],
  ['now', 'BH-07'],
  ['starter', 'HW-13'],
  ['basic', 'PS-06 GO-10 QN-15 DS-16 ZK-20'],
  ['professional', 'AF-02 SW-04 VA-18 RB-19'],
  ['silver', 'ND-01 MR-05 LP-11'],
  ['gold', 'KH-03 OM-14'],
  ['platinum', 'NS-09'],
] as const
