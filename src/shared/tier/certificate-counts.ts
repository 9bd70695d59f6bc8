import type { Day } from '../basics/day'
import { dayCode } from '../ledger/day-code'
import { keyNumber } from '../ledger/key-number'
import type { Certification } from '../records/certification'

/** How many certificates count on each cut-off, the oldest first, and with those whose issue date is not known. */
export interface CertificateCounts {
  readonly profile: Int32Array
  readonly sales: Int32Array
  readonly profileIfKnown: Int32Array
  readonly salesIfKnown: Int32Array
}

/** Counts the certificates of partner after partner on some cut-offs, writing into the same counts. */
export interface CertificateCounter {
  readonly counts: CertificateCounts
  read(certifications: readonly Certification[]): void
}

/** One certificate as days; those of one person and title stand together. */
interface Held {
  readonly kind: Certification['kind']
  /** null = not stated: a candidate (T16). */
  readonly from: number | null
  readonly to: number
  /** The same number for the same kind, person and title; 0 = its own. */
  readonly pair: number
}

/** [T10] Prepares some different cut-offs, oldest first. A list of certificates once read is not changed afterwards. */
export function createCertificateCounter(cutOffs: readonly Day[]): CertificateCounter {
  const days = Int32Array.from(cutOffs, dayCode)
  const counts = {
    profile: new Int32Array(days.length),
    sales: new Int32Array(days.length),
    profileIfKnown: new Int32Array(days.length),
    salesIfKnown: new Int32Array(days.length),
  }
  return {
    counts,
    read: (certifications) => {
      counts.profile.fill(0)
      counts.sales.fill(0)
      counts.profileIfKnown.fill(0)
      counts.salesIfKnown.fill(0)
      const held = heldOf(certifications)
      for (let from = 0, to = 0; from < held.length; from = to) {
        to = from + 1
        const first = held[from]
        if (!first) continue
        while (first.pair !== 0 && held[to]?.pair === first.pair) to += 1
        const isProfile = first.kind === 'profile'
        const certain = isProfile ? counts.profile : counts.sales
        const possible = isProfile ? counts.profileIfKnown : counts.salesIfKnown
        if (to - from === 1) countOne(first, days, certain, possible)
        else countPair(held, from, to, days, certain, possible)
      }
    },
  }
}

function countOne(
  { from, to }: Held,
  days: Int32Array,
  certain: Int32Array,
  possible: Int32Array,
): void {
  const first = from ?? 0
  for (let at = days.length - 1; at >= 0; at--) {
    const day = days[at] ?? 0
    if (day < first) return
    if (day > to) continue
    possible[at] = (possible[at] ?? 0) + 1
    if (from !== null) certain[at] = (certain[at] ?? 0) + 1
  }
}

/** Of several with one person and title one counts, a dated one before a candidate. */
function countPair(
  held: readonly Held[],
  begin: number,
  end: number,
  days: Int32Array,
  certain: Int32Array,
  possible: Int32Array,
): void {
  for (let at = 0; at < days.length; at++) {
    const day = days[at] ?? 0
    let [dated, any] = [0, 0]
    for (let n = begin; n < end; n++) {
      const one = held[n]
      if (!one || day > one.to || day < (one.from ?? 0)) continue
      any = 1
      if (one.from !== null) dated = 1
    }
    certain[at] = (certain[at] ?? 0) + dated
    possible[at] = (possible[at] ?? 0) + any
  }
}

const known = new WeakMap<readonly Certification[], readonly Held[]>()

/** Texts are compared once for each list, however often a portfolio is reviewed. */
function heldOf(certifications: readonly Certification[]): readonly Held[] {
  const seen = known.get(certifications)
  if (seen) return seen
  const held = certifications.map(
    (one): Held => ({
      kind: one.kind,
      from: one.issuedOn === null ? null : dayCode(one.issuedOn),
      to: one.expiresOn === null ? Number.MAX_SAFE_INTEGER : dayCode(one.expiresOn),
      pair: pairNumber(one),
    }),
  )
  held.sort((a, b) => a.pair - b.pair)
  known.set(certifications, held)
  return held
}

/** A blank person or title is its own certificate and repeats nothing. */
function pairNumber({ kind, person, title }: Certification): number {
  if (keyNumber(person) === 0 || keyNumber(title) === 0) return 0
  // The sign between the texts is no space, which a key would collapse.
  return keyNumber([kind, person.trim(), title.trim()].join('\u001f'))
}
