import type { Day } from '../basics/day'
import { dayCode } from '../ledger/pages/day-code'
import { keyNumber } from '../ledger/pages/key-number'
import type { Certification } from '../records/certification'

/** How many certificates count on each cut-off, the oldest first, and with those whose issue date is not known. */
export interface CertificateCounts {
  readonly profile: Uint16Array
  readonly sales: Uint16Array
  readonly profileIfKnown: Uint16Array
  readonly salesIfKnown: Uint16Array
}

/** Counts of nothing on so many cut-offs. */
export function countsOf(size: number): CertificateCounts {
  return {
    profile: new Uint16Array(size),
    sales: new Uint16Array(size),
    profileIfKnown: new Uint16Array(size),
    salesIfKnown: new Uint16Array(size),
  }
}

/** Adds the certificates of partner after partner to counts of zero, which begin at `first`. */
export type CertificateCounter = (
  certifications: readonly Certification[],
  counts: CertificateCounts,
  first: number,
) => void

/** A list of certificates as days, column by column; those of one person and title stand together. */
interface Held {
  readonly isProfile: Uint8Array
  /** 1 where no issue day is stated: a candidate (T16). */
  readonly isCandidate: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Behind the last of the same kind, person and title. */
  readonly end: Int32Array
}

const NEVER = 2 ** 31 - 1

/** [T10] Prepares some different cut-offs, oldest first. A list of certificates once read is not changed afterwards. */
export function createCertificateCounter(cutOffs: readonly Day[]): CertificateCounter {
  const days = Int32Array.from(cutOffs, dayCode)
  return (certifications, counts, first) => {
    if (certifications.length === 0) return
    const held = heldOf(certifications)
    const { isProfile, end } = held
    for (let from = 0, to = 0; from < end.length; from = to) {
      to = end[from] ?? end.length
      const certain = isProfile[from] === 1 ? counts.profile : counts.sales
      const possible = isProfile[from] === 1 ? counts.profileIfKnown : counts.salesIfKnown
      if (to - from === 1) countOne(held, from, days, certain, possible, first)
      else countPair(held, from, to, days, certain, possible, first)
    }
  }
}

function countOne(
  { from, to, isCandidate }: Held,
  one: number,
  days: Int32Array,
  certain: Uint16Array,
  possible: Uint16Array,
  first: number,
): void {
  const issued = from[one] ?? 0
  const expires = to[one] ?? 0
  const dated = 1 - (isCandidate[one] ?? 0)
  for (let at = days.length - 1; at >= 0; at--) {
    const day = days[at] ?? 0
    if (day < issued) return
    if (day > expires) continue
    possible[first + at] = (possible[first + at] ?? 0) + 1
    certain[first + at] = (certain[first + at] ?? 0) + dated
  }
}

/** Of several with one person and title one counts, a dated one before a candidate. */
function countPair(
  { from, to, isCandidate }: Held,
  begin: number,
  end: number,
  days: Int32Array,
  certain: Uint16Array,
  possible: Uint16Array,
  first: number,
): void {
  for (let at = 0; at < days.length; at++) {
    const day = days[at] ?? 0
    let [dated, any] = [0, 0]
    for (let n = begin; n < end; n++) {
      if (day > (to[n] ?? 0) || day < (from[n] ?? 0)) continue
      any = 1
      if (isCandidate[n] === 0) dated = 1
    }
    certain[first + at] = (certain[first + at] ?? 0) + dated
    possible[first + at] = (possible[first + at] ?? 0) + any
  }
}

const known = new WeakMap<readonly Certification[], Held>()

/** Texts are compared once for each list, however often a portfolio is reviewed. */
function heldOf(certifications: readonly Certification[]): Held {
  const seen = known.get(certifications)
  if (seen) return seen
  const pairs = certifications.map((one) => ({ one, pair: pairNumber(one) }))
  pairs.sort((a, b) => a.pair - b.pair)
  const days = pairs.map(({ one }) => one)
  const held = {
    isProfile: Uint8Array.from(days, ({ kind }) => (kind === 'profile' ? 1 : 0)),
    isCandidate: Uint8Array.from(days, ({ issuedOn }) => (issuedOn === null ? 1 : 0)),
    from: Int32Array.from(days, ({ issuedOn }) => (issuedOn === null ? 0 : dayCode(issuedOn))),
    to: Int32Array.from(days, ({ expiresOn }) => (expiresOn === null ? NEVER : dayCode(expiresOn))),
    end: Int32Array.from(pairs, ({ pair }, at) => {
      const next =
        pair === 0 ? at + 1 : pairs.findIndex((other, n) => n > at && other.pair !== pair)
      return next === -1 ? pairs.length : next
    }),
  }
  known.set(certifications, held)
  return held
}

/** A blank person or title is its own certificate and repeats nothing. */
function pairNumber({ kind, person, title }: Certification): number {
  if (keyNumber(person) === 0 || keyNumber(title) === 0) return 0
  // The sign between the texts is no space, which a key would collapse.
  return keyNumber([kind, person.trim(), title.trim()].join('\u001f'))
}
