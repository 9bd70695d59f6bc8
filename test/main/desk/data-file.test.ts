import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readActivities } from '../../../src/shared/csv/reading/activities-csv'
import { readCertifications } from '../../../src/shared/csv/reading/certifications-csv'
import { createPartnerLookup } from '../../../src/shared/csv/reading/partner-lookup'
import { readPartners } from '../../../src/shared/csv/reading/partners-csv'
import { NO_HASH } from '../../../src/shared/log/checksum'
import { frameOf } from '../../../src/shared/log/frame'
import { aDraft, deskOf, type LogDesk, NOTHING } from '../../shared/data-file/support'
import { ACTIVITIES_HEADER, CERTIFICATIONS_HEADER, csv, PARTNERS_HEADER } from '../../support/csv'
import { aNote, aPartner } from '../../support/make'

const ROOT = new URL('../../..', import.meta.url).pathname
const FOLDER = mkdtempSync(join(tmpdir(), 'desk-data-'))

/** Runs the command line as a person would, from another folder. */
function desk(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/main/launch/desk.mjs'), ...args],
    { cwd: FOLDER, encoding: 'utf8' },
  )
  return { stdout, stderr: stderr.trimEnd().split('\n').filter(Boolean), status }
}

function write(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(FOLDER, name), bytes)
  return name
}

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'src/main/launch/desk.mjs'), '--help'])
}, 120_000)

/** The golden vectors as CSV: points, revenue, profile and sales certificates. */
const VECTORS = [
  ['V01', 2_999, 0, 0, 0],
  ['V02', 3_000, 0, 0, 0],
  ['V04', 5_000, 0, 0, 0],
  ['V06', 8_000, 7_200, 0, 0],
  ['V08', 20_000, 12_000, 1, 1],
  ['V09', 50_000, 15_000, 2, 2],
  ['V10', 200_000, 30_000, 3, 10],
  ['V11', 200_000, 60_000, 3, 3],
] as const
const PARTNERS = csv(PARTNERS_HEADER, ...VECTORS.map(([id]) => `${id},Name ${id},,,,,,`))
const ACTIVITIES = csv(
  ACTIVITIES_HEADER,
  ...VECTORS.flatMap(([id, points, revenue]) => [
    `,${id},2026-05-09,share-your-pipeline,,,,,approved,,,`,
    `,${id},2026-05-03,share-your-pipeline,,,,,approved,,,`,
    `,${id},2026-05-01,revenue,,,${revenue},,approved,,,`,
    ...(points > revenue ? [`,${id},2026-05-02,special,,${points - revenue},,,approved,,,n`] : []),
    `,${id},2026-05-02,article,,,,,reported,,,`,
  ]),
)
const CERTIFICATIONS = csv(
  CERTIFICATIONS_HEADER,
  ...VECTORS.flatMap(([id, , , profile, sales]) => [
    ...Array.from({ length: sales }, (_, at) => `,${id},S${at},sales,Title,2025-01-01,`),
    ...Array.from({ length: profile }, (_, at) => `,${id},P${at},profile,WCMS,2025-01-01,`),
  ]),
)

/** The desk that imported the three files. */
function imported(): LogDesk {
  const partners = sound(readPartners('p.csv', PARTNERS)).partners
  const lookup = createPartnerLookup(new Set(partners.map(({ id }) => id)), new Map())
  const { entries } = sound(readActivities('a.csv', ACTIVITIES, lookup))
  const { certifications } = sound(readCertifications('c.csv', CERTIFICATIONS, lookup))
  // The log keeps a partner's entries by day and id, never in the order of a file.
  const inOrder = [...entries].sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
  return deskOf('dev1', { partners, certifications, notes: [], entries: inOrder })
}

function sound<T extends object>(read: T): Exclude<T, { readonly refusal: string }> {
  if ('refusal' in read) throw new Error(String(read.refusal))
  return read as Exclude<T, { readonly refusal: string }>
}

describe('desk review --data', () => {
  test('says of a data file what it says of the tables with the same contents', async () => {
    const tables = [
      '--partners',
      write('p.csv', PARTNERS),
      '--activities',
      write('a.csv', ACTIVITIES),
    ]
    const all = [...tables, '--certifications', write('c.csv', CERTIFICATIONS)]
    const data = ['--data', write('d.partnerdesk', await imported().file())]
    for (const edition of ['web-2025', 'document-2025'])
      for (const format of ['json', 'csv', 'table']) {
        const how = ['--month', '2026-10', '--edition', edition, '--format', format]
        const fromTables = desk('review', ...all, ...how)
        expect(fromTables.stdout).toContain('V10')
        expect(desk('review', ...data, ...how)).toEqual(fromTables)
      }
  })

  test.each([
    [
      ['review', '--data', 'd.partnerdesk', '--partners', 'p.csv'],
      'desk review: --data and --partners cannot both be given; leave one out.',
    ],
    [
      ['review', '--data', 'none.partnerdesk'],
      'none.partnerdesk cannot be read: there is no such file or folder.',
    ],
    [
      ['contract', '--data', 'd.partnerdesk', '--partner', 'V77', '--out', 'c.pdf'],
      'desk contract: partner "V77" is not in d.partnerdesk.',
    ],
    [['check'], 'desk check: name a data file or the folder of a journal; see desk --help.'],
    [['check', 'a', 'b'], 'desk check: name one file or folder at a time; see desk --help.'],
    [['check', '--all'], 'desk check: "--all" is not an option of check; see desk --help.'],
    [
      ['verify', 'x.pdf'],
      'desk verify: this version signs no documents yet, so there is none to verify.',
    ],
  ])('%s', async (args, sentence) => {
    write('d.partnerdesk', await imported().file())
    write('p.csv', PARTNERS)
    expect(desk(...args)).toEqual({ stdout: '', stderr: [sentence], status: 2 })
  })

  test('a file that is no data file: nothing on stdout, one sentence, exit 2', () => {
    const { stdout, stderr, status } = desk('review', '--data', write('x.partnerdesk', PARTNERS))
    expect([stdout, stderr.length, status]).toEqual(['', 1, 2])
    expect(stderr[0]).toMatch(/^x\.partnerdesk: this is not a data file of Partner Desk/)
  })
})

test('desk contract --data prints the contract that the table gives', async () => {
  const data = write('d.partnerdesk', await imported().file())
  const table = write('p.csv', PARTNERS)
  const made = (...from: readonly string[]) =>
    desk('contract', ...from, '--partner', 'V09', '--out', 'c.pdf').status
  expect(made('--data', data)).toBe(0)
  const { stdout: one } = spawnSync('sha256sum', ['c.pdf'], { cwd: FOLDER, encoding: 'utf8' })
  expect(made('--partners', table)).toBe(0)
  const { stdout: two } = spawnSync('sha256sum', ['c.pdf'], { cwd: FOLDER, encoding: 'utf8' })
  expect(one).toBe(two)
}, 120_000)

describe('desk check', () => {
  const partner = (id: string) =>
    aDraft({ partners: [{ before: null, after: aPartner({ id, name: id }) }] })

  test('a data file: what it holds, exit 0; harmed: one sentence, exit 1; other: exit 2', async () => {
    const own = imported()
    const bytes = await own.file()
    const { stdout, stderr, status } = desk('check', write('d.partnerdesk', bytes))
    expect([stderr, status]).toEqual([[], 0])
    expect(stdout).toMatch(/^d\.partnerdesk: data file\nperson +Ann \(device dev1\)\nchanges +1\n/)
    expect(stdout).toMatch(new RegExp(`^head +change 1, ${own.head.hash}$`, 'm'))
    expect(stdout).toMatch(/^entries +40$/m)

    // A desk without notes is told of as before; one that has some says how many.
    expect(stdout).not.toContain('notes')
    own.commit(aDraft({ notes: [{ before: null, after: aNote({ partner: 'V01' }) }] }))
    const noted = desk('check', write('noted.partnerdesk', await own.file()))
    expect([noted.stderr, noted.status]).toEqual([[], 0])
    expect(noted.stdout).toMatch(/^certifications +\d+\nnotes +1\nentries +40$/m)

    const cut = desk('check', write('cut.partnerdesk', bytes.slice(0, bytes.length / 2)))
    expect([cut.stdout, cut.stderr.length, cut.status]).toEqual(['', 1, 1])
    expect(cut.stderr[0]).toMatch(/^cut\.partnerdesk: the file is cut short/)
    expect(desk('check', write('x.partnerdesk', 'text')).status).toBe(2)
  })

  /** A journal of two files, three changes. */
  function journal(name: string) {
    const own = deskOf('dev1', { ...NOTHING, partners: [aPartner()] })
    own.commit(partner('P2'))
    own.commit(partner('P3'))
    const frames = own.log.map((one, at) => frameOf(one, own.log[at - 1]?.hash ?? NO_HASH))
    const [a, b, c] = frames
    if (!a || !b || !c) throw new Error('three frames')
    mkdirSync(join(FOLDER, name, 'journal'), { recursive: true })
    const put = (file: string, ...parts: readonly Uint8Array[]) =>
      write(join(name, 'journal', file), Buffer.concat(parts))
    const first = '000001-2026-11-20T091500Z.log'
    const second = '000002-2026-11-21T091500Z.log'
    put(first, a, b)
    put(second, c)
    return { own, a, b, c, put, first, second, folder: join(name, 'journal') }
  }

  test('a journal that is whole', () => {
    const { own, folder } = journal('whole')
    const at = { device: 'dev1', person: 'Ann', ...own.head }
    write('whole/sentinel.json', JSON.stringify(at))
    const { stdout, stderr, status } = desk('check', folder)
    expect([stderr, status]).toEqual([[], 0])
    expect(stdout).toMatch(
      /^journal: journal of 2 files\nperson +Ann \(device dev1\)\nchanges +3\n/,
    )
    expect(stdout).toMatch(new RegExp(`^head +change 3, ${own.head.hash}$`, 'm'))
  })

  test('a change that was not written to its end is said and is no fault', () => {
    const { folder, put, second, c } = journal('torn')
    put(second, c.subarray(0, 30))
    const { stdout, stderr, status } = desk('check', folder)
    expect([stderr, status]).toEqual([[], 0])
    expect(stdout).toMatch(/its last 30 bytes are a change that was not written to its end/)
  })

  test('a change missing between two files, damage, and a lost end are faults', () => {
    const gap = journal('gap')
    gap.put(gap.first, gap.a)
    expect(desk('check', gap.folder)).toMatchObject({
      status: 1,
      stderr: [
        expect.stringMatching(/000002.* goes on at change 3, but before it only 1 are whole/),
      ],
    })
    const hurt = journal('hurt')
    const wrong = hurt.a.slice()
    wrong[60] = (wrong[60] ?? 0) ^ 1
    hurt.put(hurt.first, wrong, hurt.b)
    const { stderr, status } = desk('check', hurt.folder)
    expect([status, stderr.some((one) => /000001.* is damaged at byte 0/.test(one))]).toEqual([
      1,
      true,
    ])
    const lost = journal('lost')
    lost.put(lost.second, lost.c.subarray(0, 0))
    write('lost/sentinel.json', JSON.stringify({ device: 'd', person: 'A', ...lost.own.head }))
    expect(desk('check', lost.folder)).toMatchObject({
      status: 1,
      stderr: ['The journal ends at change 2, but change 3 was written to it.'],
    })
  })

  test('a folder without a journal: exit 2', () => {
    mkdirSync(join(FOLDER, 'bare'), { recursive: true })
    const { stdout, stderr, status } = desk('check', 'bare')
    expect([stdout, stderr.length, status]).toEqual(['', 1, 2])
    expect(stderr[0]).toMatch(/^bare cannot be read: it holds no file of a journal/)
  })
})
