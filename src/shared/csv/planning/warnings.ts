import { formatNumber } from '../../basics/format'
import { keyOf } from '../../basics/text'
import type { Entry } from '../../ledger/entry'
import type { Certification } from '../../records/certification'
import type { TableFile } from './kind-plan'
import type { CertificationsPlan } from './plan-certifications'

/** The warning when more than half of the activities are not approved, as they then earn nothing. */
export function notApprovedWarning(entries: readonly Entry[]): string | null {
  const waiting = entries.filter(({ status }) => status !== 'approved').length
  return waiting * 2 > entries.length
    ? `More than half of the activities are not approved: ${formatNumber(waiting)} of ${formatNumber(entries.length)}. They earn nothing until their status is approved.`
    : null
}

/** [F13] That a file of the desk's own headings writes its days in an order of its own, which they prove. */
export function otherDates({ source, table }: TableFile): readonly string[] {
  const { dates, names } = table.layout
  // Who matched the headings has said it.
  if (names.size > 0 || dates === null || dates === 'year first') return []
  const example = dates === 'day first' ? '31.12.2026' : '12/31/2026'
  return [`The days of ${source.name} are read ${dates}, like ${example}, as they prove it.`]
}

/** Only what this import brings is warned of; what stood before was said then. */
export function importWarnings(
  added: readonly Entry[],
  { steps, then }: CertificationsPlan,
): readonly string[] {
  const arriving = new Set(steps.map(({ after }) => keyOf(after.person)))
  const shared = sharedNames(then).filter((name) => arriving.has(keyOf(name)))
  const waiting = notApprovedWarning(added)
  return [
    ...(waiting === null ? [] : [waiting]),
    ...(shared.length === 0 ? [] : [sharedNamesWarning(shared)]),
  ]
}

/** [T10] The same name at two partners counts at both, with a warning. */
export function sharedNames(certifications: readonly Certification[]): readonly string[] {
  const owners = new Map<string, { name: string; partners: Set<string> }>()
  for (const { person, partner } of certifications) {
    const key = keyOf(person)
    if (key === '') continue
    const owner = owners.get(key) ?? { name: person, partners: new Set() }
    owner.partners.add(partner)
    owners.set(key, owner)
  }
  return [...owners.values()].filter(({ partners }) => partners.size > 1).map(({ name }) => name)
}

/** The sentence for names that stand at two partners. */
export function sharedNamesWarning(names: readonly string[]): string {
  const some = names.slice(0, 5).join(', ')
  const more = names.length > 5 ? ` and ${formatNumber(names.length - 5)} more` : ''
  return `The same name holds certifications at two partners and counts at both: ${some}${more}.`
}
