import type { Entry } from '../../shared/ledger/entry'
import { dayCode, MONTH_STEP, monthOfCode } from '../../shared/ledger/pages/day-code'
import {
  type Addition,
  idsAskedFor,
  mergePage,
  placeOf,
  withoutChange,
} from '../../shared/ledger/pages/merge-page'
import { type Origin, packPages } from '../../shared/ledger/pages/pack'
import type { LedgerPage, TailEntry } from '../../shared/ledger/pages/page'
import type { LedgerKeep, LedgerStep } from './ledger-keep'
import type { Texts } from './texts'

/** Above this many entries the tail is packed: small enough to be read at every opening. */
const TAIL_LIMIT = 2_000

/** What planning a step needs to know. */
export interface Planning {
  readonly keep: LedgerKeep
  readonly texts: Texts
  readonly ordinalOf: (partner: string) => number
}

/** Entries that join the ledger: few go to the tail, many are packed together with it. */
export async function joiningStep(
  planning: Planning,
  entries: readonly Entry[],
  originOf: (n: number) => Origin,
): Promise<LedgerStep> {
  const { keep } = planning
  if (keep.tailSize + entries.length > TAIL_LIMIT)
    return packingStep(planning, { entries, originOf, tail: keep.tailEntries(), without: null })
  const joining: TailEntry[] = []
  for (const [n, entry] of entries.entries())
    joining.push({ entry, ...originOf(n), place: await tailPlace(planning, entry) })
  return { pages: new Map(), joining, leaving: null }
}

/** The entries of a change leave the ledger; where they were packed, what is left is packed anew. */
export async function leavingStep(planning: Planning, change: number): Promise<LedgerStep> {
  const { keep } = planning
  if (!keep.isPacked(change)) return { pages: new Map(), joining: [], leaving: { change } }
  const tail = keep.tailEntries().filter((one) => one.change !== change)
  return packingStep(planning, { entries: [], originOf: nowhere, tail, without: change })
}

interface Packing {
  readonly entries: readonly Entry[]
  readonly originOf: (n: number) => Origin
  readonly tail: readonly TailEntry[]
  /** A change whose entries leave the pages. */
  readonly without: number | null
}

/** Packs the tail and what joins into the pages: afterwards the tail is empty. */
async function packingStep(
  { keep, texts, ordinalOf }: Planning,
  { entries, originOf, tail, without }: Packing,
): Promise<LedgerStep> {
  const pages = new Map<number, LedgerPage | null>()
  if (without !== null)
    for (const month of keep.months()) {
      const page = keep.page(month)
      if (page?.change.includes(without)) pages.set(month, withoutChange(page, without))
    }
  const keptPage = (month: number): LedgerPage | null => {
    const turned = pages.get(month)
    return turned === undefined ? (keep.page(month) ?? null) : turned
  }
  if (keep.size === 0) return { pages: pagesOf(packPages(entries, ordinalOf, originOf)), ...PACKED }
  const all = tail.length === 0 ? entries : [...tail.map(({ entry }) => entry), ...entries]
  const from = (n: number): Origin => tail[n] ?? originOf(n - tail.length)
  const fresh: { readonly entry: Entry; readonly origin: Origin }[] = []
  const joining = new Map<number, Addition[]>()
  all.forEach((entry, n) => {
    const month = monthOfCode(dayCode(entry.date))
    const origin = from(n)
    if (keptPage(month) === null) {
      fresh.push({ entry, origin })
      return
    }
    const some = joining.get(month) ?? []
    some.push({ ordinal: ordinalOf(entry.partner), entry, ...origin })
    joining.set(month, some)
  })
  for (const [month, additions] of joining) {
    const page = keptPage(month) ?? undefined
    const idOf = await texts.ids(idsAskedFor(page, additions))
    pages.set(month, mergePage(page, month, additions, idOf))
  }
  const packed = packPages(
    fresh.map(({ entry }) => entry),
    ordinalOf,
    (n) => fresh[n]?.origin ?? nowhere(),
  )
  for (const page of packed) pages.set(page.month, page)
  return { pages, ...PACKED }
}

/** Once packed, the tail is empty. */
const PACKED = { joining: [], leaving: 'all' } as const

function pagesOf(pages: readonly LedgerPage[]): ReadonlyMap<number, LedgerPage> {
  return new Map(pages.map((page) => [page.month, page]))
}

/** Before which packed entry of its day an entry of the tail stands: ties are broken by id (L3). */
export async function tailPlace(
  { keep, texts, ordinalOf }: Planning,
  entry: Entry,
): Promise<number> {
  const code = dayCode(entry.date)
  const page = keep.page(monthOfCode(code))
  const ordinal = ordinalOf(entry.partner)
  const asked = idsAskedFor(page, [{ ordinal, entry }])
  const idOf = asked.length === 0 ? noTie : await texts.ids(asked)
  return placeOf(page, ordinal, code % MONTH_STEP, entry.id, idOf)
}

function noTie(): string {
  throw new Error('no entry shares the day')
}

function nowhere(): Origin {
  throw new Error('no entry joins')
}
