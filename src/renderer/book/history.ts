import type { Change } from '../../shared/records/change'
import type { Database } from '../db/database'
import { readHeaders } from '../db/read'

/** The log's headers in memory, oldest first; read once and then only what has come since. */
export class History {
  #changes: Change[] = []
  /** One reading at a time: two at once would each add what they found. */
  #reading: Promise<unknown> = Promise.resolve()

  /** Every change of the log, oldest first. */
  changes(db: Database, at: number): Promise<readonly Change[]> {
    const read = () => this.#read(db, at)
    const changes = this.#reading.then(read, read)
    this.#reading = changes
    return changes
  }

  async #read(db: Database, at: number): Promise<readonly Change[]> {
    // A store that was replaced may be shorter than what was read before.
    if (this.#changes.length > at) this.#changes = []
    if (this.#changes.length < at)
      for (const { change } of await readHeaders(db, this.#changes.length + 1))
        this.#changes.push(change)
    return this.#changes
  }
}
