import { type Day, parseDay } from '../../shared/basics/day'
import type { Contact, Partner } from '../../shared/records/partner'
import type { PartnerWords } from '../stores/partner-drafts'

/** What is wrong with a field, in one sentence that says what to do. */
export type Complaints = Readonly<Partial<Record<keyof PartnerWords, string>>>

export interface ReadWords {
  /** null as long as a field is missing or wrong. */
  readonly partner: Partner | null
  readonly complaints: Complaints
}

/** A partner of whom nothing is written yet. */
export const NOBODY: PartnerWords = {
  name: '',
  id: '',
  profile: '',
  country: '',
  email: '',
  plan: '',
  joinedOn: '',
  stage: 'applied',
  owner: '',
  contacts: [],
}

/** A partner as the form shows it. */
export function wordsOf({
  joinedOn,
  owner = '',
  contacts = [],
  ...partner
}: Partner): PartnerWords {
  const { name, id, profile, country, email, plan, stage } = partner
  return {
    name,
    id,
    profile,
    country,
    email,
    plan,
    stage,
    joinedOn: joinedOn ?? '',
    owner,
    contacts,
  }
}

/** The partner that the words stand for, or what still keeps them from being one; `former` keeps its id and its notes. */
export function readWords(
  words: PartnerWords,
  former: Partner | null,
  partners: readonly Partner[],
): ReadWords {
  const id = former?.id ?? words.id.trim()
  const joinedOn = words.joinedOn.trim() === '' ? null : parseDay(words.joinedOn)
  const contacts = words.contacts.map(trimmed).filter((contact) => !isBlank(contact))
  const complaints: Complaints = {
    ...(words.name.trim() === '' && { name: 'Write the name of the company.' }),
    ...(former === null && idComplaint(id, partners)),
    ...(!isAddress(words.email) && { email: 'An e-mail address, like mara@nordwind.example.' }),
    ...(words.joinedOn.trim() !== '' &&
      joinedOn === null && { joinedOn: 'Write the day they joined, or leave it empty.' }),
    ...contactsComplaint(contacts),
  }
  if (Object.keys(complaints).length > 0) return { partner: null, complaints }
  return { partner: made(words, { id, joinedOn, contacts, former }), complaints }
}

/** What an edit would change, field by field; nothing where the words say what the partner holds. */
export function changedFields(
  before: Partner,
  after: Partner,
): Partial<Omit<Partner, 'id' | 'notes'>> {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  return {
    ...(was.name !== is.name && { name: after.name }),
    ...(was.profile !== is.profile && { profile: after.profile }),
    ...(was.country !== is.country && { country: after.country }),
    ...(was.email !== is.email && { email: after.email }),
    ...(was.plan !== is.plan && { plan: after.plan }),
    ...(was.joinedOn !== is.joinedOn && { joinedOn: after.joinedOn }),
    ...(was.stage !== is.stage && { stage: after.stage }),
    ...(was.owner !== is.owner && { owner: is.owner }),
    ...(JSON.stringify(was.contacts) !== JSON.stringify(is.contacts) && { contacts: is.contacts }),
  }
}

interface Read {
  readonly id: string
  readonly joinedOn: Day | null
  readonly contacts: readonly Contact[]
  readonly former: Partner | null
}

function made(words: PartnerWords, { id, joinedOn, contacts, former }: Read): Partner {
  const owner = words.owner.trim()
  return {
    id,
    name: words.name.trim(),
    profile: words.profile,
    country: words.country.trim(),
    email: words.email.trim(),
    plan: words.plan,
    joinedOn,
    stage: words.stage,
    ...(owner !== '' && { owner }),
    ...(contacts.length > 0 && { contacts }),
    notes: former?.notes ?? {},
  }
}

/** An id is an exact string, but two that differ in case alone would never be told apart by people. */
function idComplaint(id: string, partners: readonly Partner[]): Complaints {
  if (id === '') return { id: 'Give the partner an id of its own.' }
  const holder = partners.find((one) => one.id.toLowerCase() === id.toLowerCase())
  return holder ? { id: `${holder.id} is the id of ${holder.name}: choose another.` } : {}
}

function contactsComplaint(contacts: readonly Contact[]): Complaints {
  const nameless = contacts.find(({ name }) => name === '')
  if (nameless) {
    const known = [nameless.role, nameless.email, nameless.phone].find((text) => text !== '')
    return { contacts: `Write whose particulars “${known}” are.` }
  }
  const wrong = contacts.find(({ email }) => !isAddress(email))
  return wrong ? { contacts: `The e-mail address of ${wrong.name} is none.` } : {}
}

function trimmed({ name, role, email, phone }: Contact): Contact {
  return { name: name.trim(), role: role.trim(), email: email.trim(), phone: phone.trim() }
}

function isBlank({ name, role, email, phone }: Contact): boolean {
  return `${name}${role}${email}${phone}` === ''
}

/** Blank, or something before and after an @: more is known only by writing there. */
function isAddress(text: string): boolean {
  const address = text.trim()
  return address === '' || /^[^\s@]+@[^\s@]+$/.test(address)
}
