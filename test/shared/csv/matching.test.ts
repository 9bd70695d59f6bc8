import { describe, expect, test } from 'vitest'
import type { ColumnMatch, DateOrder } from '../../../src/shared/csv/matching/choices'
import { headingsKey } from '../../../src/shared/csv/reading/headings'
import { csv, file, NOTHING, planOf } from '../../support/csv'
import { aPartner } from '../../support/make'

const HELD = { ...NOTHING, partners: [aPartner({ id: 'N-1' }), aPartner({ id: 'N-2' })] }

async function suggestionFor(...lines: readonly string[]) {
  const plan = await planOf([file('x.csv', csv(lines[0] ?? '', ...lines.slice(1)))], HELD)
  expect(plan.refusal).toBeNull()
  return plan.unmatched[0]?.suggestion
}

describe('[F16] a file with other headings is asked about', () => {
  test('with its headings, three rows and a suggestion; nothing is imported meanwhile', async () => {
    const text = csv(
      ' Account ,When,Type,Amount (USD)',
      'N-1,2026-01-02,revenue,12.50,too many',
      'N-2,2026-01-02,article',
      '',
      '"N-1","2026-01-03",article,',
      'N-1,2026-01-04,article,',
    )
    const plan = await planOf([file('p.csv', 'id,name\nN-9,Fjord\n'), file('x.csv', text)], HELD)
    expect(plan).toMatchObject({ files: [], refusal: null, refusals: [], waiting: 0 })
    expect(plan.draft).toMatchObject({ partners: [], certifications: [], added: [] })
    expect(plan.unmatched).toEqual([
      {
        name: 'x.csv',
        key: 'account,when,type,amount (usd)',
        headings: ['Account', 'When', 'Type', 'Amount (USD)'],
        sample: [
          ['N-2', '2026-01-02', 'article', ''],
          ['N-1', '2026-01-03', 'article', ''],
          ['N-1', '2026-01-04', 'article', ''],
        ],
        suggestion: {
          kind: 'activities',
          columns: {
            Account: 'partner_id',
            When: 'date',
            Type: 'activity',
            'Amount (USD)': 'revenue_usd',
          },
          dates: 'year first',
        },
      },
    ])
  })

  test.each([
    [
      'German activities',
      ['Partnernummer;Datum;Aktivität;Betrag;Bemerkung', 'N-1;13.04.2026;article;;x'],
      'activities',
      {
        Partnernummer: 'partner_id',
        Datum: 'date',
        Aktivität: 'activity',
        Betrag: 'revenue_usd',
        Bemerkung: 'note',
      },
      'day first',
    ],
    [
      'French partners',
      ['Code,Nom,Pays,Courriel', 'N-1,Nord,FR,a@b.fr'],
      'partners',
      { Code: 'id', Nom: 'name', Pays: 'country', Courriel: 'email' },
      'year first',
    ],
    [
      'partners with somebody who looks after them',
      ['Partner No,Company,Account Manager,Email', 'N-1,Nord,Anna Berg,a@b.de'],
      'partners',
      { 'Partner No': 'id', Company: 'name', 'Account Manager': 'owner', Email: 'email' },
      'year first',
    ],
    [
      'German partners with their Betreuer',
      ['Nummer;Firma;Partner-Manager;Land', 'N-1;Nord;Anna Berg;DE'],
      'partners',
      { Nummer: 'id', Firma: 'name', 'Partner-Manager': 'owner', Land: 'country' },
      'year first',
    ],
    [
      'Spanish activities',
      ['Empresa,Fecha,Tipo,Importe', 'N-1,4/25/2026,revenue,12'],
      'activities',
      { Empresa: 'partner_id', Fecha: 'date', Tipo: 'activity', Importe: 'revenue_usd' },
      'month first',
    ],
    [
      'certificates, by what stands under Type',
      ['Company,Employee,Type,Certificate,Issued,Valid until', 'N-1,Ann,Sales,Premium,,'],
      'certifications',
      {
        Company: 'partner_id',
        Employee: 'person',
        Type: 'kind',
        Certificate: 'title',
        Issued: 'issued_on',
        'Valid until': 'expires_on',
      },
      'year first',
    ],
    [
      'known partner ids outrank a word',
      ['Company,Agency code,Activity date,Activity', 'Nordwind,N-1,2026-01-01,article'],
      'activities',
      { 'Agency code': 'partner_id', 'Activity date': 'date', Activity: 'activity' },
      'year first',
    ],
    [
      'a date column that holds none is not taken for one',
      ['Partner ID,Date,When,Type', 'N-1,yes,2026-05-06,article'],
      'activities',
      { 'Partner ID': 'partner_id', When: 'date', Type: 'activity' },
      'year first',
    ],
  ])('%s', async (_, lines, kind, columns, dates) => {
    expect(await suggestionFor(...lines)).toEqual({ kind, columns, dates })
  })

  test.each([
    ['days up to 12 prove nothing', ['03/04/2026', '11/12/2026'], 'year first'],
    ['a first part above 12', ['03/04/2026', '13/04/2026'], 'day first'],
    ['a second part above 12', ['03.04.2026', '04.13.2026'], 'month first'],
    ['both prove nothing', ['13/04/2026', '04/13/2026'], 'year first'],
  ])('the order of dates: %s', async (_, dates, order) => {
    const rows = dates.map((date) => `N-1,${date},article`)
    expect((await suggestionFor('Account,When,Type', ...rows))?.dates).toBe(order)
  })

  test('nothing is suggested where too little fits', async () => {
    expect(await suggestionFor('foo,bar,baz', '1,2,3')).toBeNull()
    expect(await suggestionFor('constructor,__proto__', '1,2')).toBeNull()
  })

  test("the desk's own headings need no match, whatever is absent or added", async () => {
    const text = 'PARTNER_ID,Activity,date,Booth\nN-1,article,2026-01-01,12b\n'
    const plan = await planOf([file('x.csv', text)], HELD)
    expect([plan.unmatched, plan.draft.added.length]).toEqual([[], 1])
  })

  test('two of its own headings and a foreign one are asked about too', async () => {
    expect(await suggestionFor('partner_id,activity,When', 'N-1,article,2026-01-01')).toMatchObject(
      { columns: { partner_id: 'partner_id', activity: 'activity', When: 'date' } },
    )
  })
})

const HEADINGS = ['Account', 'When', 'What', 'Amount', 'Status', 'Owner']
const MATCH: ColumnMatch = {
  kind: 'activities',
  columns: { Account: 'partner_id', When: 'date', What: 'activity', Amount: 'revenue_usd' },
  dates: 'day first',
}

function matched(rows: readonly string[], match: Partial<ColumnMatch> = {}) {
  const matches = { [headingsKey(HEADINGS)]: { ...MATCH, ...match } }
  return planOf([file('x.csv', csv(HEADINGS.join(','), ...rows))], HELD, { matches })
}

describe('[F16] a file is read through its match', () => {
  test('columns by their match, the others as notes, dates in the order chosen', async () => {
    const plan = await matched(['N-1,03.04.2026,article,,gone,Mara', 'N-2,2026-04-05,revenue,7,,'])
    expect(plan.problems).toEqual([])
    expect(plan.unmatched).toEqual([])
    expect(plan.draft.added).toMatchObject([
      {
        partner: 'N-1',
        date: '2026-04-03',
        status: 'reported',
        // A left-out heading with a column's own name is a note all the same.
        extra: { Owner: 'Mara', 'Status (note)': 'gone' },
      },
      { partner: 'N-2', date: '2026-04-05', revenue: 700 },
    ])
  })

  const DATES: readonly (readonly [string, DateOrder, string | null])[] = [
    ['3.4.2026', 'day first', '2026-04-03'],
    ['3/4/2026', 'month first', '2026-03-04'],
    ['2026/3/4', 'month first', '2026-03-04'],
    ['04-03-2026', 'day first', '2026-03-04'],
    ['3/4/26', 'month first', null],
    ['3.4-2026', 'day first', null],
    ['03.04.2026', 'year first', null],
    ['31.04.2026', 'day first', null],
    ['13/01/2026', 'month first', null],
    ['2026-02-30', 'year first', null],
  ]
  test.each(DATES)('%s, %s', async (written, dates, day) => {
    const plan = await matched([`N-1,${written},article,,,`], { dates })
    expect(plan.draft.added.map(({ date }) => date)).toEqual(day === null ? [] : [day])
    if (day !== null) return
    const form = {
      'year first': 'YYYY-MM-DD',
      'day first': 'DD.MM.YYYY or YYYY-MM-DD',
      'month first': 'MM/DD/YYYY or YYYY-MM-DD',
    }[dates]
    expect(plan.problems).toEqual([
      {
        file: 'x.csv',
        line: 2,
        column: 'When',
        message: `"${written}" is not a day; write it as ${form}.`,
      },
    ])
  })

  test('problems name the heading of the file', async () => {
    const plan = await matched(['N-3,3.4.2026,article,,,', 'N-1,3.4.2026,revenue,x,,'])
    expect(plan.problems.map(({ column }) => column)).toEqual(['Account', 'Amount'])
  })

  test.each([
    [
      'a needed column is missing',
      { Account: 'partner_id', When: 'date' },
      'x.csv: no heading is matched to "activity", which activities need; choose the one that holds it.',
    ],
    [
      'a column twice',
      { ...MATCH.columns, Owner: 'date' },
      'x.csv: the headings "When" and "Owner" are both matched to "date"; choose one of them.',
    ],
    [
      'no such column',
      { ...MATCH.columns, Owner: 'constructor' },
      'x.csv: "constructor" is no column of activities; choose another for the heading "Owner".',
    ],
    [
      'no such heading',
      { ...MATCH.columns, Booth: 'note' },
      'x.csv: the file has no heading "Booth"; match its columns again.',
    ],
  ])('refused in one sentence, and asked again: %s', async (_, columns, sentence) => {
    const plan = await matched(['N-1,3.4.2026,article,,,'], { columns })
    expect([plan.refusal, plan.draft.added]).toEqual([sentence, []])
    expect(plan.unmatched.map(({ name }) => name)).toEqual(['x.csv'])
  })
})
