import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ACTIVITIES_HEADER, CERTIFICATIONS_HEADER, csv, PARTNERS_HEADER } from '../../support/csv'

const ROOT = new URL('../../..', import.meta.url).pathname
const FOLDER = mkdtempSync(join(tmpdir(), 'desk-'))

/** Runs the command line as a person would, from another folder. */
function desk(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/main/launch/desk.mjs'), ...args],
    {
      cwd: FOLDER,
      encoding: 'utf8',
    },
  )
  return { stdout, stderr: stderr.trimEnd().split('\n').filter(Boolean), status }
}

function write(name: string, text: string | Uint8Array): string {
  const path = join(FOLDER, name)
  writeFileSync(path, text)
  return path
}

function review(partners: string, activities: string, ...more: readonly string[]) {
  write('p.csv', partners)
  write('a.csv', activities)
  return desk('review', '--partners', 'p.csv', '--activities', 'a.csv', '--format', 'json', ...more)
}

const PARTNERS = csv(
  PARTNERS_HEADER,
  'P2,Fjord,,,,,,',
  'P10,Ten,,,,,,',
  'P1,"=HYPERLINK(""x"")",it,,,,,',
)

beforeAll(() => {
  // Built once, so that each test below measures the command and not the build.
  execFileSync(process.execPath, [join(ROOT, 'src/main/launch/desk.mjs'), '--help'])
}, 120_000)

describe('desk review', () => {
  test('the golden vectors of both editions, from files', () => {
    const vectors = [
      ['V01', 2_999, 0, 0, 0, null, null],
      ['V02', 3_000, 0, 0, 0, 'now', 'starter'],
      ['V03', 4_500, 0, 0, 0, 'starter', 'basic'],
      ['V04', 5_000, 0, 0, 0, 'basic', 'professional'],
      ['V05', 8_000, 0, 0, 0, 'basic', 'professional'],
      ['V06', 8_000, 7_200, 0, 0, 'professional', 'professional'],
      ['V07', 19_999, 12_000, 1, 2, 'professional', 'professional'],
      ['V08', 20_000, 12_000, 1, 1, 'professional', 'silver'],
      ['V09', 50_000, 15_000, 2, 2, 'silver', 'gold'],
      ['V10', 200_000, 30_000, 3, 10, 'platinum', 'gold'],
      ['V11', 200_000, 60_000, 3, 3, 'silver', 'platinum'],
    ] as const
    const partners = csv(PARTNERS_HEADER, ...vectors.map(([id]) => `${id},${id},,,,,,`))
    const activities = csv(
      ACTIVITIES_HEADER,
      ...vectors.flatMap(([id, points, revenue]) => [
        `,${id},2026-05-01,revenue,,,${revenue},,approved,,,`,
        ...(points > revenue
          ? [`,${id},2026-05-02,special,,${points - revenue},,,approved,,,n`]
          : []),
      ]),
    )
    const certificates = (id: string, kind: string, count: number) =>
      Array.from({ length: count }, (_, at) => `,${id},${kind} ${at},${kind},Title,2025-01-01,`)
    const certifications = csv(
      CERTIFICATIONS_HEADER,
      ...vectors.flatMap(([id, , , profile, sales]) => [
        ...certificates(id, 'profile', profile),
        ...certificates(id, 'sales', sales),
      ]),
    )
    write('c.csv', certifications)
    for (const [edition, column] of [
      ['web-2025', 5],
      ['document-2025', 6],
    ] as const) {
      const { stdout, status } = review(
        partners,
        activities,
        '--certifications',
        'c.csv',
        '--edition',
        edition,
        '--month',
        '2026-10',
      )
      const report = JSON.parse(stdout)
      expect(status).toBe(0)
      expect(report).toMatchObject({
        edition,
        month: '2026-10',
        cutOff: '2026-10-31',
        problems: [],
      })
      expect(report.partners.map((one: { tier: string | null }) => one.tier)).toEqual(
        vectors.map((one) => one[column]),
      )
      expect(report.partners[9]).toMatchObject({
        points: 200_000,
        revenueCents: 3_000_000,
        certifications: { profile: 3, sales: 10 },
      })
    }
  })

  test('[T11] every partner appears, sorted by code points', () => {
    const { stdout } = review(PARTNERS, csv(ACTIVITIES_HEADER))
    expect(JSON.parse(stdout).partners.map((one: { id: string }) => one.id)).toEqual([
      'P1',
      'P10',
      'P2',
    ])
  })

  test('bad rows: the good ones are reported, one sentence each, exit 2', () => {
    const { stdout, stderr, status } = review(
      PARTNERS,
      csv(
        ACTIVITIES_HEADER,
        ',P1,2026-05-01,special,,5000,,,approved,,,n',
        ',P1,2026-05-01,article,0,,,,approved,,,',
      ),
      '--month',
      '2026-10',
    )
    const report = JSON.parse(stdout)
    expect(status).toBe(2)
    expect(report.partners[0]).toMatchObject({ id: 'P1', tier: 'basic' })
    expect(report.problems).toEqual([
      {
        file: 'a.csv',
        line: 3,
        column: 'quantity',
        message: '"0" is not a quantity; write a whole number of at least 1.',
      },
    ])
    expect(stderr).toEqual([
      'a.csv, line 3, column quantity: "0" is not a quantity; write a whole number of at least 1.',
    ])
  })

  test('the first hundred bad rows, then a count', () => {
    const { stdout, stderr } = review(
      PARTNERS,
      csv(ACTIVITIES_HEADER, ...Array.from({ length: 130 }, () => ',P1,never,article,,,,,,,,')),
    )
    expect(stderr).toHaveLength(101)
    expect(stderr.at(-1)).toBe('… and 30 more bad rows.')
    expect(JSON.parse(stdout).problems).toHaveLength(130)
  })

  test('mostly not approved is said first', () => {
    const { stderr, status } = review(
      PARTNERS,
      csv(ACTIVITIES_HEADER, ',P1,2026-05-01,article,,,,,,,,', ',P1,never,article,,,,,,,,'),
    )
    expect(stderr[0]).toMatch(/^More than half of the activities are not approved: 1 of 1/)
    expect(stderr).toHaveLength(2)
    expect(status).toBe(2)
  })

  test('what does not count is named by its line', () => {
    const { stdout } = review(
      PARTNERS,
      csv(
        ACTIVITIES_HEADER,
        ',P1,2026-10-03,share-your-pipeline,,,,,approved,,,',
        ',P1,2026-10-09,share-your-pipeline,,,,,approved,,,',
        ',P1,2026-10-09,article,2,,,,reported,,,',
        ',P1,2026-10-09,article,,,,,rejected,,,',
        ',P1,2020-10-09,article,,,,,approved,,,',
      ),
      '--month',
      '2026-10',
    )
    const [partner] = JSON.parse(stdout).partners
    expect(partner).toMatchObject({ points: 1000, pendingPoints: 1000 })
    expect(partner.notCounted).toEqual([
      {
        line: 3,
        activity: 'share-your-pipeline',
        points: 1000,
        reason:
          'clipped: one award per calendar month; the one of 3 Oct 2026 counts instead (L5.month)',
      },
      { line: 4, activity: 'article', points: 1000, reason: 'waiting for approval' },
      { line: 5, activity: 'article', points: 500, reason: 'rejected' },
    ])
  })

  test('what a person should know is flagged by its line', () => {
    write('c.csv', csv(CERTIFICATIONS_HEADER, ',P1,Ann,profile,WCMS,2025-01-01,2027-01-01'))
    const { stdout } = review(
      PARTNERS,
      csv(
        ACTIVITIES_HEADER,
        ',P1,2026-10-01,premium-project,,6000,,,approved,Kiel,,',
        ',P1,2026-10-01,case-study,,,,,approved,,,',
        ',P1,2026-10-01,partner-year,,,,,approved,,,',
        ',P1,2026-10-01,work,,,,481,approved,,,wiki',
        ',P1,2026-10-01,forum-post,21,,,,approved,,,',
      ),
      '--certifications',
      'c.csv',
      '--month',
      '2026-10',
    )
    expect(JSON.parse(stdout).partners[0].flags).toEqual([
      { file: 'activities', line: 2, flag: 'basis missing' },
      { file: 'certifications', line: 2, flag: 'WCMS title (K30)' },
      { file: 'activities', line: 3, flag: 'no reference' },
      { file: 'activities', line: 4, flag: 'joining day not known' },
      { file: 'activities', line: 5, flag: 'unusually many minutes that day' },
      { file: 'activities', line: 6, flag: 'unusually many forum posts that day' },
    ])
  })

  test('a reader that stops reading is no error', () => {
    const many = csv(
      PARTNERS_HEADER,
      ...Array.from({ length: 20_000 }, (_, at) => `Q${at},Name,,,,,,`),
    )
    write('p.csv', many)
    write('a.csv', csv(ACTIVITIES_HEADER))
    const command = `"${process.execPath}" "${join(ROOT, 'src/main/launch/desk.mjs')}" review --partners p.csv --activities a.csv | head -1`
    const { stderr, stdout } = spawnSync('sh', ['-c', command], { cwd: FOLDER, encoding: 'utf8' })
    expect([stderr, stdout.slice(0, 10)]).toEqual(['', 'Review of '])
  })

  test('[T16] tierIfKnown', () => {
    write(
      'c.csv',
      csv(
        CERTIFICATIONS_HEADER,
        ',P1,Ann,profile,Dev,2025-01-01,',
        ',P1,Bob,sales,X,2025-01-01,',
        ',P1,Cid,sales,X,,',
      ),
    )
    const { stdout } = review(
      PARTNERS,
      csv(ACTIVITIES_HEADER, ',P1,2026-05-01,revenue,,,20000,,approved,,,'),
      '--certifications',
      'c.csv',
      '--month',
      '2026-10',
    )
    expect(JSON.parse(stdout).partners[0]).toMatchObject({
      tier: 'professional',
      tierIfKnown: 'silver',
      complete: false,
      certifications: { profile: 1, sales: 1 },
    })
  })

  test('as a table and as CSV, formulas neutralised', () => {
    review(PARTNERS, csv(ACTIVITIES_HEADER, ',P1,2026-05-01,special,,5000,,,approved,,,n'))
    const args = [
      'review',
      '--partners',
      'p.csv',
      '--activities',
      'a.csv',
      '--month',
      '2026-10',
    ] as const
    const table = desk(...args).stdout
    expect(table).toMatch(/^Review of 2026-10, cut-off 2026-10-31, edition web-2025/)
    expect(table).toMatch(
      /^P1 .* basic +5,000 .* 3,000 points and \$7,200 revenue to professional$/m,
    )
    expect(desk(...args, '--format', 'csv').stdout).toContain(
      `P1,"'=HYPERLINK(""x"")",basic,5000,0.00,0,0,basic,0,professional,`,
    )
  })
})

describe('what cannot be read: nothing on stdout, one sentence, exit 2', () => {
  const good = () => [write('p.csv', PARTNERS), write('a.csv', csv(ACTIVITIES_HEADER))] as const
  test.each([
    ['a missing file', 'none.csv', /^none\.csv cannot be read: there is no such file or folder\.$/],
    ['a folder', '.', /^\. cannot be read: it is a folder, not a file\.$/],
    ['an empty file', write('empty.csv', ''), /empty\.csv: the file is empty/],
    [
      'a binary file',
      write('b.csv', Uint8Array.of(1, 2, 3, 0, 5, 6, 7, 8, 9)),
      /b\.csv: the file is binary/,
    ],
    ['UTF-16', write('u.csv', Uint8Array.of(0xff, 0xfe, 105, 0)), /u\.csv: the file is UTF-16/],
    [
      'a missing header',
      write('h.csv', 'partner_id,date\n'),
      /^h\.csv, line 1: the required column is missing: "activity"/,
    ],
  ])('%s', (_, path, sentence) => {
    good()
    const { stdout, stderr, status } = desk(
      'review',
      '--partners',
      'p.csv',
      '--activities',
      path,
      '--format',
      'json',
    )
    expect([stdout, stderr.length, status]).toEqual(['', 1, 2])
    expect(stderr[0]).toMatch(sentence)
  })

  test.each([
    [
      ['review', '--partners', 'p.csv', '--activities', 'a.csv', '--month', '2026-13'],
      'desk review: "2026-13" is not a month; write it as YYYY-MM.',
    ],
    [
      ['review', '--partners', 'p.csv', '--activities', 'a.csv', '--edition', 'x'],
      'desk review: "x" is not an edition; use web-2025 or document-2025.',
    ],
    [
      ['review', '--partners', 'p.csv', '--activities', 'a.csv', '--format', 'xml'],
      'desk review: "xml" is not a format; use table, csv or json.',
    ],
    [['review', '--partners', 'p.csv'], 'desk review: --activities is missing; see desk --help.'],
    [['review', '--colour', 'red'], "desk review: Unknown option '--colour'; see desk --help."],
    [
      ['review', '--partners', 'p.csv', '--activities', 'a.csv', '--activities', 'a.csv'],
      'desk review: --activities is given twice; give it once.',
    ],
    [['rewiev'], 'desk: "rewiev" is not a command; see desk --help.'],
  ])('%s', (args, sentence) => {
    good()
    expect(desk(...args)).toEqual({ stdout: '', stderr: [sentence], status: 2 })
  })
})
