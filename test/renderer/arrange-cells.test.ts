import { describe, expect, test } from 'vitest'
import { plainTable } from '../../src/renderer/pages/partners/list/cell-text'
import { AUTOMATIC, columnsIn } from '../../src/renderer/pages/partners/list/columns'
import { NO_AIDS } from '../../src/renderer/pages/partners/narrowing/conditions'
import { tabbed, tableHtml } from '../../src/renderer/pages/partners/selection/copy-table'
import { listCsv } from '../../src/renderer/pages/partners/selection/list-csv'
import { COLUMN_IDS } from '../../src/renderer/stores/list-view'
import { day, edition } from '../support/make'
import { aRow, manyRows } from './support/rows'

const CUT_OFF = day('2026-11-20')
const ROW = aRow({
  id: '007',
  name: '=HYPERLINK("http://example.org","x")',
  profile: 'it',
  country: 'Norway',
  owner: 'Ann "A" Berg\tBerlin',
  plan: 'gold',
  joinedOn: day('2024-01-10'),
  tier: 'silver',
  points: 900,
  was: 1_000,
  revenue: 123_450,
  certs: [1, 5],
})
const table = (columns: Parameters<typeof plainTable>[1], rows = [ROW]) =>
  plainTable(rows, columns, edition('A'), CUT_OFF, {
    ...NO_AIDS,
    marks: { waiting: new Map(), lastActivity: new Map([['007', day('2026-11-02')]]) },
  })

describe('the table that leaves the list', () => {
  test('follows the columns shown; profile and country stand with the name where they have none', () => {
    expect(table(['name', 'points'])).toEqual({
      header: ['Partner', 'Id', 'Profile', 'Country', 'Points'],
      lines: [[ROW.partner.name, '007', 'IT Partners', 'Norway', '900']],
    })
    expect(table(['name', 'country', 'change']).header).toEqual([
      'Partner',
      'Id',
      'Profile',
      'Country',
      'Points since 2026-10-31',
    ])
  })

  test('every column has its cells, a picture none; numbers are plain', () => {
    const { header, lines } = table(COLUMN_IDS)
    const [line = []] = lines
    const cell = (heading: string) => line[header.indexOf(heading)]
    expect(header).not.toContain('Trend')
    expect(line).toHaveLength(header.length)
    expect({
      tier: cell('Tier on 2026-11-20'),
      next: cell('Next tier'),
      change: cell('Points since 2026-10-31'),
      revenue: cell('Revenue (USD)'),
      sales: cell('Sales certifications'),
      term: cell('Term ends'),
      activity: cell('Last activity'),
      plan: cell('Plan'),
      stage: cell('Stage'),
    }).toEqual({
      tier: 'Silver',
      next: 'Gold',
      change: '-100',
      revenue: '1234.50',
      sales: '5',
      term: '2027-01-09',
      activity: '2026-11-02',
      plan: 'Gold',
      stage: 'Active',
    })
  })

  test('as tabs: no cell is a formula, a tab or a quote inside a cell parts nothing', () => {
    expect(tabbed(table(['name', 'owner', 'change'])).split('\r\n')[1]).toBe(
      `"'=HYPERLINK(""http://example.org"",""x"")"\t007\tIT Partners\tNorway\t"Ann ""A"" Berg\tBerlin"\t-100`,
    )
  })

  test('as HTML: signs are text, ids stay texts, numbers stay numbers', () => {
    const html = tableHtml(
      table(['name', 'points'], [aRow({ id: '007', name: '<b>&', points: 12 })]),
    )
    expect(html).toContain(`<td style="mso-number-format:'\\@'">&lt;b&gt;&amp;</td>`)
    expect(html).toContain(`<td style="mso-number-format:'\\@'">007</td>`)
    expect(html).toContain('<td>12</td>')
  })

  test('as CSV: uncapped, with the mark that spreadsheets know UTF-8 by', async () => {
    const bytes = await listCsv(table(['name', 'points'], [...manyRows(25_000)]))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes).trimEnd().split('\n')).toHaveLength(25_001)
  })
})

describe('the columns where nobody chose', () => {
  test.each([
    [0, 5],
    // 166 + 132 + 144 + 64 + 74 + 82, five gaps of 10 and 24 at the sides.
    [735, 5],
    [736, 6],
    [4_000, 10],
  ])('%i pixels have room for %i', (width, count) =>
    expect(columnsIn(null, width)).toEqual(AUTOMATIC.slice(0, count)),
  )

  test('what was chosen is shown whatever the room', () => {
    expect(columnsIn(['name', 'term'], 10)).toEqual(['name', 'term'])
  })
})
