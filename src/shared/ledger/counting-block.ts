import type { Day } from '../basics/day'
import { Claims } from './claims'
import type { CompiledActivity } from './compile'
import { Contest } from './contest'
import type { LedgerPage } from './page'
import { Reader } from './reader'
import type { Spans } from './spans'
import { type Sums, Tally } from './tally'

/** A block of partners whose entries are read together and then settled one by one. */
export class CountingBlock {
  readonly #claims: Claims
  readonly #tally: Tally
  readonly #contest: Contest
  readonly #reader: Reader
  readonly #sums: Sums
  readonly #seats: number
  /** The first ordinal of the block, and the first that was not asked for yet. */
  #base = 0
  #next = 0
  #end = 0

  constructor(
    seats: number,
    catalogue: readonly CompiledActivity[],
    spans: Spans,
    sums: Sums,
    options: { readonly reportedToo: boolean },
  ) {
    this.#seats = seats
    this.#sums = sums
    this.#claims = new Claims(seats)
    this.#tally = new Tally(spans, seats)
    this.#contest = new Contest(this.#claims, catalogue, spans, this.#tally)
    this.#reader = new Reader(catalogue, spans, this.#claims, this.#tally, options)
  }

  /** Whether a partner was read and not yet settled. */
  holds(ordinal: number): boolean {
    return ordinal >= this.#next && ordinal < this.#end
  }

  /** Begins a block with a partner; what was read and never asked for is forgotten. */
  open(ordinal: number): void {
    for (; this.#next < this.#end; this.#next++) {
      this.#tally.close(this.#next - this.#base, this.#sums)
    }
    this.#claims.clear()
    this.#base = ordinal
    this.#next = ordinal
    this.#end = ordinal + this.#seats
  }

  /** Reads the block's partners out of a page; pages come in order of time. */
  read(page: LedgerPage, segments: Int32Array): void {
    this.#reader.read(page, segments, this.#base, this.#end)
  }

  /** Reads a page of the block's first partner alone, who has another ordinal there. */
  readAs(page: LedgerPage, segments: Int32Array, ordinal: number): void {
    this.#reader.read(page, segments, ordinal, ordinal + 1)
  }

  /** Settles a partner of the block and writes its sums; those before it are passed over. */
  settle(ordinal: number, joinedOn: Day | null): void {
    for (; this.#next < ordinal; this.#next++) {
      this.#tally.close(this.#next - this.#base, this.#sums)
    }
    this.#contest.settle(ordinal - this.#base, joinedOn)
    this.#tally.close(ordinal - this.#base, this.#sums)
    this.#next = ordinal + 1
  }
}
