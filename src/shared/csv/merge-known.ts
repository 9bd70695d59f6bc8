import type { Problem } from '../basics/problem'
import { valuesOf } from '../ledger/content-name'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Partner } from '../records/partner'
import { certificateKey, isSameCertificate } from './certifications-csv'
import { brief } from './reader'

/** A record an import writes: `before` is what it replaces, null where it is new. */
export interface Written<T> {
  readonly before: T | null
  readonly after: T
}

/** [F14] Partners update by id; an equal row changes nothing. */
export function partnerSteps(
  known: readonly Partner[],
  read: readonly Partner[],
): { readonly steps: readonly Written<Partner>[]; readonly same: number } {
  const byId = new Map(known.map((partner) => [partner.id, partner]))
  const steps = read.flatMap((after) => {
    const before = byId.get(after.id) ?? null
    return before && JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }]
  })
  return { steps, same: read.length - steps.length }
}

/** [F14] Only rows beyond those already known are added; one id with other values is a problem. */
export function addedEntries(
  file: string,
  known: readonly Entry[],
  read: readonly Entry[],
): {
  readonly added: readonly Entry[]
  readonly same: number
  readonly problems: readonly Problem[]
} {
  const byId = new Map(known.map((entry) => [identityOf(entry), entry]))
  const added: Entry[] = []
  const problems: Problem[] = []
  let same = 0
  for (const entry of read) {
    const before = byId.get(identityOf(entry))
    if (!before) added.push(entry)
    else if (isSameEntry(before, entry)) same += 1
    else problems.push(otherValues(file, entry))
  }
  return { added, same, problems }
}

/**
 * [F14] Certificates update by partner, person, kind, title and issued_on; equal ones stay. What
 * `arrived` with an earlier file of the same import is not changed again: which would be right?
 */
export function certificationSteps(
  file: string,
  known: readonly Certification[],
  read: readonly Certification[],
  arrived: ReadonlySet<Certification>,
): {
  readonly steps: readonly Written<Certification>[]
  readonly same: number
  readonly problems: readonly Problem[]
} {
  const free = new Set(known)
  const byId = new Map(known.map((one) => [identityOf(one), one]))
  const problems: Problem[] = []
  const steps: Written<Certification>[] = []
  const fresh: Certification[] = []
  let same = 0
  // Exact repeats first, so that a changed row never takes the place of an unchanged one.
  for (const one of read) {
    const before = byId.get(identityOf(one))
    if (!before) fresh.push(one)
    else if (certificateKey(before) !== certificateKey(one)) problems.push(otherValues(file, one))
    else if (arrived.has(before) && !isSameCertificate(before, one))
      problems.push(otherExpiry(file, one))
    else {
      free.delete(before)
      if (isSameCertificate(before, one)) same += 1
      else steps.push({ before, after: one })
    }
  }
  const byKey = groupByKey(free)
  for (const one of fresh) {
    const before = byKey.get(certificateKey(one))?.shift() ?? null
    if (before && isSameCertificate(before, one)) same += 1
    else if (before && arrived.has(before)) problems.push(otherExpiry(file, one))
    else steps.push({ before, after: before ? { ...one, id: before.id } : one })
  }
  return { steps, same, problems }
}

function isSameEntry(one: Entry, other: Entry): boolean {
  const values = valuesOf(other)
  return valuesOf(one).every((value, at) => value === values[at])
}

function groupByKey(some: Iterable<Certification>): ReadonlyMap<string, Certification[]> {
  const groups = new Map<string, Certification[]>()
  for (const one of some) {
    const key = certificateKey(one)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

function identityOf({ partner, id }: { readonly partner: string; readonly id: string }): string {
  return `${partner}\n${id}`
}

function otherExpiry(file: string, { line }: Certification): Problem {
  const message =
    'the same certificate stands in another file of this import with another expiry; remove one of them.'
  return { file, line, column: 'expires_on', message }
}

function otherValues(file: string, { id, line }: Entry | Certification): Problem {
  const message = `id "${brief(id)}" of this partner is known already with other values; the ledger is only added to, so enter a correction as a new row.`
  return { file, line, column: 'id', message }
}
