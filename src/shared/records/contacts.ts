import type { Contact, Partner } from './partner'

/** Contacts in words, 'Ann Berg (director, ann@fjord.example), Bo', so that two lists can be compared by reading. */
export function sayContacts(contacts: readonly Contact[]): string {
  return contacts.map(sayContact).join(', ')
}

function sayContact({ name, role, email, phone }: Contact): string {
  const more = [role, email, phone].filter((text) => text !== '')
  return more.length === 0 ? name : `${name} (${more.join(', ')})`
}

/** A partner whose blank owner and empty contacts are left out, so that nobody is always written alike. */
export function withoutBlanks({ owner, contacts, ...partner }: Partner): Partner {
  return {
    ...partner,
    ...(owner && { owner }),
    ...(contacts && contacts.length > 0 && { contacts }),
  }
}
