import { plural } from '../../shared/basics/format'
import type { Certification } from '../../shared/records/certification'
import type { Draft, RecordStep } from '../../shared/records/change'
import { withoutBlanks } from '../../shared/records/contacts'
import type { Partner } from '../../shared/records/partner'
import { commit } from '../book/door'
import type { Records } from '../book/records'
import { sameRecord } from '../book/same-record'
import { Refusal } from '../refusal'
import type { Desk, NewCertificate, PartnerEdit, Renewal } from './desk'
import type { Session } from './session'

type EditingPart = Pick<
  Desk,
  'editPartners' | 'addPartner' | 'addNote' | 'addCertificate' | 'renewCertificate'
>

/** What a person writes about partners: their particulars, notes and certificates. */
export function editing(session: Session): EditingPart {
  return {
    editPartners(edits, view, now) {
      return session.write(view, (desk, onTouched) =>
        commit(desk, editDraft(edits, desk.book.records), { now, onTouched }),
      )
    },
    addPartner(partner, view, now) {
      return session.write(view, (desk, onTouched) => {
        if (desk.book.records.partner(partner.id))
          throw new Refusal(`There is a partner ${partner.id} already: choose another id.`)
        const label = `New partner ${partner.name}`
        const partners = [{ before: null, after: withoutBlanks(partner) }]
        return commit(desk, draftOf('edit-partners', label, { partners }), { now, onTouched })
      })
    },
    addNote(partner, text, view, now) {
      return session.write(view, (desk, onTouched) => {
        const name = desk.book.records.partner(partner)?.name ?? partner
        const { person } = desk.book.desk
        const notes = [{ before: null, after: { id: '', partner, text, person, at: now } }]
        const draft = draftOf('note', `Note on ${name}`, { notes })
        return commit(desk, draft, { now, onTouched })
      })
    },
    addCertificate(certificate, view, now) {
      return session.write(view, (desk, onTouched) => {
        return commit(desk, certificateDraft(certificate, desk.book.records), { now, onTouched })
      })
    },
    renewCertificate(renewal, view, now) {
      return session.write(view, (desk, onTouched) => {
        return commit(desk, renewalDraft(renewal, desk.book.records), { now, onTouched })
      })
    },
  }
}

function draftOf(
  kind: Draft['kind'],
  label: string,
  part: Partial<Pick<Draft, 'partners' | 'certifications' | 'notes'>>,
): Draft {
  return { kind, label, partners: [], certifications: [], notes: [], added: [], ...part }
}

function certificateDraft(written: NewCertificate, records: Records): Draft {
  const { partner, person, title } = written
  if (!records.partner(partner))
    throw new Refusal(`Partner ${partner} is not at this desk any more.`)
  const after = { ...written, person: person.trim(), title: title.trim(), id: '', line: 0 }
  return draftOfCertificate('New certificate:', after, records)
}

/** A renewed certificate is a further one: what was, stays as it was, and on every day one of them counts (T10). */
function renewalDraft(renewal: Renewal, records: Records): Draft {
  const { partner, certificate, issuedOn, expiresOn } = renewal
  const before = records.certification(partner, certificate)
  if (!before) throw new Refusal('This certificate is not at this desk any more.')
  const after = { ...before, id: '', issuedOn, expiresOn, line: 0 }
  return draftOfCertificate('Renewal of', after, records)
}

/** 'Renewal of Premium, Ann at Fjord': one certificate more, whose id is given at the door. */
function draftOfCertificate(
  deed: 'Renewal of' | 'New certificate:',
  after: Certification,
  records: Records,
): Draft {
  const { partner, person, title, issuedOn, expiresOn } = after
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn)
    throw new Refusal('A certificate cannot end before it was issued: check both days.')
  const whose = records.partner(partner)?.name ?? partner
  const what = [title, person].filter((text) => text.trim() !== '').join(', ')
  const label = `${deed} ${what === '' ? 'a certificate' : what} at ${whose}`
  return draftOf('edit-partners', label, { certifications: [{ before: null, after }] })
}

function editDraft(edits: readonly PartnerEdit[], records: Records): Draft {
  const partners = edits.flatMap(({ id, fields }): readonly RecordStep<Partner>[] => {
    const before = records.partner(id)
    if (!before) throw new Refusal(`Partner ${id} is not at this desk any more.`)
    const after = withoutBlanks({ ...before, ...fields })
    return sameRecord(withoutBlanks(before), after) ? [] : [{ before, after }]
  })
  if (partners.length === 0)
    throw new Refusal('Nothing was changed: the partners hold these values.')
  return draftOf('edit-partners', sayEdit(partners, edits), { partners })
}

const WORDS: Readonly<Record<string, string>> = {
  name: 'name',
  profile: 'profile',
  country: 'country',
  email: 'e-mail',
  plan: 'plan',
  joinedOn: 'joining day',
  stage: 'stage',
  owner: 'owner',
  contacts: 'contacts',
}

/** 'Owner of 12 partners', 'Plan and contacts of Atelier Fjord AS'. */
function sayEdit(partners: readonly RecordStep<Partner>[], edits: readonly PartnerEdit[]): string {
  const fields = new Set(edits.flatMap((edit) => Object.keys(edit.fields)))
  const named = [...fields].map((field) => WORDS[field] ?? field)
  const last = named.pop() ?? 'particulars'
  const what = named.length > 0 ? `${named.join(', ')} and ${last}` : last
  const [first] = partners
  const whose =
    partners.length === 1 ? (first?.before?.name ?? '') : plural(partners.length, 'partner')
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${whose}`
}
