import { compareCodePoints } from '../../shared/basics/text'
import type { Certification } from '../../shared/records/certification'
import type { Contents } from '../../shared/records/change'
import type { Partner } from '../../shared/records/partner'

/** The partners and certifications of a desk, as the log amounts to them. */
export class Records {
  readonly #partners = new Map<string, Partner>()
  readonly #certifications = new Map<string, Map<string, Certification>>()
  #sorted: readonly Partner[] | null = null
  readonly #sortedHeld = new Map<string, readonly Certification[]>()

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

  certifications(): readonly Certification[] {
    return this.partners().flatMap(({ id }) => this.certificationsOf(id))
  }

  holdPartner(partner: Partner): void {
    this.#partners.set(partner.id, partner)
    this.#sorted = null
  }

  holdCertification(one: Certification): void {
    const held = this.#certifications.get(one.partner) ?? new Map<string, Certification>()
    held.set(one.id, one)
    this.#certifications.set(one.partner, held)
    this.#sortedHeld.delete(one.partner)
  }

  /** Brings the records to where a change leaves them. */
  apply({ partners, certifications }: Pick<Contents, 'partners' | 'certifications'>): void {
    for (const { before, after } of partners) {
      if (after) this.holdPartner(after)
      else if (before && this.#partners.delete(before.id)) this.#sorted = null
    }
    for (const { before, after } of certifications) {
      if (before) {
        this.#certifications.get(before.partner)?.delete(before.id)
        this.#sortedHeld.delete(before.partner)
      }
      if (after) this.holdCertification(after)
    }
  }
}
