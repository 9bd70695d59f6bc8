import type { Day } from '../../basics/day'
import type { LedgerPage } from '../pages/page'
import { Account } from './account'
import { Claims } from './claims'
import type { CompiledActivity } from './compile'
import { Contest } from './contest'
import type { Marks } from './marks'
import { Reader } from './reader'
import type { Piece } from './splice-tail'
import { Tally } from './tally'

/** A block of partners whose entries are read together and then settled one by one. */
export class CountingBlock {
  readonly #claims: Claims
  readonly #tally: Tally
  readonly #contest: Contest
  readonly #reader: Reader
  readonly #seats: number
  /** Of the partner settled last. */
  readonly account: Account
  /** The first ordinal of the block, and the first that was not asked for yet. */
  #base = 0
  #next = 0
  #end = 0

  constructor(
    seats: number,
    catalogue: readonly CompiledActivity[],
    marks: Marks,
    options: { readonly reportedToo: boolean },
  ) {
    this.#seats = seats
    this.#claims = new Claims(seats)
    this.#tally = new Tally(marks.size, seats)
    this.account = new Account(marks.size)
    this.#contest = new Contest(this.#claims, catalogue, this.#tally, this.account)
    this.#reader = new Reader(catalogue, this.#claims, this.#tally, options)
  }

  /** Whether a partner was read and not yet settled. */
  holds(ordinal: number): boolean {
    return ordinal >= this.#next && ordinal < this.#end
  }

  /** Begins a block with a partner; what was read and never asked for is forgotten. */
  open(ordinal: number): void {
    for (; this.#next < this.#end; this.#next++) {
      this.#tally.free(this.#next - this.#base)
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

  /** Reads a piece for the block's first partner alone, whatever ordinal it has there. */
  readAs(piece: Piece, segments: Int32Array, ordinal: number): void {
    this.#reader.read(piece, segments, ordinal, ordinal + 1)
  }

  /** Settles a partner of the block into its account; those before it are passed over. */
  settle(ordinal: number, joinedOn: Day | null): void {
    for (; this.#next < ordinal; this.#next++) {
      this.#tally.free(this.#next - this.#base)
    }
    this.account.open()
    this.#contest.settle(ordinal - this.#base, joinedOn)
    this.#tally.close(ordinal - this.#base, this.account)
    this.#next = ordinal + 1
  }
}
