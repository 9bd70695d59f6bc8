/** Every partner that ever came to this desk, by a number that never changes: pages speak of numbers. */
export class Roster {
  readonly #ids: string[]
  readonly #ordinals: Map<string, number>

  constructor(ids: readonly string[] = []) {
    this.#ids = [...ids]
    this.#ordinals = new Map(ids.map((id, ordinal) => [id, ordinal]))
  }

  get size(): number {
    return this.#ids.length
  }

  /** The number of a partner; -1 where it never came. */
  ordinalOf(id: string): number {
    return this.#ordinals.get(id) ?? -1
  }

  idOf(ordinal: number): string {
    return this.#ids[ordinal] ?? ''
  }

  /** Gives a number to each id that has none yet. */
  enrol(ids: Iterable<string>): void {
    for (const id of ids) {
      if (this.#ordinals.has(id)) continue
      this.#ordinals.set(id, this.#ids.length)
      this.#ids.push(id)
    }
  }

  slice(from: number, to: number): readonly string[] {
    return this.#ids.slice(from, to)
  }
}
