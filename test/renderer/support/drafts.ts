import type { Entry } from '../../../src/shared/ledger/entry'
import type { Certification } from '../../../src/shared/records/certification'
import type { Draft } from '../../../src/shared/records/change'
import type { Note } from '../../../src/shared/records/note'
import type { Partner } from '../../../src/shared/records/partner'
import { aNote, aPartner, certificate, entry } from '../../support/make'

/** A draft of which only what matters is said. */
export function aDraft(said: Partial<Draft>): Draft {
  const nothing = { partners: [], certifications: [], notes: [], added: [] }
  return { kind: 'import', label: 'Import', ...nothing, ...said }
}

/** A draft that adds partners. */
export function adding(...ids: readonly string[]): Draft {
  const partners = ids.map((id) => ({ before: null, after: partner(id) }))
  return aDraft({ label: `Import of ${ids.join(', ')}`, partners })
}

/** A draft that renames a partner. */
export function renaming(before: Partner, name: string): Draft {
  return aDraft({ label: `Rename to ${name}`, partners: [{ before, after: { ...before, name } }] })
}

/** A draft that logs one entry. */
export function logging(id: string, line: string, entryId = ''): Draft {
  const added: Entry[] = [{ ...entry(line), partner: id, id: entryId }]
  return aDraft({ kind: 'log-activity', label: `Log for ${id}`, added })
}

/** A draft that adds a certificate. */
export function certifying(id: string, certificateId: string): Draft {
  const after: Certification = {
    ...certificate('sales Ann Premium 2026-01-01'),
    id: certificateId,
    partner: id,
  }
  return aDraft({ label: `Certificate of ${id}`, certifications: [{ before: null, after }] })
}

/** A draft that adds a note. */
export function noting(id: string, said: Partial<Note> = {}): Draft {
  const after = aNote({ id: '', partner: id, ...said })
  return aDraft({ kind: 'note', label: `Note on ${id}`, notes: [{ before: null, after }] })
}

export function partner(id: string): Partner {
  return aPartner({ id, name: `Partner ${id}` })
}
