/** Where a chain of claims ends, and what holds no claim. */
export const NONE = -1

/**
 * The entries of a block of partners that may compete, those of one partner in order of day and id, in
 * columns that are used block after block. A claim lives from its own segment until one
 * in which another wins.
 */
export class Claims {
  size = 0
  /** By seat in the block: the partner's first claim and its last. */
  readonly first: Int32Array
  readonly #last: Int32Array
  /** By seat: how many claims the partner has. */
  readonly count: Int32Array
  /** The partner's next claim. */
  follow = new Int32Array(64)
  segment = new Int32Array(64)
  /** Day codes. */
  day = new Int32Array(64)
  /** Index into the compiled catalogue. */
  activity = new Uint8Array(64)
  /** Points before any cap. */
  worth = new Float64Array(64)
  /** Key numbers; 0 = blank: it competes with nobody (L4). */
  reference = new Float64Array(64)
  person = new Float64Array(64)
  /** The first segment in which it no longer lives. */
  until = new Int32Array(64)
  /** The next claim of the same chain of rivals. */
  next = new Int32Array(64)

  constructor(seats: number) {
    this.first = new Int32Array(seats).fill(NONE)
    this.#last = new Int32Array(seats).fill(NONE)
    this.count = new Int32Array(seats)
  }

  /** Forgets all claims, for the next block. */
  clear(): void {
    this.size = 0
    this.first.fill(NONE)
    this.#last.fill(NONE)
    this.count.fill(0)
  }

  /** Opens a claim, the last of its partner so far; room is reserved beforehand. */
  open(seat: number): number {
    const claim = this.size++
    const before = this.#last[seat] ?? NONE
    if (before === NONE) this.first[seat] = claim
    else this.follow[before] = claim
    this.follow[claim] = NONE
    this.#last[seat] = claim
    this.count[seat] = (this.count[seat] ?? 0) + 1
    return claim
  }

  /** Makes room for so many claims more, so that the hot loop need not look. */
  reserve(more: number): void {
    const needed = this.size + more
    if (needed <= this.segment.length) return
    const room = 2 ** Math.ceil(Math.log2(needed))
    this.follow = grown(this.follow, new Int32Array(room))
    this.segment = grown(this.segment, new Int32Array(room))
    this.day = grown(this.day, new Int32Array(room))
    this.activity = grown(this.activity, new Uint8Array(room))
    this.worth = grown(this.worth, new Float64Array(room))
    this.reference = grown(this.reference, new Float64Array(room))
    this.person = grown(this.person, new Float64Array(room))
    this.until = grown(this.until, new Int32Array(room))
    this.next = grown(this.next, new Int32Array(room))
  }
}

function grown<T extends { set(from: T): void }>(column: T, room: T): T {
  room.set(column)
  return room
}
