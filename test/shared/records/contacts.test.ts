import { describe, expect, test } from 'vitest'
import { sayContacts, withoutBlanks } from '../../../src/shared/records/contacts'
import { aPartner } from '../../support/make'

const ED = { name: 'Ed', role: '', email: '', phone: '' }

describe('contacts in words', () => {
  test.each([
    ['nobody', [], ''],
    ['a name alone', [ED], 'Ed'],
    [
      'what is blank is left out',
      [{ ...ED, role: 'director', phone: '+49 30 1' }],
      'Ed (director, +49 30 1)',
    ],
    [
      'several, in their order',
      [
        { ...ED, email: 'ed@fjord.example' },
        { ...ED, name: 'דנה' },
      ],
      'Ed (ed@fjord.example), דנה',
    ],
  ])('%s', (_, contacts, said) => expect(sayContacts(contacts)).toBe(said))
})

describe('a partner without blanks', () => {
  test.each([
    ['nobody looks after it', { owner: '', contacts: [] }, {}],
    [
      'somebody does',
      { owner: 'Anna Berg', contacts: [ED] },
      { owner: 'Anna Berg', contacts: [ED] },
    ],
    ['nothing was said', {}, {}],
  ])('%s', (_, said, left) =>
    expect(withoutBlanks(aPartner(said))).toStrictEqual({ ...aPartner(), ...left }),
  )

  test('fields of a newer version stay', () => {
    const partner = { ...aPartner({ owner: '' }), mood: 'glad' }
    expect(withoutBlanks(partner)).toStrictEqual({ ...aPartner(), mood: 'glad' })
  })
})
