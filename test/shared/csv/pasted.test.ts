import { describe, expect, test } from 'vitest'
import { looksLikeRows, readPasted } from '../../../src/shared/csv/matching/pasted'
import { readActivities } from '../../../src/shared/csv/reading/activities-csv'
import { dialectOf } from '../../../src/shared/csv/reading/dialect'
import { createPartnerLookup } from '../../../src/shared/csv/reading/partner-lookup'
import { file, planOf } from '../../support/csv'
import { aPartner } from '../../support/make'

describe('[F13] the header line tells what parts the cells', () => {
  test.each([
    ['a,b,c', ','],
    ['a;b;c', ';'],
    ['a\tb\tc', '\t'],
    ['a', ','],
    ['a, really\tb\tc', '\t'],
    ['a\tb,c,d', ','],
    ['"x\ty\tz";b', ';'],
    ['a,b\nc\td\te\tf', ','],
  ])('%j', (text, delimiter) => expect(dialectOf(text).delimiter).toBe(delimiter))

  const partners = createPartnerLookup(new Set(['P1']), new Map())
  test.each([
    ['1234,50', 123_450],
    ['1234.5', 123_450],
    ['1.234,50', null],
    ['1,234', null],
  ])('where tabs part the cells a comma may stand before the cents: %s', (written, cents) => {
    const text = `partner_id\tdate\tactivity\trevenue_usd\nP1\t2026-01-01\trevenue\t${written}\n`
    const read = readActivities('Pasted rows', text, partners)
    if ('refusal' in read) throw new Error(read.refusal)
    expect(read.entries.map(({ revenue }) => revenue)).toEqual(cents === null ? [] : [cents])
    expect(read.problems).toHaveLength(cents === null ? 1 : 0)
  })
})

describe('[F13, F16] rows from a clipboard', () => {
  test.each([
    ['one word', false],
    ['a line\n', false],
    ['two\nlines', true],
    ['two\tcells', true],
    ['two\r\nlines\r\n', true],
  ])('%j are rows: %s', (text, isRows) => expect(looksLikeRows(text)).toBe(isRows))

  test.each<[name: string, pasted: string, text: string | null]>([
    ['words', 'hello', null],
    ['one column', 'date\n2026-01-01\n', null],
    ['headings alone', 'date\tactivity\n', null],
    [
      'activities without a partner get the one in hand',
      'date\tactivity\treference\n2026-01-01\tarticle\tNews\n2026-01-02\tarticle\n',
      'date\tactivity\treference\tpartner_id\n2026-01-01\tarticle\tNews\tP1\n2026-01-02\tarticle\t\tP1\n',
    ],
    [
      'a partner that is named stays',
      'partner_id\tdate\tactivity\nP2\t2026-01-01\tarticle\n',
      'partner_id\tdate\tactivity\nP2\t2026-01-01\tarticle\n',
    ],
    [
      'a partner under another heading stays',
      'Account\tDate\tActivity\nP2\t2026-01-01\tarticle\n',
      'Account\tDate\tActivity\nP2\t2026-01-01\tarticle\n',
    ],
    [
      'partners are themselves',
      'id\tname\tcountry\nP9\tNine\tNorway\n',
      'id\tname\tcountry\nP9\tNine\tNorway\n',
    ],
    [
      'certifications without a partner get the one in hand',
      'person\tkind\ttitle\nAnn\tsales\tNews\n',
      'person\tkind\ttitle\tpartner_id\nAnn\tsales\tNews\tP1\n',
    ],
    [
      'rows without headings get letters, and dates are known as dates',
      '28.10.2026\tarticle\tNews\n1.11.2026\tarticle\tMore\n',
      'Column A (date)\tColumn B\tColumn C\tpartner_id\n28.10.2026\tarticle\tNews\tP1\n1.11.2026\tarticle\tMore\tP1\n',
    ],
    [
      'a cell with lines and marks stays one cell',
      'date\tactivity\tnote\n2026-01-01\tarticle\t"one\ntwo ""three"""\n',
      'date\tactivity\tnote\tpartner_id\n2026-01-01\tarticle\t"one\ntwo ""three"""\tP1\n',
    ],
  ])('%s', (_, pasted, text) => expect(readPasted(pasted, 'P1')?.text ?? null).toBe(text))

  const words = ['Revenue', 'Certification', 'Work', 'Article', 'Approved', 'Special', '2026']
  test.each(words)('a heading that is also a word of the desk is a heading: %s', (word) => {
    const text = `Date\tPartner\t${word}\n2026-10-01\tP1\t500\n`
    expect(readPasted(text, null)).toMatchObject({ text, isHeadless: false })
  })

  test.each([
    ['P1\trevenue\t500\n', true],
    ['P1\tarticle\tapproved\n', true],
    ['2026-10-01\trevenue\tdeal\n', true],
    ['Account\tRevenue\nP1\t500\n', false],
    ['Revenue\tApproved\n500\tyes\n', false],
  ])('%j is without headings: %s', (text, isHeadless) =>
    expect(readPasted(text, null)?.isHeadless).toBe(isHeadless),
  )

  const HALF = '2026-10-02\tarticle\t"3.5" disk'
  const MARKED = [`2026-10-01\tarticle\tA`, HALF, `2026-10-03\tarticle\t"B\tC"`]
  test.each<[string, readonly string[], number]>([
    ['with headings', ['date\tactivity\treference', ...MARKED], 3],
    ['with a mark that is never closed', ['date\tactivity\tnote', ...MARKED, '\t\t"open'], 3],
    ['by semicolons', ['date\tactivity\treference', ...MARKED].map(semicolons), 3],
  ])(
    'a row that cannot be read is named by the import, and the others stand: %s',
    async (_, lines, line) => {
      const pasted = readPasted(lines.map((one) => `${one}\r\n`).join(''), 'P1')
      const held = { partners: [aPartner()], certifications: [], entries: [] }
      const plan = await planOf([file('Pasted rows', pasted?.text ?? '')], held)
      expect(plan.problems.map((problem) => problem.line)[0]).toBe(line)
      expect(plan.problems).toHaveLength(lines.length - 3)
      expect(plan.draft.added.map(({ date, partner }) => [date, partner])).toEqual([
        ['2026-10-01', 'P1'],
        ['2026-10-03', 'P1'],
      ])
    },
  )

  test('a row without headings that cannot be read is carried over too, in its place', () => {
    expect(readPasted(`${MARKED.join('\n')}\n`, 'P1')?.text.split('\n')).toEqual([
      'Column A (date)\tColumn B\tColumn C\tpartner_id',
      '2026-10-01\tarticle\tA\tP1',
      HALF,
      '2026-10-03\tarticle\t"B\tC"\tP1',
      '',
    ])
  })

  test('a row with more cells than headings keeps them, so that it is named', async () => {
    const pasted = readPasted('date\tactivity\n2026-10-01\tarticle\tKiel\n', 'P1')
    const held = { partners: [aPartner()], certifications: [], entries: [] }
    const plan = await planOf([file('Pasted rows', pasted?.text ?? '')], held)
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^the row has 4 cells but the header has 3/),
    ])
  })

  test('nobody in hand: nothing is added', () => {
    const text = 'date\tactivity\n2026-01-01\tarticle\n'
    expect(readPasted(text, null)?.text).toBe(text)
  })

  test('what comes of them is what the import reads, whole', async () => {
    const pasted = readPasted(
      'date\tactivity\trevenue_usd\tnote\r\n2026-01-01\trevenue\t1234,50\t"a\nb"\r\n\r\n2026-01-02\tarticle\t\t\r\n',
      'P1',
    )
    const held = { partners: [aPartner()], certifications: [], entries: [] }
    const plan = await planOf([file('Pasted rows', pasted?.text ?? '')], held)
    expect(plan.problems).toEqual([])
    expect(
      plan.draft.added.map(({ partner, date, revenue, note }) => [partner, date, revenue, note]),
    ).toEqual([
      ['P1', '2026-01-01', 123_450, 'a\nb'],
      ['P1', '2026-01-02', null, ''],
    ])
  })

  test('without headings a person is asked, with dates and activities suggested', async () => {
    const pasted = readPasted('28.10.2026\tarticle\tNews\n', 'P1')
    const held = { partners: [aPartner()], certifications: [], entries: [] }
    const plan = await planOf([file('Pasted rows', pasted?.text ?? '')], held)
    expect(plan.unmatched.map(({ suggestion }) => suggestion)).toEqual([
      {
        kind: 'activities',
        columns: { 'Column A (date)': 'date', 'Column B': 'activity', partner_id: 'partner_id' },
        dates: 'day first',
      },
    ])
  })
})

function semicolons(line: string): string {
  return line.replaceAll('\t', ';')
}
