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

/**
 * A list of certificates as numbers side by side, FIELDS for each; those of one person and title stand
 * together. One array and not one for each field: a portfolio holds thousands of short lists.
 */
type Held = Int32Array

const FIELDS = 4
/** Bits: whether it is a profile certificate, and whether no issue day is stated: a candidate (T16). */
const KIND = 0
const FROM = 1
const TO = 2
/** Where the next certificate of another kind, person or title stands. */
const END = 3

const PROFILE = 1
const CANDIDATE = 2
const NEVER = 2 ** 31 - 1

/** [T10] Prepares some different cut-offs, oldest first. A list of certificates once read is not changed afterwards. */
export function createCertificateCounter(cutOffs: readonly Day[]): CertificateCounter {
  const days = Int32Array.from(cutOffs, dayCode)
  return (certifications, counts, first) => {
    if (certifications.length === 0) return
    const held = heldOf(certifications)
    for (let at = 0, end = 0; at < held.length; at = end) {
      end = held[at + END] ?? held.length
      const isProfile = ((held[at + KIND] ?? 0) & PROFILE) !== 0
      const certain = isProfile ? counts.profile : counts.sales
      const possible = isProfile ? counts.profileIfKnown : counts.salesIfKnown
      if (end - at === FIELDS) countOne(held, at, days, certain, possible, first)
      else countPair(held, at, end, days, certain, possible, first)
    }
  }
}

function countOne(
  held: Held,
  one: number,
  days: Int32Array,
  certain: Uint16Array,
  possible: Uint16Array,
  first: number,
): void {
  const issued = held[one + FROM] ?? 0
  const expires = held[one + TO] ?? 0
  const dated = ((held[one + KIND] ?? 0) & CANDIDATE) === 0 ? 1 : 0
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
  held: Held,
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
    for (let one = begin; one < end; one += FIELDS) {
      if (day > (held[one + TO] ?? 0) || day < (held[one + FROM] ?? 0)) continue
      any = 1
      if (((held[one + KIND] ?? 0) & CANDIDATE) === 0) dated = 1
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
  const keyed = certifications.map(keysOf).sort(byKeys)
  const held = new Int32Array(keyed.length * FIELDS)
  for (let from = 0, to = 1; from < keyed.length; from = to, to += 1) {
    while (to < keyed.length && isSame(keyed[from], keyed[to])) to += 1
    for (let n = from; n < to; n++) write(held, n * FIELDS, to * FIELDS, keyed[n])
  }
  known.set(certifications, held)
  return held
}

/** A certificate with the keys of its person and its title (L4). */
interface Keyed {
  readonly one: Certification
  readonly person: number
  readonly title: number
}

function keysOf(one: Certification): Keyed {
  return { one, person: keyNumber(one.person), title: keyNumber(one.title) }
}

function byKeys(a: Keyed, b: Keyed): number {
  return (
    a.person - b.person ||
    a.title - b.title ||
    Number(a.one.kind > b.one.kind) - Number(a.one.kind < b.one.kind)
  )
}

/** A blank person or title is its own certificate and repeats nothing. */
function isSame(a: Keyed | undefined, b: Keyed | undefined): boolean {
  if (!a || !b || a.person === 0 || a.title === 0) return false
  return a.person === b.person && a.title === b.title && a.one.kind === b.one.kind
}

function write(held: Held, at: number, end: number, keyed: Keyed | undefined): void {
  if (!keyed) return
  const { kind, issuedOn, expiresOn } = keyed.one
  held[at + KIND] = (kind === 'profile' ? PROFILE : 0) | (issuedOn === null ? CANDIDATE : 0)
  held[at + FROM] = issuedOn === null ? 0 : dayCode(issuedOn)
  held[at + TO] = expiresOn === null ? NEVER : dayCode(expiresOn)
  held[at + END] = end
}
