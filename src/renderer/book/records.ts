import { compareCodePoints } from '../../shared/basics/text'
import type { Certification } from '../../shared/records/certification'
import type { Contents } from '../../shared/records/change'
import type { Note } from '../../shared/records/note'
import type { Partner } from '../../shared/records/partner'

/** The partners, certifications and notes of a desk, as the log amounts to them. */
export class Records {
  readonly #partners = new Map<string, Partner>()
  readonly #certifications = new Map<string, Map<string, Certification>>()
  #sorted: readonly Partner[] | null = null
  #allHeld: readonly Certification[] | null = null
  readonly #sortedHeld = new Map<string, readonly Certification[]>()
  readonly #notes = new Map<string, Map<string, Note>>()
  readonly #sortedNotes = new Map<string, readonly Note[]>()

  get partnerCount(): number {
    return this.#partners.size
  }

  partner(id: string): Partner | undefined {
    return this.#partners.get(id)
  }

  /** In the order of their ids, as every review lists them (8.11). */
  partners(): readonly Partner[] {
    this.#sorted ??= [...this.#partners.values()].sort((a, b) => compareCodePoints(a.id, b.id))
    return this.#sorted
  }

  certification(partner: string, id: string): Certification | undefined {
    return this.#certifications.get(partner)?.get(id)
  }

  certificationsOf(partner: string): readonly Certification[] {
    const known = this.#sortedHeld.get(partner)
    if (known) return known
    const held = [...(this.#certifications.get(partner)?.values() ?? [])]
    held.sort((a, b) => compareCodePoints(a.id, b.id))
    this.#sortedHeld.set(partner, held)
    return held
  }

  /** The same list until a partner or a certificate is another. */
  certifications(): readonly Certification[] {
    this.#allHeld ??= this.partners().flatMap(({ id }) => this.certificationsOf(id))
    return this.#allHeld
  }

  note(partner: string, id: string): Note | undefined {
    return this.#notes.get(partner)?.get(id)
  }

  /** What was noted about a partner, newest first. */
  notesOf(partner: string): readonly Note[] {
    const known = this.#sortedNotes.get(partner)
    if (known) return known
    const own = this.#notes.get(partner)
    if (!own || own.size === 0) return NO_NOTES
    const sorted = [...own.values()].sort((a, b) => b.at - a.at || compareCodePoints(b.id, a.id))
    this.#sortedNotes.set(partner, sorted)
    return sorted
  }

  /** Every note, by partner. */
  notes(): readonly Note[] {
    return this.partners().flatMap(({ id }) => this.notesOf(id))
  }

  holdPartner(partner: Partner): void {
    this.#partners.set(partner.id, partner)
    this.#sorted = null
    this.#allHeld = null
  }

  holdCertification(one: Certification): void {
    const held = this.#certifications.get(one.partner) ?? new Map<string, Certification>()
    held.set(one.id, one)
    this.#certifications.set(one.partner, held)
    this.#sortedHeld.delete(one.partner)
    this.#allHeld = null
  }

  holdNote(note: Note): void {
    const own = this.#notes.get(note.partner) ?? new Map<string, Note>()
    own.set(note.id, note)
    this.#notes.set(note.partner, own)
    this.#sortedNotes.delete(note.partner)
  }

  /** Brings the records to where a change leaves them. */
  apply({ partners, certifications, notes }: Omit<Contents, 'added'>): void {
    for (const { before, after } of partners) {
      if (after) this.holdPartner(after)
      else if (before && this.#partners.delete(before.id)) {
        this.#sorted = null
        this.#allHeld = null
      }
    }
    for (const { before, after } of certifications) {
      if (before) {
        this.#certifications.get(before.partner)?.delete(before.id)
        this.#sortedHeld.delete(before.partner)
        this.#allHeld = null
      }
      if (after) this.holdCertification(after)
    }
    for (const { before, after } of notes) {
      if (before) {
        this.#notes.get(before.partner)?.delete(before.id)
        this.#sortedNotes.delete(before.partner)
      }
      if (after) this.holdNote(after)
    }
  }
}

const NO_NOTES: readonly Note[] = []
