import { addDays, addMonths, type Day, monthEndFrom } from '../../basics/day'
import { dollars } from '../../basics/money'
import type { CertificateSketch, Sketch } from '../sketch'
import type { MoveStory, Story } from '../story'
import { inMonth, one, type Told } from './teller'

/** The entries on which a tier turns at a month end. */
export function moveEntries(story: Story, told: Told): readonly Sketch[] {
  const move = MOVES.get(story)
  return move?.entries?.(told.today, move.back) ?? []
}

/** The certificates on which a tier turns at a month end. */
export function moveCertificates(story: Story, told: Told): readonly CertificateSketch[] {
  const move = MOVES.get(story)
  return move?.certificates?.(told.today, move.back, told.staff) ?? []
}

/** Months between a move and today: at 0 it shows at the coming month end, at 1 at the last one. */
type Back = 0 | 1

interface Cause {
  readonly entries?: (today: Day, back: Back) => readonly Sketch[]
  readonly certificates?: (
    today: Day,
    back: Back,
    staff: readonly string[],
  ) => readonly CertificateSketch[]
}

const RISES: Readonly<Record<'project' | 'certificate' | 'revenue', Cause>> = {
  project: {
    entries: (today, back) => [
      won(inMonth(today, back, 3), 'Harbour Pilots intranet', 'accepted, three languages'),
    ],
  },
  certificate: {
    certificates: (today, back, staff) => {
      const issuedOn = inMonth(today, back, 6)
      return [sales(one(staff, 4), issuedOn, addMonths(issuedOn, 24))]
    },
  },
  revenue: {
    entries: (today, back) => [
      {
        date: inMonth(today, back, 2),
        activity: 'revenue',
        revenue: dollars(2480.75),
        reference: 'Cable Ferry licences',
        note: 'first order of a new customer',
      },
    ],
  },
}

const SLIPS: typeof RISES = {
  project: {
    // Its month is the first that the month end no longer looks at.
    entries: (today, back) => [
      won(inMonth(today, back + 12, 15), 'Old Customs House portal', 'two sites, agreed by mail'),
    ],
  },
  certificate: {
    certificates: (today, back, staff) => {
      const expiresOn = back === 0 ? addDays(monthEndFrom(today), -1) : inMonth(today, 1, 20)
      return [sales(one(staff, 4), addMonths(expiresOn, -24), expiresOn)]
    },
  },
  revenue: {
    entries: (today, back) => [
      {
        date: inMonth(today, back, 2),
        activity: 'revenue',
        revenue: dollars(-1920.4),
        reference: 'Winter Garden shop',
        note: 'customer withdrew within the term',
      },
    ],
  },
}

const MOVES: ReadonlyMap<Story, Cause & { readonly back: Back }> = new Map<
  MoveStory,
  Cause & { readonly back: Back }
>([
  ['rises by project this month', { ...RISES.project, back: 0 }],
  ['rises by project last month', { ...RISES.project, back: 1 }],
  ['rises by certificate this month', { ...RISES.certificate, back: 0 }],
  ['rises by certificate last month', { ...RISES.certificate, back: 1 }],
  ['rises by revenue this month', { ...RISES.revenue, back: 0 }],
  ['rises by revenue last month', { ...RISES.revenue, back: 1 }],
  ['slips by project this month', { ...SLIPS.project, back: 0 }],
  ['slips by project last month', { ...SLIPS.project, back: 1 }],
  ['slips by certificate this month', { ...SLIPS.certificate, back: 0 }],
  ['slips by certificate last month', { ...SLIPS.certificate, back: 1 }],
  ['slips by revenue this month', { ...SLIPS.revenue, back: 0 }],
  ['slips by revenue last month', { ...SLIPS.revenue, back: 1 }],
])

function won(date: Day, reference: string, note: string): Sketch {
  return { date, activity: 'premium-project', points: 9500, reference, note }
}

function sales(person: string, issuedOn: Day, expiresOn: Day): CertificateSketch {
  return { person, kind: 'sales', title: 'Premium Advanced', issuedOn, expiresOn }
}
