import { addDays, addMonths, type Day } from '../basics/day'
import { cents } from '../basics/money'
import { customerOf } from './customers'
import { habitEntries } from './habits'
import { numberOf } from './owners'
import type { SamplePartner } from './sample-partner'
import type { Sketch } from './sketch'
import { below, MONTHS, rounds, slotOf, startOf } from './year'

/** Three years of ordinary months: invoices, projects, what a partner does for the community. */
export function ordinaryEntries(
  sample: SamplePartner,
  staff: readonly string[],
  today: Day,
): readonly Sketch[] {
  return [
    ...yearEntries(sample, today),
    ...invoices(sample, today),
    ...projects(sample, today),
    ...habitEntries(sample, staff, today),
  ]
}

/** One posting per completed partnership year (000:51). */
function yearEntries(sample: SamplePartner, today: Day): readonly Sketch[] {
  return [1, 2, 3].map((year) => ({
    date: addDays(addMonths(startOf(sample, today), 12 * year), 3),
    activity: 'partner-year',
    note: `year ${year} of the partnership`,
  }))
}

/** How the months of a year differ, in percent of the average: together twelve hundred. */
const SEASONS = [70, 115, 90, 130, 85, 105, 95, 120, 80, 110, 100, 100] as const

/** A month's revenue comes in several invoices, the more the larger it is. */
function invoices({ id, revenue }: SamplePartner, today: Day): readonly Sketch[] {
  if (revenue === 0) return []
  const each: readonly number[] = SHARES.find(({ upTo }) => revenue < upTo)?.shares ?? [100]
  const turn = below(id, 'season', 12)
  return SEASONS.flatMap((_, slot) =>
    each.flatMap((share, nth) => {
      const season = SEASONS[(slot * 5 + turn) % 12] ?? 100
      const customer = customerOf(id, nth)
      return rounds(id, `invoice ${slot} ${nth}`, slot, today).map(({ date, year, growth }) => ({
        date,
        activity: 'revenue' as const,
        revenue: cents(
          Math.round((revenue * season * share * growth) / 100) +
            below(id, `cents ${slot} ${nth} ${year}`, 100),
        ),
        reference: invoiceNumber(id, (MONTHS - year * 12 - slot) * each.length + nth),
        note: nth === 0 ? `${customer}, monthly` : customer,
      }))
    }),
  )
}

/** Every partner counts its invoices from a number of its own. */
function invoiceNumber(partner: string, nth: number): string {
  return `INV-${String(700 + numberOf(partner) * 53 + nth).padStart(5, '0')}`
}

/** In percent of the month. */
const SHARES = [
  { upTo: 700, shares: [100] },
  { upTo: 1600, shares: [65, 35] },
  { upTo: 5000, shares: [50, 30, 20] },
  { upTo: Number.POSITIVE_INFINITY, shares: [32, 24, 18, 15, 11] },
] as const

/** The projects of a year in turn; a figure above the floor has its basis in the note. */
const PROJECTS = [
  { activity: 'premium-project', points: null, work: 'relaunch' },
  { activity: 'exponential-6-project', points: null, work: 'upgrade' },
  { activity: 'premium-project', points: 7500, work: 'portal' },
  { activity: 'hosted-project', points: null, work: 'hosting' },
  { activity: 'newsletter-project', points: null, work: 'newsletter' },
  { activity: 'premium-project', points: null, work: 'shop' },
] as const

function projects({ id, projects: perYear }: SamplePartner, today: Day): readonly Sketch[] {
  return PROJECTS.slice(0, perYear).flatMap(({ activity, points, work }, nth) =>
    rounds(id, `project ${nth}`, slotOf(id, nth, perYear), today).map(({ date, year }) => ({
      date,
      activity,
      points,
      reference: `${customerOf(id, nth + 3 + year * 5)} ${work} ${date.slice(0, 4)}`,
      note:
        points === null
          ? `acceptance-${date.slice(0, 7)}.pdf`
          : 'three sites in two languages, agreed by mail',
    })),
  )
}
