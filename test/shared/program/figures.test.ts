import { describe, expect, test } from 'vitest'
import type { PerTier } from '../../../src/shared/program/benefit'
import { type Edition, requirementOf, tierOf } from '../../../src/shared/program/edition'
import { editionById } from '../../../src/shared/program/editions'
import { ACTIVITY_IDS, type ActivityId, PLAN_IDS } from '../../../src/shared/program/ids'
import type { Figure, Stated } from '../../../src/shared/program/source'

// Every number here is typed from the source documents, apart from the editions' own files.

const web = must(editionById('web-2025'))
const document = must(editionById('document-2025'))

describe('tiers: points, minimum revenue, profile and sales certifications', () => {
  type Row = readonly [string, number, number | null, number | null, number | null]

  test.each<Row>([
    ['now', 3000, null, null, null],
    ['starter', 4000, null, null, null],
    ['basic', 5000, null, null, null],
    ['professional', 8000, 7200, null, null],
    ['silver', 20_000, 12_000, 1, 2],
    ['gold', 50_000, 18_000, 2, 6],
    ['platinum', 200_000, 30_000, 3, 10],
  ])('web %s', (...row) => {
    expect(tierRow(web, row[0])).toEqual(row)
  })

  test.each<Row>([
    ['starter', 3000, null, null, null],
    ['basic', 4000, null, null, null],
    ['professional', 5000, null, null, null],
    ['silver', 20_000, null, 1, 1],
    ['gold', 50_000, 15_000, 2, 2],
    ['platinum', 200_000, 60_000, 3, 3],
  ])('document %s', (...row) => {
    expect(tierRow(document, row[0])).toEqual(row)
  })

  test('the document has no Now, and neither edition has Student as a tier', () => {
    expect(web.tiers).toHaveLength(7)
    expect(document.tiers).toHaveLength(6)
  })

  test('four quarters of the plan make the year of the tier, in all four tiers of the web', () => {
    for (const id of ['professional', 'silver', 'gold', 'platinum'] as const) {
      const plan = must(web.plans.find((candidate) => candidate.id === id))
      const tier = must(tierOf(web, id))
      expect(Number(plan.quarterlyRevenue.value) * 4).toBe(
        requirementOf(tier, 'revenue')?.atLeast.value,
      )
    }
  })

  function tierRow(edition: Edition, id: string): Row {
    const tier = must(edition.tiers.find((candidate) => candidate.id === id))
    const asked = (kind: 'revenue' | 'profile' | 'sales') => {
      return requirementOf(tier, kind)?.atLeast.value ?? null
    }
    const points = must(requirementOf(tier, 'points')).atLeast.value
    return [id, points, asked('revenue'), asked('profile'), asked('sales')]
  }
})

describe('the catalogue: award, cap, quantity, rivalry', () => {
  type Row = readonly [ActivityId, string, number | null, string, string, string]
  const M = 'multiplies'
  const ONE = 'clipped to one'
  const PERSON = 'clipped to one when a person is named'

  const SHARED: readonly Row[] = [
    ['certification', 'fixed', 1000, 'person-and-reference', PERSON, ''],
    ['event-participation', 'fixed', 1000, 'person-and-reference', PERSON, 'event: single persons'],
    ['share-your-pipeline', 'fixed', 1000, 'calendar-month', ONE, ''],
    ['partner-year', 'fixed', 1000, 'partnership-years: 3', ONE, ''],
    ['case-study', 'fixed', 1000, 'reference: case-study', M, ''],
    ['customer-site', 'fixed', 1000, 'again-after: 12', M, ''],
    ['customer-reference', 'fixed', 500, 'reference: customer-reference', M, ''],
    ['article', 'fixed', 500, 'reference: article', M, ''],
    ['press-release', 'fixed', 500, 'reference: press-release', M, ''],
    ['tutorial', 'fixed', 500, 'reference: tutorial', M, ''],
    ['conference-talk', 'fixed', 500, 'reference: conference-talk', M, ''],
    ['site-badge', 'fixed', 500, 'again-after: 12', M, ''],
    ['bug-report', 'fixed', 50, 'none', M, ''],
    ['forum-post', 'fixed', 10, 'none', M, ''],
    ['revenue', 'per-dollar, minimum revenue', 1, 'none', M, 'invoice: revenue'],
    ['own-subscription', 'per-dollar', 1, 'none', M, 'invoice: revenue'],
    ['work', 'per-minute', 1, 'none', M, ''],
    ['special', 'given', null, 'none', M, ''],
    ['premium-project', 'floor', 5000, 'reference: project', M, 'invoice: project'],
    ['hosted-project', 'floor', 2500, 'reference: project', M, 'invoice: project'],
    ['exponential-project', 'floor', 2000, 'reference: project', M, 'invoice: project'],
  ]
  const WEB: readonly Row[] = [
    ...SHARED,
    ['exponential-6-project', 'floor', 2500, 'reference: project', M, 'invoice: project'],
    ['newsletter-project', 'floor', 2000, 'reference: project', M, 'invoice: project'],
    ['training-attendee', 'fixed', 2000, 'person-and-reference', PERSON, ''],
    ['kick-off-package', 'fixed', 0, 'ever', ONE, ''],
    ['full-event', 'fixed', 5000, 'reference: full-event', ONE, 'event: whole event'],
  ]
  const DOCUMENT: readonly Row[] = [
    ...SHARED,
    ['training-attendee', 'floor-if-reached', 2000, 'person-and-reference', PERSON, ''],
    ['kick-off-package', 'fixed', 15_000, 'ever', ONE, ''],
    ['full-event', 'fixed', 5000, 'calendar-year', ONE, 'event: whole event'],
  ]

  test.each(WEB)('web %s', (...row) => {
    expect(activityRow(web, row[0])).toEqual(row)
  })

  test.each(DOCUMENT)('document %s', (...row) => {
    expect(activityRow(document, row[0])).toEqual(row)
  })

  test('the web lists every id; the document all but the two projects of the web', () => {
    expect(idsOf(web)).toEqual([...ACTIVITY_IDS].sort())
    expect(WEB.map(([id]) => id).sort()).toEqual(idsOf(web))
    expect(DOCUMENT.map(([id]) => id).sort()).toEqual(idsOf(document))
    expect(ACTIVITY_IDS.filter((id) => !idsOf(document).includes(id))).toEqual([
      'exponential-6-project',
      'newsletter-project',
    ])
  })

  function idsOf(edition: Edition): readonly ActivityId[] {
    return edition.catalogue.map(({ id }) => id).sort()
  }

  function activityRow(edition: Edition, id: ActivityId): Row {
    const { award, cap, quantity, rivalry } = must(
      edition.catalogue.find((activity) => activity.id === id),
    )
    const isMinimum = award.kind === 'per-dollar' && award.isMinimumRevenue
    return [
      id,
      isMinimum ? `${award.kind}, minimum revenue` : award.kind,
      award.kind === 'given' ? null : award.points.value,
      sayCap(cap),
      quantity,
      rivalry ? `${rivalry.over}: ${rivalry.side}` : '',
    ]
  }

  function sayCap(cap: Edition['catalogue'][number]['cap']): string {
    if (cap.kind === 'reference') return `reference: ${cap.pool}`
    if (cap.kind === 'again-after') return `again-after: ${cap.months.value}`
    if (cap.kind === 'partnership-years') return `partnership-years: ${cap.most.value}`
    return cap.kind
  }
})

describe('plans: $/month, $/year, tickets, response, installation, meetings, $/quarter, roadmap, placement', () => {
  const UPPER = [
    ['starter', 175, 2100, '15/month', 36, 'basic', '1/quarter', 'none', false, 'none'],
    ['basic', 300, 3600, '15/month', 24, 'basic', '3/quarter', 'none', false, 'none'],
    ['professional', 500, 6000, '5/week', 12, 'basic', '2/month', 1800, false, 'none'],
    ['silver', 800, 9600, '7/week', 12, 'basic', '3/month', 3000, true, 'medium'],
    ['gold', 1000, 12_000, '10/week', 4, 'basic', '6/quarter', 4500, true, 'high'],
    ['platinum', 2600, 31_200, '15/week', 3, 'basic', '12/quarter', 7500, true, 'priority'],
  ]

  test('web: Student and Now are answered within 36 hours', () => {
    expect(web.plans.map(planRow)).toEqual([
      ['student', 25, 300, '2/week', 36, 'none', '1/quarter', 'none', false, 'none'],
      ['now', 45, 540, '2/week', 36, 'none', '1/quarter', 'none', false, 'none'],
      ...UPPER,
    ])
  })

  test('document: Student and Now have the community only', () => {
    expect(document.plans.map(planRow)).toEqual([
      ['student', 25, 300, '2/week', 'community only', 'none', '1/quarter', 'none', false, 'none'],
      ['now', 45, 540, '2/week', 'community only', 'none', '1/quarter', 'none', false, 'none'],
      ...UPPER,
    ])
  })

  function planRow(plan: Edition['plans'][number]) {
    return [
      plan.id,
      plan.monthly.value,
      plan.yearly.value,
      `${plan.tickets.count.value}/${plan.tickets.per}`,
      plan.response.value,
      plan.installation.value,
      `${plan.meetings.count.value}/${plan.meetings.per}`,
      plan.quarterlyRevenue.value,
      plan.roadmapRequests.value,
      plan.placement.value,
    ]
  }
})

describe('benefits, discounts and terms, Student to Platinum', () => {
  test('web: who gets what', () => {
    expect(benefitRows(web)).toEqual({
      'quarterly-meetings': 'yyyyyyyy',
      'own-page': 'yyyyyyyy',
      oem: 'yyyyyyyy',
      'pre-sales': '----yyyy',
      'customer-projects': '----yyyy',
      'monthly-briefing': '----yyyy',
      'white-label': '----yyyy',
      'partner-logo': '----yyyy',
      'certified-logo': '-----yyy',
      'joint-marketing': '-----yyy',
      'extra-visibility': '---yyyyy',
      'co-marketing': '------yy',
      'roadmap-requests': '-----yyy',
      'marketing-placement': '-----yyy',
    })
  })

  test('document: who gets what; Student and Now are not stated in its table', () => {
    expect(benefitRows(document)).toEqual({
      'quarterly-meetings': '??yyyyyy',
      'own-page': '??yyyyyy',
      oem: '??yyyyyy',
      'pre-sales': '??--yyyy',
      'customer-projects': '??--yyyy',
      'monthly-briefing': '??--yyyy',
      'white-label': '??--yyyy',
      'partner-logo': '??--yyyy',
      'certified-logo': '-----yyy',
      'joint-marketing': '??--yyyy',
      'extra-visibility': '??----yy',
      'co-marketing': '??----yy',
      'roadmap-requests': '-----yyy',
      'marketing-placement': '-----yyy',
    })
  })

  test('discounts in percent; + marks the Kick-Off Package', () => {
    expect(discountRows(web)).toEqual({
      services: '0 0 0 0 5 10 15 20',
      subscriptions: '4 4 4 4 4 15 20 25',
      knowledge: '20+ 20+ 20+ 20+ 20+ 20 20 20',
    })
    expect(discountRows(document)).toEqual({
      services: '? ? 0 0 10 10 15 20',
      subscriptions: '? ? 5 5 15 15 20 25',
      knowledge: '? ? 15+ 15+ 15 20 20 20',
    })
  })

  test('lead priority', () => {
    expect(row(web.leadPriority.rank)).toEqual(['none', 'none', 6, 5, 4, 3, 2, 1])
    expect(row(document.leadPriority.rank)).toEqual(['?', '?', 5, 4, 3, 3, 2, 1])
  })

  test('fees, referral fees, Kick-Off Package, limits and days', () => {
    expect(termsOf(web)).toEqual({
      fee: [45, 5000],
      referral: [15, 20],
      kickOff: [3200, 30, 4571.43, 8, 'basic'],
      coMarketing: 5,
      days: [12, 30, 480, 20],
      settledOn: '2025-08-11',
    })
    expect(termsOf(document)).toEqual({
      fee: [45, 5000],
      referral: [10, 20],
      kickOff: [2900, 30, 4142.86, 'not stated', 'basic'],
      coMarketing: undefined,
      days: [12, 30, 480, 20],
      settledOn: '2025-01-01',
    })
  })

  test('four partner profiles; certifications by kind', () => {
    expect(web.profiles.map(({ id }) => id)).toEqual(['it', 'creative', 'hosting', 'distribution'])
    expect(document.profiles).toEqual(web.profiles)
    const titles = (edition: Edition) => {
      return edition.certificationKinds.map(({ kind, title }) => `${kind}: ${title}`)
    }
    expect(titles(web)).toEqual([
      'profile: Exponential Developer Certification',
      'profile: Exponential Design Certification',
      'profile: Exponential Solution Certification',
      'sales: Sales Certification',
    ])
    expect(titles(document)).toEqual([
      'profile: Developer',
      'profile: WCMS',
      'profile: Solution',
      'sales: Sales',
    ])
  })

  function row(cells: PerTier<Stated<unknown>>): readonly unknown[] {
    return PLAN_IDS.map((id) => {
      const cell = cells[id]
      return cell === 'not stated' ? '?' : cell.value
    })
  }

  function benefitRows(edition: Edition) {
    const said = (value: unknown) => (value === '?' ? '?' : value === true ? 'y' : '-')
    return Object.fromEntries(
      edition.benefits.map(({ id, gives }) => [id, row(gives).map(said).join('')]),
    )
  }

  function discountRows(edition: Edition) {
    const said = (cell: 'not stated' | (Figure & { readonly withKickOff?: boolean })) => {
      return cell === 'not stated' ? '?' : `${cell.value}${cell.withKickOff ? '+' : ''}`
    }
    return Object.fromEntries(
      edition.discounts.map(({ id, percent }) => {
        return [id, PLAN_IDS.map((plan) => said(percent[plan])).join(' ')]
      }),
    )
  }

  function termsOf(edition: Edition) {
    const { fee, referralFees, kickOffPackage: kop, softLimits } = edition
    const hours = kop.supportHours === 'not stated' ? 'not stated' : kop.supportHours.value
    return {
      fee: [fee.monthly.value, fee.waivedFrom.value],
      referral: [referralFees.cold.value, referralFees.hot.value],
      kickOff: [
        kop.price.value,
        kop.discount.value,
        kop.listPrice.value,
        hours,
        kop.meantFor.value,
      ],
      coMarketing: edition.benefits.find(({ id }) => id === 'co-marketing')?.limit?.value,
      days: [
        edition.windowMonths.value,
        edition.logoDays.value,
        softLimits.minutesPerDay.value,
        softLimits.forumPostsPerDay.value,
      ],
      settledOn: edition.settledOn.value,
    }
  }
})

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in this edition')
  return value
}
