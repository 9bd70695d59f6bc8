import { addMonths, type Day } from '../basics/day'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Draft } from '../records/change'
import { ordinaryCertificates } from './certificates'
import { placeOf } from './countries'
import { notesOf } from './notes'
import { ordinaryEntries } from './ordinary-entries'
import { partnerRecord } from './partner-record'
import { staffOf } from './people'
import type { SamplePartner } from './sample-partner'
import { SAMPLE_PARTNERS } from './sample-partners'
import type { Sketch } from './sketch'
import { storyCertificates, storyEntries } from './stories/tell'
import { MONTHS, startOf } from './year'

/**
 * An invented desk to explore, the same for the same day: sixty partners over three years, ending on
 * `today`, so that windows, terms and expiries are where a visitor would look for them.
 */
export function sampleDesk(today: Day): Draft {
  const staffed = withStaff(SAMPLE_PARTNERS)
  return {
    kind: 'sample',
    label: `Sample desk of ${staffed.length} partners`,
    partners: staffed.map(({ sample, staff }) => ({
      before: null,
      after: partnerRecord(sample, staff, today),
    })),
    certifications: staffed.flatMap((one) =>
      certificatesOf(one, today).map((after) => ({ before: null, after })),
    ),
    notes: staffed.flatMap(({ sample }) =>
      notesOf(sample, today).map((after) => ({ before: null, after })),
    ),
    added: staffed.flatMap((one) => entriesOf(one, today)),
  }
}

interface Staffed {
  readonly sample: SamplePartner
  readonly staff: readonly string[]
}

function withStaff(samples: readonly SamplePartner[]): readonly Staffed[] {
  const seen = new Map<string, number>()
  return samples.map((sample) => {
    const { tongue } = placeOf(sample.country)
    const nth = seen.get(tongue) ?? 0
    seen.set(tongue, nth + 1)
    return { sample, staff: staffOf(tongue, nth) }
  })
}

function entriesOf({ sample, staff }: Staffed, today: Day): readonly Entry[] {
  const [start, horizon] = [startOf(sample, today), addMonths(today, -MONTHS)]
  const from = start > horizon ? start : horizon
  const to = addMonths(today, -(sample.silent ?? 0))
  const ordinary = ordinaryEntries(sample, staff, today).filter(({ date }) => date <= to)
  return [...ordinary, ...storyEntries({ partner: sample, staff, today })]
    .filter(({ date }) => date >= from && date <= today)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map((sketch, at) => finish(sketch, sample.id, at))
}

function finish(sketch: Sketch, partner: string, at: number): Entry {
  return {
    id: `${partner}-${String(at + 1).padStart(3, '0')}`,
    partner,
    quantity: 1,
    points: null,
    revenue: null,
    minutes: null,
    status: 'approved',
    reference: '',
    person: '',
    note: '',
    line: 0,
    ...sketch,
  }
}

function certificatesOf({ sample, staff }: Staffed, today: Day): readonly Certification[] {
  const { id } = sample
  return [
    ...ordinaryCertificates(sample, staff, today),
    ...storyCertificates({ partner: sample, staff, today }),
  ].map((one, at) => ({ ...one, partner: id, line: 0, id: `${id}-C${at + 1}` }))
}
