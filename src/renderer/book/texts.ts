import type { Entry } from '../../shared/ledger/entry'
import type { IdOf, Origin } from '../../shared/ledger/pages/pack'
import { type CheckedColumns, checkedColumns, entryAt } from '../../shared/log/entry-columns'
import type { Logged } from '../../shared/log/logged'
import { ENTRIES_PER_PART, unpackPart } from '../../shared/log/part'

/** Reads a part of the log: what `db/read` gives, or in a test any source. */
export type ReadPart = (change: number, n: number) => Promise<Readonly<Record<string, unknown>>>

/** Parts kept in memory: a page or two of partners' histories. */
const PARTS_KEPT = 64

/** The texts of entries, read from the log when they are looked at. */
export class Texts {
  readonly #read: ReadPart
  readonly #kept = new Map<string, Promise<CheckedColumns>>()
  readonly #held = new Map<number, Logged>()

  constructor(read: ReadPart) {
    this.#read = read
  }

  /** Holds a change in memory that the store could not take. */
  hold(change: Logged): void {
    this.#held.set(change.at, change)
  }

  /** The entries at these places, in their order; one of a newer version's activity is left out. */
  async entries(places: readonly Origin[]): Promise<readonly Entry[]> {
    const parts = await this.#partsOf(places)
    return places.flatMap((place) => {
      const columns = parts.get(keyOf(place))
      return (columns && entryAt(columns, place.index % ENTRIES_PER_PART)) ?? []
    })
  }

  /** The ids at these places, for telling entries of one day apart (L3). */
  async ids(places: readonly Origin[]): Promise<IdOf> {
    const parts = await this.#partsOf(places)
    return (change, index) =>
      parts.get(keyOf({ change, index }))?.id[index % ENTRIES_PER_PART] ?? ''
  }

  async #partsOf(places: readonly Origin[]): Promise<ReadonlyMap<string, CheckedColumns>> {
    const asked = new Map<string, Promise<CheckedColumns>>()
    for (const place of places) {
      const key = keyOf(place)
      if (!asked.has(key)) asked.set(key, this.#part(key, place))
    }
    const parts = new Map<string, CheckedColumns>()
    for (const [key, part] of asked) parts.set(key, await part)
    return parts
  }

  #part(key: string, { change, index }: Origin): Promise<CheckedColumns> {
    const known = this.#kept.get(key)
    // Asked for last is kept longest.
    this.#kept.delete(key)
    const part = known ?? this.#load(change, Math.floor(index / ENTRIES_PER_PART))
    this.#kept.set(key, part)
    // What could not be read is asked for again the next time.
    part.catch(() => this.#kept.delete(key))
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= PARTS_KEPT) break
      this.#kept.delete(oldest)
    }
    return part
  }

  async #load(change: number, n: number): Promise<CheckedColumns> {
    const held = this.#held.get(change)?.parts[n]
    return checkedColumns((held ? unpackPart(held) : await this.#read(change, n)).entries)
  }
}

function keyOf({ change, index }: Origin): string {
  return `${change} ${Math.floor(index / ENTRIES_PER_PART)}`
}
