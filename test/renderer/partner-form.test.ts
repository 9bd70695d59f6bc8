import { describe, expect, test } from 'vitest'
import {
  changedFields,
  NOBODY,
  readWords,
  wordsOf,
} from '../../src/renderer/partner-form/read-words'
import { type PartnerWords, partnerDraftsKept } from '../../src/renderer/stores/partner-drafts'
import { idSuggester } from '../../src/shared/records/suggest-id'
import { aPartner, day } from '../support/make'

const KNOWN = [aPartner({ id: 'ND-01' }), aPartner({ id: 'é', name: 'É' })]
const CONTACT = { name: 'Mara', role: '', email: '', phone: '' }

describe('an id is suggested from the name', () => {
  test.each([
    ['Blue Harbor Agency', 'BH-01'],
    ['Nordwind Digital', 'ND-02'],
    ['Ångström Ö', 'AO-01'],
    ['合同会社', 'P-01'],
    ['', 'P-01'],
    ['"Quoted" & Co', 'QC-01'],
  ])('%s: %s', (name, id) => expect(idSuggester(KNOWN.map((one) => one.id))(name)).toBe(id))

  test('none twice', () => {
    const suggest = idSuggester(['nd-02'])
    expect(['Nord Data', 'Nova Dev', 'Nils Dahl'].map(suggest)).toEqual(['ND-01', 'ND-03', 'ND-04'])
  })
})

describe('what is wrong is said by its field', () => {
  const sound: PartnerWords = { ...NOBODY, name: 'Ostsee', id: 'OS-01' }
  test.each<[Partial<PartnerWords>, keyof PartnerWords, RegExp]>([
    [{ name: '  ' }, 'name', /^Write the name/],
    [{ id: ' ' }, 'id', /^Give the partner an id/],
    [{ id: 'nd-01' }, 'id', /^ND-01 is the id of Nordwind Digital: choose another\.$/],
    [{ email: 'mara at home' }, 'email', /^An e-mail address/],
    [{ joinedOn: '3/4' }, 'joinedOn', /^Write the day/],
    [{ contacts: [{ ...CONTACT, name: '', phone: '0171' }] }, 'contacts', /“0171”/],
    [{ contacts: [{ ...CONTACT, email: 'x' }] }, 'contacts', /of Mara/],
  ])('%o', (part, field, sentence) => {
    const { partner, complaints } = readWords({ ...sound, ...part }, null, KNOWN)
    expect(partner).toBe(null)
    expect(Object.keys(complaints)).toEqual([field])
    expect(complaints[field]).toMatch(sentence)
  })

  test('what is sound becomes a partner: trimmed, without blank contacts, its own id kept exactly', () => {
    const words = {
      ...sound,
      name: ' Ostsee Medien ',
      joinedOn: '2026-03-01',
      owner: ' Anna ',
      contacts: [CONTACT, { ...CONTACT, name: ' ' }],
    }
    expect(readWords(words, null, KNOWN)).toEqual({
      complaints: {},
      partner: {
        ...aPartner({
          id: 'OS-01',
          name: 'Ostsee Medien',
          profile: '',
          country: '',
          stage: 'applied',
        }),
        joinedOn: '2026-03-01',
        owner: 'Anna',
        contacts: [CONTACT],
      },
    })
  })

  test('a partner that is edited keeps its id and its notes, and its own id is not taken', () => {
    const former = aPartner({ id: 'ND-01', notes: { region: 'North' } })
    const { partner } = readWords({ ...wordsOf(former), name: 'New' }, former, KNOWN)
    expect(partner).toEqual({ ...former, name: 'New' })
  })
})

describe('an edit writes only what was changed', () => {
  const before = aPartner({ owner: 'Anna', contacts: [CONTACT], joinedOn: day('2026-03-01') })
  test.each<[Partial<PartnerWords>, unknown]>([
    [{}, {}],
    [{ name: 'Other' }, { name: 'Other' }],
    [{ owner: '' }, { owner: '' }],
    [{ contacts: [] }, { contacts: [] }],
    [
      { joinedOn: '', plan: 'gold' },
      { joinedOn: null, plan: 'gold' },
    ],
  ])('%o', (part, fields) => {
    const { partner } = readWords({ ...wordsOf(before), ...part }, before, [before])
    expect(partner && changedFields(before, partner)).toEqual(fields)
  })
})

describe('drafts that storage gives back', () => {
  test('keep their sound fields, and go where nothing is left', () => {
    const kept = {
      drafts: {
        P1: { name: 'Half', stage: 'asleep', contacts: [CONTACT, { name: 7 }], profile: '' },
        P2: { joinedOn: 5 },
        P3: 'x',
      },
    }
    expect(partnerDraftsKept(kept)).toEqual({
      P1: { name: 'Half', contacts: [CONTACT], profile: '' },
    })
    expect(partnerDraftsKept(null)).toEqual({})
  })
})
