import { type Claims, NONE } from './claims'

/**
 * Finds the claim that holds a key. Keys are compared in the claims themselves, and the table is emptied
 * by counting on, so that one table serves partner after partner and writes nothing but what it finds.
 */
export class ClaimTable {
  readonly #claims: Claims
  #mask = 63
  #round = 0
  #rounds = new Int32Array(64)
  #pools = new Int32Array(64)
  /** By slot: a claim that has the key of the slot. */
  held = new Int32Array(64)

  constructor(claims: Claims) {
    this.#claims = claims
  }

  /** Empties the table and makes it at least twice as large as the keys to come. */
  open(keys: number): void {
    let room = 64
    while (room < keys * 2) room *= 2
    if (room > this.held.length) {
      this.#rounds = new Int32Array(room)
      this.#pools = new Int32Array(room)
      this.held = new Int32Array(room)
      this.#round = 0
    }
    // Small partners keep to the front of a table that a large one made long.
    this.#mask = room - 1
    this.#round += 1
  }

  /** The slot of a claim's reference within a pool, opened where it is new and then holding NONE. */
  byReference(claim: number, pool: number): number {
    const { reference } = this.#claims
    const key = reference[claim] ?? 0
    for (let slot = this.#first(key | 0, pool); ; slot = (slot + 1) & this.#mask) {
      if (this.#rounds[slot] !== this.#round) return this.#take(slot, pool)
      if (this.#pools[slot] === pool && reference[this.held[slot] ?? 0] === key) return slot
    }
  }

  /** The same for a claim's reference and person together. */
  byPerson(claim: number, pool: number): number {
    const { reference, person } = this.#claims
    const key = reference[claim] ?? 0
    const who = person[claim] ?? 0
    for (let slot = this.#first((key + who) | 0, pool); ; slot = (slot + 1) & this.#mask) {
      if (this.#rounds[slot] !== this.#round) return this.#take(slot, pool)
      const held = this.held[slot] ?? 0
      if (this.#pools[slot] === pool && reference[held] === key && person[held] === who) return slot
    }
  }

  /** The slot that a reference has within a pool, or NONE. */
  find(claim: number, pool: number): number {
    const { reference } = this.#claims
    const key = reference[claim] ?? 0
    for (let slot = this.#first(key | 0, pool); ; slot = (slot + 1) & this.#mask) {
      if (this.#rounds[slot] !== this.#round) return NONE
      if (this.#pools[slot] === pool && reference[this.held[slot] ?? 0] === key) return slot
    }
  }

  #take(slot: number, pool: number): number {
    this.#rounds[slot] = this.#round
    this.#pools[slot] = pool
    this.held[slot] = NONE
    return slot
  }

  #first(key: number, pool: number): number {
    const mixed = Math.imul(key + pool, 0x9e3779b1)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }
}
