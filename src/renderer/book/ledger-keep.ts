import type { Origin } from '../../shared/ledger/pages/pack'
import type { Ledger, LedgerPage, TailEntry } from '../../shared/ledger/pages/page'

/** What a change makes of the ledger: months packed anew (null = nothing left), and what the tail then holds. */
export interface LedgerStep {
  readonly pages: ReadonlyMap<number, LedgerPage | null>
  /** Entries that join the tail. */
  readonly joining: readonly TailEntry[]
  /** What leaves the tail: everything, as it is packed now, or one change's entries. */
  readonly leaving: 'all' | { readonly change: number } | null
}

export const NO_STEP: LedgerStep = { pages: new Map(), joining: [], leaving: null }

/** The ledger in memory: packed months, and by partner the entries that came since they were packed. */
export class LedgerKeep {
  readonly #pages = new Map<number, LedgerPage>()
  readonly #tail = new Map<number, TailEntry[]>()
  #tailSize = 0
  #ledger: Ledger | null = null
  readonly #ordinalOf: (partner: string) => number

  constructor(ordinalOf: (partner: string) => number, pages: Iterable<LedgerPage> = []) {
    this.#ordinalOf = ordinalOf
    for (const page of pages) this.#pages.set(page.month, page)
  }

  get tailSize(): number {
    return this.#tailSize
  }

  get size(): number {
    let size = this.#tailSize
    for (const { day } of this.#pages.values()) size += day.length
    return size
  }

  page(month: number): LedgerPage | undefined {
    return this.#pages.get(month)
  }

  months(): readonly number[] {
    return [...this.#pages.keys()]
  }

  /** Pages by month and the tail, for the engine; the same object until a page changes. */
  ledger(): Ledger {
    this.#ledger ??= {
      pages: [...this.#pages.values()].sort((a, b) => a.month - b.month),
      tail: this.#tail,
    }
    return this.#ledger
  }

  /** The ledger as a step would leave it; nothing here is changed. */
  after({ pages, joining, leaving }: LedgerStep): Ledger {
    const months = new Map<number, LedgerPage | null>([...this.#pages, ...pages])
    const tail = new Map(leaving === 'all' ? [] : this.#tail)
    for (const one of joining) {
      const ordinal = this.#ordinalOf(one.entry.partner)
      tail.set(ordinal, [...(tail.get(ordinal) ?? []), one])
    }
    const left = [...months.values()].flatMap((page) => page ?? [])
    return { pages: left.sort((a, b) => a.month - b.month), tail }
  }

  tailEntries(): readonly TailEntry[] {
    return [...this.#tail.values()].flat()
  }

  tailOf(ordinal: number): readonly TailEntry[] {
    return this.#tail.get(ordinal) ?? []
  }

  /** Where a partner's packed entries stand in the log. */
  placesOf(ordinal: number): readonly Origin[] {
    const places: Origin[] = []
    for (const { start, change, index } of this.ledger().pages) {
      const end = start[ordinal + 1] ?? 0
      for (let at = start[ordinal] ?? end; at < end; at++)
        places.push({ change: change[at] ?? 0, index: index[at] ?? 0 })
    }
    return places
  }

  /** Whether a change has entries in the pages. */
  isPacked(change: number): boolean {
    return this.ledger().pages.some((page) => page.change.includes(change))
  }

  /** How many entries a partner has, those of one change left out. */
  countOf(ordinal: number, except: number | null): number {
    const others = (change: number | undefined) => change !== except
    const packed = this.placesOf(ordinal).filter(({ change }) => others(change)).length
    return packed + this.tailOf(ordinal).filter(({ change }) => others(change)).length
  }

  /** The partners that have entries of a change. */
  ordinalsOf(change: number): ReadonlySet<number> {
    const found = new Set<number>()
    for (const page of this.ledger().pages) {
      if (!page.change.includes(change)) continue
      for (let ordinal = 0; ordinal + 1 < page.start.length; ordinal++) {
        const own = page.change.subarray(page.start[ordinal], page.start[ordinal + 1])
        if (own.includes(change)) found.add(ordinal)
      }
    }
    for (const [ordinal, entries] of this.#tail)
      if (entries.some((one) => one.change === change)) found.add(ordinal)
    return found
  }

  /** Brings the ledger to where a change leaves it. */
  apply({ pages, joining, leaving }: LedgerStep): void {
    for (const [month, page] of pages) {
      if (page) this.#pages.set(month, page)
      else this.#pages.delete(month)
    }
    if (pages.size > 0) this.#ledger = null
    if (leaving === 'all') {
      this.#tail.clear()
      this.#tailSize = 0
    } else if (leaving) this.#drop(leaving.change)
    for (const one of joining) this.#join(one)
  }

  #join(one: TailEntry): void {
    const ordinal = this.#ordinalOf(one.entry.partner)
    const own = this.#tail.get(ordinal)
    if (own) own.push(one)
    else this.#tail.set(ordinal, [one])
    this.#tailSize += 1
  }

  #drop(change: number): void {
    for (const [ordinal, entries] of this.#tail) {
      const left = entries.filter((one) => one.change !== change)
      this.#tailSize -= entries.length - left.length
      if (left.length === 0) this.#tail.delete(ordinal)
      else this.#tail.set(ordinal, left)
    }
  }
}
