import { describe, expect, test } from 'vitest'
import { sayProblem } from '../../../src/shared/basics/problem'
import {
  ACTIVITIES_HEADER,
  CERTIFICATIONS_HEADER,
  csv,
  file,
  PARTNERS_HEADER,
  planOf,
} from '../../support/csv'

const PARTNERS = file(
  'partners.csv',
  csv(PARTNERS_HEADER, 'P1,Nordwind,it,DE,,,2023-01-10,active', '007,Bond,,,,,,'),
)

function activities(...lines: readonly string[]) {
  return planOf([PARTNERS, file('activities.csv', csv(ACTIVITIES_HEADER, ...lines))])
}

/** One good line first, so that each case also shows that the good row stands. */
const GOOD = ',P1,2026-01-01,bug-report,,,,,approved,,,'

type Row = readonly [name: string, line: string, column: string, message: string | RegExp]

const BAD_ACTIVITIES: readonly Row[] = [
  [
    'unknown activity',
    ',P1,2026-01-01,forum-pots,,,,,,,,',
    'activity',
    /^"forum-pots" is not a known activity; /,
  ],
  [
    'near miss',
    ',P1,2026-01-01,forum post,,,,,,,,',
    'activity',
    '"forum post" is not a known activity; did you mean "forum-post"?',
  ],
  ['no activity', ',P1,2026-01-01,,,,,,,,,', 'activity', 'the activity is missing.'],
  [
    'unknown partner',
    ',P9,2026-01-01,article,,,,,,,,',
    'partner_id',
    'partner "P9" is not known; add the partner to the partners file, or mend the id.',
  ],
  ['ids are exact', ',7,2026-01-01,article,,,,,,,,', 'partner_id', /partner "7" is not known/],
  [
    'spaces around an id',
    ', P1,2026-01-01,article,,,,,,,,',
    'partner_id',
    'partner " P1" is not known; remove the spaces around "P1".',
  ],
  ['no partner', ',,2026-01-01,article,,,,,,,,', 'partner_id', 'the partner id is missing.'],
  [
    'impossible date',
    ',P1,2026-02-30,article,,,,,,,,',
    'date',
    '"2026-02-30" is not a day; write it as YYYY-MM-DD.',
  ],
  ['another way to write dates', ',P1,03/04/2026,article,,,,,,,,', 'date', /is not a day/],
  ['29 February of no leap year', ',P1,2025-02-29,article,,,,,,,,', 'date', /is not a day/],
  ['no date', ',P1,,article,,,,,,,,', 'date', /^the date is missing/],
  [
    'negative quantity',
    ',P1,2026-01-01,article,-1,,,,,,,',
    'quantity',
    '"-1" is not a quantity; write a whole number of at least 1.',
  ],
  ['fractional quantity', ',P1,2026-01-01,article,1.5,,,,,,,', 'quantity', /not a quantity/],
  ['quantity zero', ',P1,2026-01-01,article,0,,,,,,,', 'quantity', /not a quantity/],
  [
    'points where none belong',
    ',P1,2026-01-01,article,,500,,,,,,',
    'points',
    'article takes no points; its award follows from the program.',
  ],
  [
    'points below the floor',
    ',P1,2026-01-01,premium-project,,4999,,,,,,',
    'points',
    '4,999 is below the floor of 5,000; leave it blank for the floor.',
  ],
  [
    'points below floor × quantity',
    ',P1,2026-01-01,premium-project,2,9999,,,,,,',
    'points',
    /below the floor of 10,000/,
  ],
  [
    'negative points on a special',
    ',P1,2026-01-01,special,,-5,,,,,,',
    'points',
    /^special needs points above 0/,
  ],
  [
    'a special of nothing',
    ',P1,2026-01-01,special,,0,,,,,,',
    'points',
    'special needs points above 0.',
  ],
  ['a special without points', ',P1,2026-01-01,special,,,,,,,,', 'points', /^special needs points/],
  [
    'minutes on an article',
    ',P1,2026-01-01,article,,,,30,,,,',
    'minutes',
    'article takes no minutes; only work does.',
  ],
  ['work without minutes', ',P1,2026-01-01,work,,,,,,,,', 'minutes', 'work needs minutes.'],
  ['work of no minutes', ',P1,2026-01-01,work,,,,0,,,,', 'minutes', /at least 1/],
  ['points on work', ',P1,2026-01-01,work,,10,,30,,,,', 'points', /takes no points/],
  [
    'money that is not money',
    ',P1,2026-01-01,revenue,,,twelve,,,,,',
    'revenue_usd',
    '"twelve" is not an amount of money; write it like 1234.50, without $ and thousands signs.',
  ],
  ['a dollar sign', ',P1,2026-01-01,revenue,,,$12,,,,,', 'revenue_usd', /not an amount/],
  ['thousands signs', ',P1,2026-01-01,revenue,,,"1,234.50",,,,,', 'revenue_usd', /not an amount/],
  [
    'a decimal comma in a comma file',
    ',P1,2026-01-01,revenue,,,"12,50",,,,,',
    'revenue_usd',
    /not an amount/,
  ],
  ['three decimals', ',P1,2026-01-01,revenue,,,1.234,,,,,', 'revenue_usd', /not an amount/],
  ['an exponent', ',P1,2026-01-01,revenue,,,1e3,,,,,', 'revenue_usd', /not an amount/],
  [
    'revenue without amount',
    ',P1,2026-01-01,revenue,,,,,,,,',
    'revenue_usd',
    'revenue needs an amount.',
  ],
  ['revenue with points', ',P1,2026-01-01,revenue,,5,5,,,,,', 'points', /takes no points/],
  ['revenue with minutes', ',P1,2026-01-01,revenue,,,5,5,,,,', 'minutes', /takes no minutes/],
  [
    'revenue with a quantity',
    ',P1,2026-01-01,own-subscription,2,,5,,,,,',
    'quantity',
    /takes no quantity/,
  ],
  [
    'revenue on an article',
    ',P1,2026-01-01,article,,,5,,,,,',
    'revenue_usd',
    /^article takes no revenue/,
  ],
  [
    'unknown status',
    ',P1,2026-01-01,article,,,,,done,,,',
    'status',
    '"done" is not a known status; use one of reported, approved, rejected.',
  ],
  [
    'too many cells',
    ',P1,2026-01-01,article,,,,,,,,,extra',
    '',
    /^the row has 13 cells but the header has 12/,
  ],
]

describe('[F13.row] a bad activity is named once and left out', () => {
  test.each(BAD_ACTIVITIES)('%s', async (_, line, column, message) => {
    const plan = await activities(GOOD, line)
    expect(plan.refusal).toBeNull()
    expect(plan.problems).toEqual([
      {
        file: 'activities.csv',
        line: 3,
        column,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ])
    expect(plan.draft.added).toHaveLength(1)
  })

  test('the sentence begins with its place', async () => {
    const [problem] = (await activities(',P1,2026-01-01,article,0,,,,,,,')).problems
    expect(problem && sayProblem(problem)).toBe(
      'activities.csv, line 2, column quantity: "0" is not a quantity; write a whole number of at least 1.',
    )
  })

  test('[F13] a partner whose own row was refused is named as such', async () => {
    const plan = await planOf([
      file('p.csv', csv(PARTNERS_HEADER, 'P1,Nordwind,plumber,,,,,')),
      file('a.csv', csv(ACTIVITIES_HEADER, GOOD)),
    ])
    expect(plan.problems.map(sayProblem)).toEqual([
      'p.csv, line 2, column profile: "plumber" is not a known profile; use one of it, creative, hosting, distribution.',
      'a.csv, line 2, column partner_id: partner "P1" is not known; its own row on line 2 of the partners file was refused.',
    ])
  })
})

const BAD_PARTNERS: readonly Row[] = [
  ['unknown profile', 'P2,B,agency,,,,,', 'profile', /not a known profile/],
  ['unknown plan', 'P2,B,,,,bronze,,', 'plan', /not a known plan/],
  ['unknown status', 'P2,B,,,,,,gone', 'status', /not a known status/],
  ['impossible joining day', 'P2,B,,,,,2026-13-01,', 'joined_on', /not a day/],
  ['no name', 'P2,,,,,,,', 'name', 'the name is missing.'],
  ['no id', ',B,,,,,,', 'id', 'the id is missing.'],
  [
    'listed twice',
    'P1,Nordwind again,,,,,,',
    'id',
    'partner "P1" is already listed on line 2; remove one of the rows.',
  ],
]

describe('[F13.row] a bad partner', () => {
  test.each(BAD_PARTNERS)('%s', async (_, line, column, message) => {
    const plan = await planOf([file('p.csv', csv(PARTNERS_HEADER, 'P1,Nordwind,,,,,,', line))])
    expect(plan.problems).toEqual([
      {
        file: 'p.csv',
        line: 3,
        column,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ])
    expect(plan.draft.partners.map(({ after }) => after?.name)).toEqual(['Nordwind'])
  })
})

const BAD_CERTIFICATES: readonly Row[] = [
  [
    'unknown kind',
    ',P1,Ann,expert,Dev,,',
    'kind',
    '"expert" is not a known kind; use one of profile, sales.',
  ],
  ['no kind', ',P1,Ann,,Dev,,', 'kind', /^the kind is missing/],
  ['unknown partner', ',P9,Ann,sales,Dev,,', 'partner_id', /not known/],
  ['impossible date', ',P1,Ann,sales,Dev,2026-00-01,', 'issued_on', /not a day/],
  ['impossible expiry', ',P1,Ann,sales,Dev,,31.12.2026', 'expires_on', /not a day/],
]

describe('[F13.row] a bad certificate', () => {
  test.each(BAD_CERTIFICATES)('%s', async (_, line, column, message) => {
    const certifications = file(
      'c.csv',
      csv(CERTIFICATIONS_HEADER, ',P1,Bob,sales,Premium,,2027-12-31', line),
    )
    const plan = await planOf([PARTNERS, certifications])
    expect(plan.problems).toEqual([
      {
        file: 'c.csv',
        line: 3,
        column,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ])
    expect(plan.draft.certifications).toHaveLength(1)
  })
})

describe('[F13] a file that cannot be read is refused whole', () => {
  const bytes = (name: string, ...values: readonly number[]) => ({
    name,
    bytes: Uint8Array.from(values),
  })
  const utf16 = [...'id,name\nP1,Nord'].flatMap((character) => [character.charCodeAt(0), 0])
  test.each([
    ['zero bytes', bytes('p.csv'), 'p.csv: the file is empty (0 bytes); export it again.'],
    [
      'UTF-16 with a mark',
      bytes('p.csv', 0xff, 0xfe, ...utf16),
      'p.csv: the file is UTF-16; save it as "CSV UTF-8" and try again.',
    ],
    [
      'UTF-16 without one',
      bytes('p.csv', ...utf16),
      'p.csv: the file is UTF-16; save it as "CSV UTF-8" and try again.',
    ],
    [
      'big endian',
      bytes('p.csv', 0, ...utf16.slice(0, -1)),
      'p.csv: the file is UTF-16; save it as "CSV UTF-8" and try again.',
    ],
    [
      'binary',
      bytes('p.csv', 0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 4, 5, 6),
      'p.csv: the file is binary, not a CSV text file.',
    ],
    [
      'Latin-1',
      bytes('p.csv', 0x69, 0x64, 0x2c, 0xe9, 0x0a),
      'p.csv: the file is not UTF-8 text; save it as "CSV UTF-8" and try again.',
    ],
    [
      'no header of a table',
      file('p.csv', 'some words\nand more\n'),
      /^p\.csv, line 1: the header is of none of the three files/,
    ],
    [
      'a required header missing',
      file('a.csv', 'partner_id,activity\nP1,article\n'),
      'a.csv, line 1: the required column is missing: "date"; add it to the header line.',
    ],
    [
      'a header twice',
      file('p.csv', 'id,name,Name\n'),
      'p.csv, line 1: the column "name" stands twice in the header; remove one.',
    ],
  ])('%s', async (_, broken, sentence) => {
    const plan = await planOf([PARTNERS, broken])
    expect(plan.refusal).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
    expect(plan.draft.partners).toEqual([])
  })

  test('a quotation mark gone wrong costs its line and nothing else', async () => {
    const good = (day: string) => `,P1,${day},article,,,,,,,,`
    const plan = await activities(
      GOOD,
      ',P1,2026-01-02,article,,,,,,"Kiel,,',
      good('2026-01-03'),
      ',P1,2026-01-04,article,,,,,,"Ki"el,,',
      ',P1,2026-01-05,article,,,,,,"two',
      'lines",,',
      good('bad'),
      good('2026-01-06'),
    )
    expect(plan.draft.added.map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-03',
      '2026-01-05',
      '2026-01-06',
    ])
    expect(plan.problems.map(({ line, message }) => [line, message.slice(0, 40)])).toEqual([
      [3, 'a quotation mark is opened here and neve'],
      [5, 'a quotation mark stands in the middle of'],
      [8, '"bad" is not a day; write it as YYYY-MM-'],
    ])
  })
})
