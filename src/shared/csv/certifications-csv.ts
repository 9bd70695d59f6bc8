import type { Problem } from '../basics/problem'
import { CERTIFICATION_KINDS } from '../program/ids'
import type { Certification } from '../records/certification'
import type { Refusal } from './decode'
import { createGivenIds, createNamer } from './identity'
import { type PartnerLookup, requirePartner } from './partner-lookup'
import { readRows } from './reader'
import { readTable } from './table'

/** The columns of certifications.csv, in the order in which they are written. */
export const CERTIFICATION_COLUMNS = [
  'id',
  'partner_id',
  'person',
  'kind',
  'title',
  'issued_on',
  'expires_on',
] as const

export interface CertificationsRead {
  readonly certifications: readonly Certification[]
  readonly problems: readonly Problem[]
  readonly repeated: number
}

const KINDS = new Map(CERTIFICATION_KINDS.map((kind) => [kind, kind]))

/** [F13, T10] Reads certifications.csv against the partners that are known. */
export function readCertifications(
  file: string,
  text: string,
  partners: PartnerLookup,
): CertificationsRead | Refusal {
  const table = readTable(file, text, ['partner_id', 'kind'])
  if ('refusal' in table) return table
  const [givenIds, nameOf] = [createGivenIds(), createNamer()]
  const { records, problems } = readRows(file, table, CERTIFICATION_COLUMNS, (row) => {
    const facts = {
      partner: requirePartner(row, partners),
      person: row.text('person'),
      kind:
        row.oneOf('kind', KINDS, 'kind') ??
        row.refuse('kind', 'the kind is missing; write profile or sales.'),
      title: row.text('title'),
      issuedOn: row.day('issued_on'),
      expiresOn: row.day('expires_on'),
      line: row.line,
    }
    const { partner, line, ...rest } = facts
    const values = Object.values(rest)
    const id = row.text('id')
    const claim = { id, partner, line, values: () => values }
    if (givenIds.repeats(claim, (why) => row.refuse('id', why))) return null
    return { id: id === '' ? nameOf(partner, values) : id, ...facts }
  })
  const certifications = records.filter((record) => record !== null)
  return { certifications, problems, repeated: records.length - certifications.length }
}

/** Whether two certificates say the same in every column that a person wrote (F14). */
export function isSameCertificate(one: Certification, other: Certification): boolean {
  return certificateKey(one) === certificateKey(other) && one.expiresOn === other.expiresOn
}

/** [F14] What makes it the same certificate although its expiry may change. */
export function certificateKey(one: Certification): string {
  return [one.partner, one.person, one.kind, one.title, one.issuedOn ?? ''].join('\u001f')
}
