import type { Book } from '../../book/book'
import type { View } from '../view'
import type { ChangedRow, Row } from './row'
import { rowsOf, someRows } from './rows'

/** More partners than this at once, and the list is reckoned anew. */
const MOST_TOUCHED = 300
/** Lists that a page may still hold and be brought up from. */
const MOST_KEPT = 40

/** The list as it was last asked for: a change of a few partners brings it along instead of reckoning it anew. */
export class RowList {
  #key = ''
  #view = ''
  #rows: readonly Row[] = []
  #places = new Map<string, number>()
  /** By a list that was handed out earlier: the places at which this one differs. */
  readonly #since = new Map<string, Set<number>>()
  /** Who was touched since the list was made; null = it may be anybody. */
  #touched: Set<string> | null = null

  /** Remembers whose row is out of date; null = everybody's. */
  touch(partners: ReadonlySet<string> | null): void {
    const all = partners && this.#touched ? [...this.#touched, ...partners] : null
    this.#touched = all && all.length <= MOST_TOUCHED ? new Set(all) : null
  }

  /** The rows that `key` names: of this book and view, with all changes so far. */
  rows(key: string, book: Book, view: View): readonly Row[] {
    if (key === this.#key) return this.#rows
    const looked = `${view.edition} ${view.cutOff}`
    const changed = looked === this.#view ? this.#changed(book, view) : null
    if (changed) this.#replace(changed)
    else this.#begin(rowsOf(book, view))
    this.#key = key
    this.#view = looked
    this.#touched = new Set()
    return this.#rows
  }

  /** What differs from a list that was handed out earlier; null where that is not known any more. */
  changedSince(key: string): readonly ChangedRow[] | null {
    if (key === this.#key) return []
    const places = this.#since.get(key)
    if (!places) return null
    return [...places].flatMap((at) => {
      const row = this.#rows[at]
      return row ? [{ at, row }] : []
    })
  }

  /** The rows that take the place of others; null where somebody came, went or has another name. */
  #changed(book: Book, view: View): readonly ChangedRow[] | null {
    if (!this.#touched) return null
    const fresh = someRows(book, view, this.#touched)
    const changed: ChangedRow[] = []
    for (const partner of this.#touched) {
      const at = this.#places.get(partner)
      const [row, was] = [fresh.get(partner), this.#rows[at ?? -1]]
      if (at === undefined && !row) continue
      if (at === undefined || !row || row.partner.name !== was?.partner.name) return null
      changed.push({ at, row })
    }
    return changed
  }

  #replace(changed: readonly ChangedRow[]): void {
    const rows = [...this.#rows]
    this.#since.set(this.#key, new Set())
    for (const { at, row } of changed) {
      rows[at] = row
      for (const places of this.#since.values()) places.add(at)
    }
    this.#rows = rows
    for (const oldest of this.#since.keys()) {
      if (this.#since.size <= MOST_KEPT) break
      this.#since.delete(oldest)
    }
  }

  #begin(rows: readonly Row[]): void {
    this.#rows = rows
    this.#places = new Map(rows.map(({ partner }, at) => [partner.id, at]))
    this.#since.clear()
  }
}
