import type { Problem } from '../../basics/problem'
import { CERTIFICATION_KINDS } from '../../program/ids'
import type { Certification } from '../../records/certification'
import type { Refusal } from './decode'
import { createGivenIds, createNamer } from './identity'
import { type PartnerLookup, requirePartner } from './partner-lookup'
import { openReader, type RowReader } from './reader'
import { openTable } from './table'

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
  const table = openTable(file, 'certifications', text)
  if ('refusal' in table) return table
  const certifications: Certification[] = []
  const read = createCertificateReader(partners)
  let repeated = 0
  const reader = openReader(table, (row) => {
    const certificate = read(row)
    if (certificate) certifications.push(certificate)
    else repeated += 1
  })
  reader.push(text)
  reader.end()
  return { certifications, problems: reader.problems, repeated }
}

/** [F13, F14] Reads the rows of one file and names those without id; null where a row repeats an id. */
export function createCertificateReader(
  partners: PartnerLookup,
): (row: RowReader) => Certification | null {
  const [givenIds, nameOf] = [createGivenIds(), createNamer()]
  return (row) => {
    const partner = requirePartner(row, partners)
    const written = {
      person: row.text('person'),
      kind:
        row.oneOf('kind', KINDS, 'kind') ??
        row.refuse('kind', 'the kind is missing; write profile or sales.'),
      title: row.text('title'),
      issuedOn: row.day('issued_on'),
      expiresOn: row.day('expires_on'),
    }
    const values = Object.values(written)
    const id = row.text('id')
    if (givenIds.repeats(row, partner, id, values)) return null
    return { id: id === '' ? nameOf(partner, values) : id, partner, ...written, line: row.line }
  }
}

/** Whether two certificates say the same in every column that a person wrote (F14). */
export function isSameCertificate(one: Certification, other: Certification): boolean {
  return certificateKey(one) === certificateKey(other) && one.expiresOn === other.expiresOn
}

/** [F14] What makes it the same certificate although its expiry may change. */
export function certificateKey(one: Certification): string {
  return [one.partner, one.person, one.kind, one.title, one.issuedOn ?? ''].join('\u001f')
}
