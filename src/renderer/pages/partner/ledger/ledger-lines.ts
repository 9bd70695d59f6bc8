import { holdsAll, plainOf, plainTexts, soughtIn } from '../../../../shared/basics/text'
import type { Posting } from '../../../../shared/ledger/posting'
import type { Edition } from '../../../../shared/program/edition'
import { type PointSource, sourceOf } from '../months/months'
import { activityName } from '../words'
import type { RecordedBy } from './recorded'

export type FateFilter = 'all' | 'counting' | 'clipped' | 'waiting' | 'other'

export const LEDGER_COLUMNS = [
  'date',
  'activity',
  'evidence',
  'recorded',
  'points',
  'fate',
] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]

/** How a person looks at a ledger. */
export interface LedgerSieve {
  readonly fate: FateFilter
  /** null = every source. */
  readonly source: Exclude<PointSource, 'refunds'> | null
  readonly search: string
  readonly by: LedgerColumn
  readonly descending: boolean
}

/** As a ledger is read first: everything, the newest on top. */
export const PLAIN_SIEVE: LedgerSieve = {
  fate: 'all',
  source: null,
  search: '',
  by: 'date',
  descending: true,
}

/** The postings of each fate that can be asked for; their order stays. */
export function partsOf(
  postings: readonly Posting[],
): Readonly<Record<FateFilter, readonly Posting[]>> {
  const parts: Record<FateFilter, Posting[]> = {
    all: [...postings],
    counting: [],
    clipped: [],
    waiting: [],
    other: [],
  }
  for (const posting of postings) for (const name of filtersOf(posting)) parts[name].push(posting)
  return parts
}

/** The lines that pass, in the order asked for; equal ones stay in the order of their days. */
export function siftLedger(
  postings: readonly Posting[],
  sieve: LedgerSieve,
  edition: Edition,
  recorded: RecordedBy,
): readonly Posting[] {
  const words = soughtIn(sieve.search)
  const passed = partsOf(postings)[sieve.fate].filter((posting) => {
    if (sieve.source !== null && sourceOf(edition, posting) !== sieve.source) return false
    if (words.length === 0) return true
    const by = recorded(posting.entry.id)?.person ?? ''
    const others = plainOf(`${activityName(posting, edition)} ${by}`)
    return holdsAll(`${textOf(posting)} ${others}`, words)
  })
  const worth = sortKey(sieve.by, edition, recorded)
  const keyed = passed.map((posting, at) => ({ posting, at, key: worth(posting) }))
  const sign = sieve.descending ? -1 : 1
  // They come newest first: among equals the newest stays on top, whichever way the column is sorted.
  keyed.sort((a, b) => sign * compare(a.key, b.key) || a.at - b.at)
  return keyed.map(({ posting }) => posting)
}

function filtersOf({ fate }: Posting): readonly FateFilter[] {
  switch (fate) {
    case 'counts':
      return ['counting']
    case 'partly clipped':
      return ['counting', 'clipped']
    case 'clipped':
      return ['clipped']
    case 'waiting':
      return ['waiting']
    case 'rejected':
    case 'not in this edition':
    case 'worth nothing in this edition':
    case 'before the window':
      return ['other']
    default:
      return fate satisfies never
  }
}

/** What a posting is found by, beside its activity and who recorded it. */
const textOf = plainTexts(({ entry, fate }: Posting) => {
  const { id, date, reference, person, note } = entry
  return [reference, person, note, date, id, fate].join(' ')
})

function sortKey(
  by: LedgerColumn,
  edition: Edition,
  recorded: RecordedBy,
): (posting: Posting) => string | number {
  switch (by) {
    case 'date':
      return ({ entry }) => entry.date
    case 'activity':
      return (posting) => activityName(posting, edition).toLowerCase()
    case 'evidence':
      return ({ entry }) => entry.note.toLowerCase()
    case 'recorded':
      return ({ entry }) => recorded(entry.id)?.time ?? 0
    case 'points':
      return ({ counted }) => counted
    case 'fate':
      return ({ fate, lastReview }) => `${fate} ${lastReview}`
    default:
      return by satisfies never
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return a < b ? -1 : a > b ? 1 : 0
}
