import { entryParts } from '../../shared/log/part'
import type { Change } from '../../shared/records/change'
import { openParts } from '../book/contents'
import type { OpenDesk } from '../book/open-desk'
import { readParts } from '../db/read'
import { createQueue } from './queue'

/** What the log knows of one partner. */
export interface PartnerChanges {
  /** Places of the changes that brought its entries or wrote its records, oldest first. */
  readonly touched: readonly number[]
  /** By the id of each entry that stands: the place of the change that brought it. */
  readonly broughtBy: ReadonlyMap<string, number>
}

/** The changes of the log that wrote records of partners, gathered once and then followed. */
export class RecordTouches {
  readonly #touched = new Map<string, number[]>()
  #read = 0
  /** One reading at a time: two at once would each pass over what the other is reading. */
  readonly #inTurn = createQueue()

  /** Places of the changes that wrote records of a partner, oldest first; `log` is all of it, oldest first. */
  of(desk: OpenDesk, partner: string, log: readonly Change[]): Promise<readonly number[]> {
    return this.#inTurn(async () => {
      await this.#follow(desk, log)
      return [...(this.#touched.get(partner) ?? [])]
    })
  }

  async #follow(desk: OpenDesk, log: readonly Change[]): Promise<void> {
    // A store that was replaced may be shorter than what was read before.
    if (this.#read > log.length) {
      this.#touched.clear()
      this.#read = 0
    }
    for (; this.#read < log.length; this.#read++) {
      const change = log[this.#read]
      if (change && Object.values(change.records).some((count) => count > 0))
        await this.#add(desk, change, this.#read + 1)
    }
  }

  async #add(desk: OpenDesk, { ledger }: Change, at: number): Promise<void> {
    const behindEntries = ledger.act === 'add' ? entryParts(ledger.entries) : 0
    const unstored = desk.unstored.find((one) => one.at === at)
    const parts = unstored
      ? unstored.parts.slice(behindEntries)
      : await readParts(desk.db, at, behindEntries)
    const { partners, certifications, notes } = openParts(parts)
    const written = new Set<string>()
    for (const { before, after } of partners) written.add((after ?? before)?.id ?? '')
    for (const { before, after } of [...certifications, ...notes])
      written.add((after ?? before)?.partner ?? '')
    for (const partner of written) {
      const places = this.#touched.get(partner)
      if (places) places.push(at)
      else this.#touched.set(partner, [at])
    }
  }
}

/** Which changes made a partner what it is: those that wrote its records, and those that brought its entries. */
export async function changesOfPartner(
  desk: OpenDesk,
  partner: string,
  touches: RecordTouches,
  log: readonly Change[],
): Promise<PartnerChanges> {
  const { ledger, roster } = desk.book
  const ordinal = roster.ordinalOf(partner)
  const broughtBy = new Map<string, number>()
  if (ordinal >= 0) {
    const places = ledger.placesOf(ordinal)
    const idOf = await desk.texts.ids(places)
    for (const { change, index } of places) broughtBy.set(idOf(change, index), change)
    for (const { entry, change } of ledger.tailOf(ordinal)) broughtBy.set(entry.id, change)
  }
  const written = await touches.of(desk, partner, log)
  const touched = [...new Set([...written, ...broughtBy.values()])].sort((a, b) => a - b)
  return { touched, broughtBy }
}
