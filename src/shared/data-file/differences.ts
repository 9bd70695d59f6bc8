import { canonicalJson } from '../basics/canonical'
import type { Certification } from '../records/certification'
import { sayContacts } from '../records/contacts'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'

/** Fields in the words of the screens, in their order. */
const PARTNER_WORDS = {
  name: 'name',
  profile: 'profile',
  country: 'country',
  email: 'e-mail',
  plan: 'plan',
  joinedOn: 'joining day',
  stage: 'status',
  owner: 'owner',
  contacts: 'contacts',
} as const satisfies Partial<Record<keyof Partner, string>>

const CERTIFICATION_WORDS = {
  person: 'person',
  kind: 'kind',
  title: 'title',
  issuedOn: 'issue day',
  expiresOn: 'expiry',
} as const satisfies Partial<Record<keyof Certification, string>>

/** "Alpha Web: plan gold here, silver in the file; this desk's stays." */
export function sayPartnerKept(here: Partner, file: Partner): string {
  return say(here.name, differences(PARTNER_WORDS, saidOf(here), saidOf(file)))
}

/** The same of a certificate of a partner. */
export function sayCertificationKept(
  partner: string,
  here: Certification,
  file: Certification,
): string {
  const name = `${partner}, ${here.title || 'certificate'} of ${here.person || 'nobody named'}`
  return say(name, differences(CERTIFICATION_WORDS, { ...here }, { ...file }))
}

/** The same of a note, of which only that it differs is said: both may be long. */
export function sayNoteKept(partner: string, { person }: Note): string {
  return `${partner}: a note of ${person || 'nobody named'} reads otherwise in the file; this desk's stays.`
}

/** The same of an entry, of which only that it differs is known. */
export function sayEntryKept(partner: string, date: string, activity: string): string {
  return `${partner}: ${activity} of ${date} has other values in the file; this desk's stay.`
}

/** A partner's values as they are said; a list of contacts would be read by nobody. */
function saidOf({ contacts = [], ...partner }: Partner): Fields {
  return { ...partner, contacts: sayContacts(contacts) }
}

function say(name: string, fields: readonly string[]): string {
  return `${name}: ${fields.join('; ')}; this desk's stays.`
}

type Fields = Readonly<Record<string, unknown>>

function differences(
  words: Readonly<Record<string, string>>,
  here: Fields,
  file: Fields,
): readonly string[] {
  const differ = (field: string) => sayValue(here[field]) !== sayValue(file[field])
  const named = Object.keys(words).filter(differ)
  const said = named.map(
    (field) =>
      `${words[field]} ${sayValue(here[field])} here, ${sayValue(file[field])} in the file`,
  )
  return said.length > 0 ? said : ['other notes here than in the file']
}

function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'blank'
  return typeof value === 'string' ? value : canonicalJson(value)
}
