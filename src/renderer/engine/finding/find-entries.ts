import type { Day } from '../../../shared/basics/day'
import { holdsAll, plainOf, type Sought, soughtIn } from '../../../shared/basics/text'
import type { Entry } from '../../../shared/ledger/entry'
import type { Ledger } from '../../../shared/ledger/pages/page'
import { checkedColumns, entryAt } from '../../../shared/log/entry-columns'
import { ENTRIES_PER_PART, jsonOfPart, readPart } from '../../../shared/log/part'
import { toText } from '../../../shared/log/text-bytes'
import type { OpenDesk } from '../../book/open-desk'
import { readPartBytes } from '../../db/read'
import type { FoundEntries } from './found'

interface Search {
  readonly text: string
  readonly limit: number
  /** Asked before every part of the log: false stops the search with what was found. */
  readonly mayGoOn: () => boolean
}

/** A part of the log that holds entries which stand, and how many. */
interface Place {
  readonly change: number
  readonly n: number
  readonly count: number
}

/**
 * Entries whose reference, person, note or id hold all the words: those in memory are looked at first, then the
 * log part by part until enough are found; of these the newest by their day come first, the latest recorded among
 * equals. A part that does not hold the words as text is never taken apart.
 */
export async function searchEntries(desk: OpenDesk, search: Search): Promise<FoundEntries> {
  const { ledger, records } = desk.book
  const words = soughtIn(search.text)
  const found: Entry[] = []
  const total = ledger.size
  if (words.length === 0) return { found: [], count: 0, looked: 0, total }
  const take = (entry: Entry) => {
    if (holds(entry, words)) found.push(entry)
  }

  const tail = [...ledger.tailEntries()]
  tail.sort((a, b) => b.change - a.change || b.index - a.index)
  for (const { entry } of tail) take(entry)

  let looked = tail.length
  for (const place of placesOf(ledger.ledger())) {
    if (found.length >= search.limit || !search.mayGoOn()) break
    const entries = await entriesAt(desk, place, words)
    looked += place.count
    for (const entry of entries.toReversed()) take(entry)
  }
  const newest = found.toSorted((a, b) => compareDays(b.date, a.date)).slice(0, search.limit)
  const named = newest.map((entry) => ({
    entry,
    name: records.partner(entry.partner)?.name ?? entry.partner,
  }))
  return { found: named, count: found.length, looked, total }
}

function compareDays(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function holds({ reference, person, note, id }: Entry, words: Sought): boolean {
  return holdsAll(plainOf(`${reference} ${person} ${note} ${id}`), words)
}

/** The entries of a part; none where its text shows that no entry can hold the words. */
async function entriesAt(
  { db, unstored }: OpenDesk,
  { change, n }: Place,
  words: Sought,
): Promise<readonly Entry[]> {
  const bytes =
    unstored.find(({ at }) => at === change)?.parts[n] ?? (await readPartBytes(db, change, n))
  const json = toText(jsonOfPart(bytes))
  // Quotes and backslashes stand escaped in JSON.
  const escaped = words.map((word) => JSON.stringify(word).slice(1, -1))
  if (!holdsAll(plainOf(json), escaped)) return []
  const columns = checkedColumns(readPart(json).entries)
  const rows = Array.from({ length: columns.count }, (_, row) => entryAt(columns, row))
  return rows.flatMap((entry) => entry ?? [])
}

const kept = new WeakMap<Ledger, readonly Place[]>()

/** Where the packed entries stand in the log, the latest part first; a change taken back has none. */
function placesOf(ledger: Ledger): readonly Place[] {
  const known = kept.get(ledger)
  if (known) return known
  const counts = new Map<number, Map<number, number>>()
  for (const { change, index } of ledger.pages) {
    for (let from = 0; from < change.length; ) {
      const own = change[from] ?? 0
      const n = partOf(index[from])
      let to = from + 1
      // Neighbours mostly stand in one part: a million entries are told by some hundred steps.
      while (to < change.length && change[to] === own && partOf(index[to]) === n) to += 1
      const parts = counts.get(own) ?? new Map<number, number>()
      parts.set(n, (parts.get(n) ?? 0) + to - from)
      counts.set(own, parts)
      from = to
    }
  }
  const made = [...counts].flatMap(([change, parts]) =>
    [...parts].map(([n, count]) => ({ change, n, count })),
  )
  made.sort((a, b) => b.change - a.change || b.n - a.n)
  kept.set(ledger, made)
  return made
}

function partOf(index = 0): number {
  return Math.floor(index / ENTRIES_PER_PART)
}
