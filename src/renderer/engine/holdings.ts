import { compareCodePoints } from '../../shared/basics/text'
import { columnsOf, type LedgerColumns } from '../../shared/ledger/columns'
import type { Entry } from '../../shared/ledger/entry'
import type { Certification } from '../../shared/records/certification'
import type { Change } from '../../shared/records/change'
import type { Partner } from '../../shared/records/partner'
import { entriesOf, type StoredDesk } from '../db/read-desk'

/** The desk's records in memory, kept by partner, so that one partner is answered without touching the rest. */
export class Holdings {
  readonly #partners = new Map<string, Partner>()
  readonly #entries = new Map<string, Entry[]>()
  readonly #certifications = new Map<string, Map<string, Certification>>()
  #entryCount = 0
  #columns: LedgerColumns | null = null

  constructor(stored: StoredDesk) {
    for (const partner of stored.partners) this.#partners.set(partner.id, partner)
    for (const held of stored.certifications) this.#hold(held)
    this.#add(entriesOf(stored.tail))
  }

  get partnerCount(): number {
    return this.#partners.size
  }

  get entryCount(): number {
    return this.#entryCount
  }

  partner(id: string): Partner | undefined {
    return this.#partners.get(id)
  }

  /** In the order of their ids, as every review lists them (8.11). */
  partners(): Partner[] {
    return [...this.#partners.values()].sort((a, b) => compareCodePoints(a.id, b.id))
  }

  entriesOf(partner: string): readonly Entry[] {
    return this.#entries.get(partner) ?? []
  }

  certificationsOf(partner: string): Certification[] {
    return [...(this.#certifications.get(partner)?.values() ?? [])]
  }

  entries(): Entry[] {
    return [...this.#entries.values()].flat()
  }

  certifications(): Certification[] {
    return [...this.#certifications.values()].flatMap((held) => [...held.values()])
  }

  /** The ledger packed for a whole review: once per change, however many days it is looked at on. */
  columns(): LedgerColumns {
    this.#columns ??= columnsOf(
      this.partners().map(({ id }) => id),
      this.entries(),
    )
    return this.#columns
  }

  /** Brings the memory to where the store is after a change that the store has taken. */
  apply(change: Change): void {
    this.#columns = null
    for (const { before, after } of change.partners) {
      if (after) this.#partners.set(after.id, after)
      else if (before) this.#partners.delete(before.id)
    }
    for (const { before, after } of change.certifications) {
      if (before) this.#certifications.get(before.partner)?.delete(before.id)
      if (after) this.#hold(after)
    }
    this.#remove(change.removed)
    this.#add(change.added)
  }

  #hold(held: Certification): void {
    const ofPartner = this.#certifications.get(held.partner) ?? new Map<string, Certification>()
    ofPartner.set(held.id, held)
    this.#certifications.set(held.partner, ofPartner)
  }

  #add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const ofPartner = this.#entries.get(entry.partner)
      if (ofPartner) ofPartner.push(entry)
      else this.#entries.set(entry.partner, [entry])
    }
    this.#entryCount += entries.length
  }

  #remove(entries: readonly Entry[]): void {
    const gone = new Map<string, Set<string>>()
    for (const { partner, id } of entries)
      gone.set(partner, (gone.get(partner) ?? new Set<string>()).add(id))
    for (const [partner, ids] of gone)
      this.#entries.set(
        partner,
        this.entriesOf(partner).filter((entry) => !ids.has(entry.id)),
      )
    this.#entryCount -= entries.length
  }
}
