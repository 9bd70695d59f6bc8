import type { Problem } from '../../basics/problem'
import type { Certification } from '../../records/certification'
import { certificateKey, isSameCertificate } from '../reading/certifications-csv'
import { problemAt, type Table } from '../reading/table'
import { sayOtherValues } from './plan-activities'
import type { Written } from './written'

/**
 * [F14] Certificates update by partner, person, kind, title and issued_on; equal ones stay. What
 * `arrived` with an earlier file of the same import is not changed again: which would be right?
 */
export function certificationSteps(
  table: Table,
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
    else if (certificateKey(before) !== certificateKey(one)) problems.push(otherValues(table, one))
    else if (arrived.has(before) && !isSameCertificate(before, one))
      problems.push(otherExpiry(table, one))
    else {
      free.delete(before)
      if (isSameCertificate(before, one)) same += 1
      else steps.push({ before, after: one })
    }
  }
  const byKey = groupByKey(free)
  for (const one of fresh) {
    const before = byKey.get(certificateKey(one))?.pop() ?? null
    if (before && isSameCertificate(before, one)) same += 1
    else if (before && arrived.has(before)) problems.push(otherExpiry(table, one))
    else steps.push({ before, after: before ? { ...one, id: before.id } : one })
  }
  return { steps, same, problems }
}

/** The certificates of each key, the first of them last, where it is taken from. */
function groupByKey(some: Iterable<Certification>): ReadonlyMap<string, Certification[]> {
  const groups = new Map<string, Certification[]>()
  for (const one of [...some].reverse()) {
    const key = certificateKey(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

function identityOf({ partner, id }: { readonly partner: string; readonly id: string }): string {
  return `${partner}\n${id}`
}

function otherExpiry(table: Table, { line }: Certification): Problem {
  const message =
    'the same certificate stands in another file of this import with another expiry; remove one of them.'
  return problemAt(table, line, 'expires_on', message)
}

function otherValues(table: Table, { id, line }: Certification): Problem {
  return problemAt(table, line, 'id', sayOtherValues(id))
}
