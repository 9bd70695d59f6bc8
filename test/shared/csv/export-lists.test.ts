import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { neutralise, withoutApostrophe } from '../../../src/shared/csv/writing/apostrophe'
import {
  activitiesCsv,
  certificationsCsv,
  partnersCsv,
} from '../../../src/shared/csv/writing/export-lists'
import type { Entry } from '../../../src/shared/ledger/entry'
import { PLAN_IDS, PROFILE_IDS } from '../../../src/shared/program/ids'
import type { Certification } from '../../../src/shared/records/certification'
import { type Partner, STAGES } from '../../../src/shared/records/partner'
import { file, holding, NOTHING, PARTNERS_HEADER, planOf } from '../../support/csv'
import { RUNS } from '../../support/fuzz'
import { aPartner, day } from '../../support/make'
import { anyCertificate, anyEntry } from '../../support/random-desk'

/** Texts that hurt: formulas, apostrophes before them, marks, separators, line breaks. */
const hard = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      ' ',
      'a',
      '5',
      '＝',
      'é',
    ),
    { maxLength: 6 },
  )
  .map((signs) => signs.join(''))
const words = hard.map((text) => text.trim())
const named = words.filter((text) => text !== '')
/** Headings are trimmed when they are read, before an apostrophe is taken off. */
const heading = named.map((text) => `h${text}`.trim())
const notes = fc.dictionary(
  fc.oneof(heading, fc.constantFrom('Region', 'region', '=1+1', "'=x", 'a;b;c;d;e;f;g;h;i;j;k;l')),
  hard.filter((text) => text.trim() !== ''),
  { maxKeys: 4, noNullPrototype: true },
)
const CUT_OFF = day('2026-10-31')

const particulars = fc.record({
  id: hard.filter((text) => text.trim() !== ''),
  name: named,
  profile: fc.constantFrom(...PROFILE_IDS, '' as const),
  country: words,
  email: words,
  plan: fc.constantFrom(...PLAN_IDS, '' as const),
  joinedOn: fc.constantFrom(null, day('2024-02-29')),
  stage: fc.constantFrom(...STAGES),
  notes,
})
const partner: fc.Arbitrary<Partner> = fc
  .tuple(particulars, fc.option(named, { nil: '' }))
  .map(([one, owner]) => (owner === '' ? one : { ...one, owner }))
const partners = fc.uniqueArray(partner, { selector: ({ id }) => id, maxLength: 6 })
const texts = { reference: words, person: words, note: words }
const entry: fc.Arbitrary<Entry> = fc
  .tuple(anyEntry(CUT_OFF), fc.record(texts), named, notes)
  .map(([one, said, id, extra]) => ({
    ...one,
    ...said,
    id,
    partner: 'P1',
    ...(Object.keys(extra).length > 0 && { extra }),
  }))
const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 12 })
const certificate: fc.Arbitrary<Certification> = fc
  .tuple(anyCertificate(CUT_OFF), words, words, named)
  .map(([one, person, title, id]) => ({ ...one, person, title, id, partner: 'P1' }))
const certifications = fc.uniqueArray(certificate, { selector: ({ id }) => id, maxLength: 12 })

const P1 = { ...NOTHING, partners: [aPartner({ id: 'P1' })] }
const at = (parts: readonly string[]) => [file('list.csv', parts.join(''))]
const unplaced = <T extends { line: number }>(some: readonly T[]) =>
  some.map((one) => ({ ...one, line: 0 }))
const sortedById = <T extends { id: string }>(some: readonly T[]) =>
  [...some].sort((a, b) => (a.id < b.id ? -1 : 1))

describe('[F15] a list that was saved is read back as it was', () => {
  test('partners', async () => {
    await fc.assert(
      fc.asyncProperty(partners, async (some) => {
        const plan = await planOf(at(partnersCsv(some)))
        expect(plan.problems).toEqual([])
        expect(plan.draft.partners.map(({ after }) => after)).toEqual(some)
      }),
      { numRuns: RUNS / 8 },
    )
  })

  test('activities, and once more adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (some) => {
        const list = at(activitiesCsv(some.values()))
        const plan = await planOf(list, P1)
        expect(plan.problems).toEqual([])
        expect(unplaced(plan.draft.added)).toEqual(some)
        const again = await planOf(list, holding(P1, plan.draft))
        expect([again.draft.added, again.problems]).toEqual([[], []])
      }),
      { numRuns: RUNS / 8 },
    )
  })

  test('certificates', async () => {
    await fc.assert(
      fc.asyncProperty(certifications, async (some) => {
        const plan = await planOf(at(certificationsCsv(some)), P1)
        expect(plan.problems).toEqual([])
        const read = plan.draft.certifications.flatMap(({ after }) => (after ? [after] : []))
        expect(sortedById(unplaced(read))).toEqual(sortedById(some))
      }),
      { numRuns: RUNS / 8 },
    )
  })

  test('more than a batch, with a note that only a late one has', async () => {
    const many = Array.from({ length: 9_000 }, (_, n): Partner => {
      const said = n === 8_999 ? { Sector: 'Media' } : {}
      return aPartner({ id: `P${n}`, notes: n === 0 ? { Region: 'Nord' } : said })
    })
    const plan = await planOf(at(partnersCsv(many)))
    expect(plan.draft.partners.map(({ after }) => after)).toEqual(many)
  })

  test('partners, and once more changes nothing: what has no column stays with who is known', async () => {
    const contacts = [{ name: 'Ed', role: 'director', email: 'ed@fjord.example', phone: '' }]
    const held = {
      ...NOTHING,
      partners: [aPartner({ owner: 'Anna Berg', contacts }), aPartner({ id: 'P2', contacts })],
    }
    const list = partnersCsv(held.partners).join('')
    expect(list.split('\n')[0]).toBe(`${PARTNERS_HEADER},owner`)
    const plan = await planOf([file('list.csv', list)], held)
    expect([plan.draft.partners, plan.files[0]?.same]).toEqual([[], 2])
  })

  test('a note with the name of a column is no second column', async () => {
    const odd = aPartner({ notes: { Status: 'gold', constructor: 'x' } })
    const plan = await planOf(at(partnersCsv([odd])))
    expect(plan.draft.partners[0]?.after?.notes).toEqual({
      'Status (note)': 'gold',
      constructor: 'x',
    })
  })
})

describe('[F15] the apostrophe', () => {
  test('comes off exactly where it was put on', () => {
    fc.assert(
      fc.property(hard, (cell) => {
        expect(withoutApostrophe(neutralise(cell))).toBe(cell)
      }),
      { numRuns: RUNS },
    )
  })

  test.each([
    ["'=1+1", '=1+1'],
    ["''=1+1", "'=1+1"],
    ["'-5", "'-5"],
    ["'90s", "'90s"],
    ["O'Neill", "O'Neill"],
  ])('%s is read as %s', (written, read) => expect(withoutApostrophe(written)).toBe(read))

  test('no cell of a saved list is a formula, headings included', () => {
    fc.assert(
      fc.property(partners, (some) => {
        const { data, errors } = Papa.parse<string[]>(partnersCsv(some).join(''), {
          delimiter: ',',
          newline: '\n',
        })
        expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([])
        const cells = data.flat().filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))
        expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
