import type { Certification } from '../../shared/records/certification'
import type { Draft, RecordStep } from '../../shared/records/change'
import { sayContacts } from '../../shared/records/contacts'
import type { Partner } from '../../shared/records/partner'
import type { RecordChange } from './desk'

/** What a draft would change of known records: only the fields that differ, as texts. */
export function changesOf({ partners, certifications }: Draft): readonly RecordChange[] {
  return [
    ...partners.flatMap((step) => changed('partners', step, ({ name }) => name, partnerFields)),
    ...certifications.flatMap((step) =>
      changed('certifications', step, certificateName, certificateFields),
    ),
  ]
}

function changed<T>(
  kind: RecordChange['kind'],
  { before, after }: RecordStep<T>,
  name: (record: T) => string,
  fieldsOf: (record: T) => Readonly<Record<string, string>>,
): readonly RecordChange[] {
  if (!before || !after) return []
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: was[field] ?? '', after: is[field] ?? '' }))
    .filter((one) => one.before !== one.after)
  return [{ kind, name: name(before), fields }]
}

function partnerFields(partner: Partner): Readonly<Record<string, string>> {
  const { name, profile, country, email, plan, joinedOn, stage, owner, contacts, notes } = partner
  const fields = {
    ...{ name, profile, country, email, plan, 'joined on': joinedOn ?? '', stage },
    owner: owner ?? '',
    contacts: sayContacts(contacts ?? []),
  }
  return { ...fields, ...besides(fields, notes) }
}

/** Columns that the desk does not know; one that bears a field's name hides nothing. */
function besides(
  fields: Readonly<Record<string, string>>,
  notes: Partner['notes'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(notes).map(([name, text]) => [
      Object.hasOwn(fields, name) ? `${name} (note)` : name,
      text,
    ]),
  )
}

function certificateName({ person, title, kind }: Certification): string {
  return [person || 'No name', title || kind].join(', ')
}

function certificateFields(certification: Certification): Readonly<Record<string, string>> {
  const { person, kind, title, issuedOn, expiresOn } = certification
  return { person, kind, title, 'issued on': issuedOn ?? '', 'expires on': expiresOn ?? '' }
}
