import type { Day } from '../../basics/day'
import type { LedgerPage, TailEntry } from '../pages/page'
import type { Account } from './account'
import { createMarks, type Marks, monthMark } from './marks'

/** A structure with more marks than this forgets the days that nobody asks for any more. */
const MOST_MARKS = 600

/**
 * What was settled of one ledger under one edition, kept from review to review: never stored, and thrown
 * away wherever it might be out of date. Keep one for each edition that is looked at again and again.
 */
export class Kept {
  #pages: readonly LedgerPage[] = []
  #marks: Marks | null = null
  #approved: KeptAccounts | null = null
  #withReports: KeptAccounts | null = null

  /** The accounts over some pages whose marks know these edges; other pages or edges begin anew. */
  accountsOver(
    pages: readonly LedgerPage[],
    edges: readonly number[],
    { reportedToo }: { readonly reportedToo: boolean },
  ): KeptAccounts {
    const marks = this.#marksOver(pages, edges)
    const known = reportedToo ? this.#withReports : this.#approved
    const accounts = known ?? new KeptAccounts(marks)
    if (reportedToo) this.#withReports = accounts
    else this.#approved = accounts
    return accounts
  }

  #marksOver(pages: readonly LedgerPage[], edges: readonly number[]): Marks {
    const was = this.#marks
    const isSame = isSamePages(this.#pages, pages)
    this.#pages = pages
    if (was && isSame && edges.every((edge) => was.bounds.includes(edge))) return was
    const before = was && was.size < MOST_MARKS ? was.bounds : []
    const marks = createMarks([...before, ...edges, ...monthMarks(pages)])
    this.#marks = marks
    this.#approved = null
    this.#withReports = null
    return marks
  }
}

/** Accounts by ordinal, over marks that never change. */
export class KeptAccounts {
  readonly marks: Marks
  readonly #numbers: (Float64Array | undefined)[] = []
  /** What an account was made of besides the pages: another list, or one that has grown, makes it stale. */
  readonly #tails: (readonly TailEntry[] | undefined)[] = []
  readonly #tailSizes: number[] = []
  readonly #joinedOn: (Day | null)[] = []

  constructor(marks: Marks) {
    this.marks = marks
  }

  /** A partner's account where it still holds. */
  find(
    ordinal: number,
    joinedOn: Day | null,
    tail: readonly TailEntry[] | undefined,
  ): Float64Array | undefined {
    if (this.#tails[ordinal] !== tail || this.#tailSizes[ordinal] !== (tail?.length ?? 0)) return
    return this.#joinedOn[ordinal] === joinedOn ? this.#numbers[ordinal] : undefined
  }

  /** Keeps what was just settled. */
  keep(
    ordinal: number,
    joinedOn: Day | null,
    tail: readonly TailEntry[] | undefined,
    { numbers, length }: Account,
  ): Float64Array {
    // Partners come in any order; an array with holes would become a dictionary.
    while (this.#numbers.length <= ordinal) {
      this.#numbers.push(undefined)
      this.#tails.push(undefined)
      this.#tailSizes.push(-1)
      this.#joinedOn.push(null)
    }
    const own = numbers.slice(0, length)
    this.#numbers[ordinal] = own
    this.#tails[ordinal] = tail
    this.#tailSizes[ordinal] = tail?.length ?? 0
    this.#joinedOn[ordinal] = joinedOn
    return own
  }
}

function isSamePages(some: readonly LedgerPage[], others: readonly LedgerPage[]): boolean {
  if (some === others) return true
  return some.length === others.length && some.every((page, n) => page === others[n])
}

/** Month ends are looked at most: their marks are there before anybody asks. */
function monthMarks(pages: readonly LedgerPage[]): readonly number[] {
  const first = pages[0]?.month ?? 0
  const last = pages[pages.length - 1]?.month ?? -1
  return Array.from({ length: last - first + 2 }, (_, n) => monthMark(first + n))
}
