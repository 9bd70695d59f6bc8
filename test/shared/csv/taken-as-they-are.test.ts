import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../src/shared/csv/writing/write-csv'
import {
  ACTIVITIES_HEADER,
  CERTIFICATIONS_HEADER,
  csv,
  file,
  PARTNERS_HEADER,
  planOf,
} from '../../support/csv'
import { RUNS } from '../../support/fuzz'

const P1 = csv(PARTNERS_HEADER, 'P1,Nordwind,it,DE,,,2023-01-10,active')

function read(text: string) {
  return planOf([file('p.csv', P1), file('a.csv', text)])
}

describe('[F13] taken as they are', () => {
  const name = async (written: string) =>
    (await planOf([file('p.csv', `id,name\nP1,${written}\n`)])).draft.partners[0]?.after?.name
  test.each([
    ['a formula', '"=HYPERLINK(""x"")"', '=HYPERLINK("x")'],
    ['HTML', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Japanese', '合同会社さくら', '合同会社さくら'],
    ['Greek', 'Ὀδυσσεύς', 'Ὀδυσσεύς'],
    ['right to left', 'دار السلام', 'دار السلام'],
    ['300 characters', 'x'.repeat(300), 'x'.repeat(300)],
    ['a line break', '"Nord\nwind"', 'Nord\nwind'],
  ])('%s in a name', async (_, written, expected) => expect(await name(written)).toBe(expected))

  test('BOM, CRLF, semicolons, any order, decimal commas, enum values in capitals', async () => {
    const text =
      '\uFEFFDATE;Activity;partner_id;revenue_usd;Status\r\n2026-01-01; Revenue ;P1;1234,5;APPROVED\r\n'
    const plan = await read(text)
    expect(plan.problems).toEqual([])
    expect(plan.draft.added[0]).toMatchObject({
      revenue: 123450,
      status: 'approved',
      activity: 'revenue',
    })
  })

  test('a point is a decimal sign in semicolon files too', async () => {
    expect(
      (await read('partner_id;date;activity;revenue_usd\nP1;2026-01-01;revenue;-0.05\n')).draft
        .added[0]?.revenue,
    ).toBe(-5)
  })

  test('blanks mean what the law says', async () => {
    const [entry] = (await read('partner_id,date,activity\nP1,2026-01-01,article\n')).draft.added
    expect(entry).toMatchObject({
      quantity: 1,
      status: 'reported',
      points: null,
      revenue: null,
      minutes: null,
      reference: '',
    })
    const partner = (await planOf([file('p.csv', 'id,name\n007,B\n')])).draft.partners[0]?.after
    expect(partner).toMatchObject({
      id: '007',
      stage: 'active',
      plan: '',
      profile: '',
      joinedOn: null,
    })
  })

  test('unknown columns are kept as notes', async () => {
    const plan = await planOf([
      file('p.csv', 'id,name,Region\nP1,B,Nord\n'),
      file('a.csv', 'partner_id,date,activity,Booth\nP1,2026-01-01,article,12b\n'),
    ])
    expect(plan.draft.partners[0]?.after?.notes).toEqual({ Region: 'Nord' })
    expect(plan.draft.added[0]?.extra).toEqual({ Booth: '12b' })
  })

  test('a header without rows is fine', async () => {
    const plan = await planOf([
      file('p.csv', PARTNERS_HEADER),
      file('a.csv', `${ACTIVITIES_HEADER}\n`),
      file('c.csv', CERTIFICATIONS_HEADER),
    ])
    expect([plan.refusal, plan.problems, plan.files.map(({ rows }) => rows)]).toEqual([
      null,
      [],
      [0, 0, 0],
    ])
  })

  test('lines are physical: quoted breaks and blank lines count', async () => {
    const text = csv(
      ACTIVITIES_HEADER,
      ',P1,2026-01-01,article,,,,,,"a',
      'b",,',
      '',
      ',P1,bad,article,,,,,,,,',
    )
    expect((await read(text)).problems.map(({ line }) => line)).toEqual([5])
    expect((await read(text.replaceAll('\n', '\r\n'))).problems.map(({ line }) => line)).toEqual([
      5,
    ])
  })

  test('mixed line ends do not hide a row', async () => {
    const text = `${ACTIVITIES_HEADER}\r\n,P1,2026-01-01,article,,,,,,,,\n,P1,2026-01-02,article,,,,,,,,"x"\r\n`
    expect((await read(text)).draft.added.map(({ note }) => note)).toEqual(['', 'x'])
  })

  test('a quarter of a million bad rows are named, not tripped over', async () => {
    const rows = 250_000
    const bad = await read(`partner_id,date,activity\n${'P1,never,article\n'.repeat(rows)}`)
    expect([bad.problems.length, bad.problems.at(-1)?.line]).toEqual([rows, rows + 1])
    const stray = await read(
      `partner_id,date,activity\n${'"a"b,x,y\n'.repeat(100_000)}P1,2026-01-01,article\n`,
    )
    expect([stray.problems.length, stray.draft.added.length]).toEqual([100_000, 1])
  })

  test('whatever the bytes, nothing crashes and nothing is half-read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        async (bytes, text) => {
          for (const some of [
            { name: 'a.csv', bytes },
            file('a.csv', `${ACTIVITIES_HEADER}\n${text}`),
          ]) {
            const plan = await planOf([file('p.csv', P1), some])
            if (plan.refusal !== null) expect(plan.draft.partners).toEqual([])
            else
              expect(
                plan.files.reduce((sum, one) => sum + one.added + one.same + one.refused, 0),
              ).toBe(plan.files.reduce((sum, one) => sum + one.rows, 0))
          }
        },
      ),
      { numRuns: RUNS },
    )
  })
})

describe('written as CSV', () => {
  test('formulas are neutralised, numbers are not', async () => {
    expect(
      writeCsv(
        ['a'],
        [['=1+1'], ['+x'], ['-x'], ['@x'], ['\tx'], ['-12.50'], ['12'], ['＝1'], ['a "b", c']],
      ),
    ).toBe(`a\n'=1+1\n'+x\n'-x\n'@x\n'\tx\n-12.50\n12\n'＝1\n"a ""b"", c"\n`)
  })
})
