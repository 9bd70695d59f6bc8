import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALIVE, claims, IN_TURN, RIVALS, tierCase } from './law.mjs'

/** What the SQL leaves out that the app's review works out as well. */
export const DUCKDB_LACKS =
  'pending points, the tier if every undated certificate counted, and the marks "lessened" and "unapproved"'

/** A review in SQL over tables in memory: `review()` gives typed arrays in this process. */
export async function openDuckDb(module, desk, threads) {
  const { folder, rows, fields, ladder, ends, windowMonths } = desk
  const instance = await module.DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  await load(connection, folder, 'entry', fields.entries, rows.entries, entryType)
  await load(
    connection,
    folder,
    'certificate',
    fields.certificates,
    rows.certificates,
    () => 'INTEGER',
  )
  await load(
    connection,
    folder,
    'catalogue',
    fields.catalogue,
    rows.catalogue,
    (field) =>
      ({ award: 'VARCHAR', quantity_rule: 'VARCHAR', cap: 'VARCHAR', unit: 'DOUBLE' })[field] ??
      'BIGINT',
  )
  await load(connection, folder, 'ends', ['m', 'day'], ends, () => 'INTEGER')
  const sql = reviewSql({ ladder, ends, windowMonths, partners: desk.partners })
  const prepared = await connection.prepare(sql)
  return {
    sql,
    review: () => read(prepared, desk.partners * ends.length),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function entryType(field) {
  // Sums of doubles are quicker here than sums of whole numbers, which DuckDB widens to 128 bits.
  if (field === 'cents') return 'DOUBLE'
  return field === 'activity' || field === 'status' ? 'UTINYINT' : 'INTEGER'
}

async function load(connection, folder, table, fields, rows, typeOf) {
  const file = join(folder, `${table}.csv`)
  writeFileSync(file, rows.map((row) => `${row.map((cell) => cell ?? '').join(',')}\n`).join(''))
  const types = fields.map((field) => `'${field}': '${typeOf(field)}'`).join(', ')
  await connection.run(
    `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${file}', header = false, columns = {${types}})`,
  )
}

/** One statement: all partners at all month ends, in order of partner and month end. */
function reviewSql({ ladder, ends, windowMonths, partners }) {
  const [first, last] = [ends[0][0], ends[ends.length - 1][0]]
  const end = last + 1
  /** From which month end on a claim is in the window, and from which no more. */
  const from = `greatest(month, ${first})`
  const until = (alive) => `least(month + ${windowMonths}, ${alive}, ${end})`
  return `WITH RECURSIVE ${claims('', (value, by) => `trunc(${value} / ${by})`)}, ${IN_TURN}, ${ALIVE}, ${RIVALS},
  judged AS (SELECT r.partner, r.ref, r.rivalry, e.m,
      sum(CASE WHEN is_a = 1 THEN worth ELSE 0 END) AS a, sum(CASE WHEN is_a = 0 THEN worth ELSE 0 END) AS b,
      min(CASE WHEN is_a = 1 THEN r.day * 2097152::BIGINT + id END) AS first_a, min(CASE WHEN is_a = 0 THEN r.day * 2097152::BIGINT + id END) AS first_b,
      sum(CASE WHEN is_a = 1 AND month > m - ${windowMonths} THEN worth ELSE 0 END) AS inside_a,
      sum(CASE WHEN is_a = 0 AND month > m - ${windowMonths} THEN worth ELSE 0 END) AS inside_b
    FROM rivals r JOIN ends e ON r.month <= e.m AND r.until_month > e.m
    GROUP BY r.partner, r.ref, r.rivalry, e.m),
  lost AS (SELECT partner, m, sum(CASE WHEN first_a IS NULL OR first_b IS NULL THEN 0
      WHEN a > b OR (a = b AND first_a <= first_b) THEN inside_b ELSE inside_a END) AS points
    FROM judged GROUP BY partner, m),
  deltas AS (
    SELECT partner, ${from} AS m, sum(worth) AS points, 0::DOUBLE AS cents FROM alive WHERE ${from} < ${until('until_month')} GROUP BY ALL
    UNION ALL SELECT partner, ${until('until_month')}, -sum(worth), 0 FROM alive WHERE ${from} < ${until('until_month')} GROUP BY ALL
    UNION ALL SELECT partner, ${from}, 0, sum(cents) FROM money WHERE is_minimum = 1 AND ${from} < ${until(end)} GROUP BY ALL
    UNION ALL SELECT partner, ${until(end)}, 0, -sum(cents) FROM money WHERE is_minimum = 1 AND ${from} < ${until(end)} GROUP BY ALL
    UNION ALL SELECT p.range, e.m, 0, 0 FROM range(${partners}) p, ends e),
  steps AS (SELECT partner, m, sum(points) AS points, sum(cents) AS cents FROM deltas GROUP BY partner, m),
  sums AS (SELECT partner, m, sum(points) OVER w AS points, sum(cents) OVER w AS revenue
    FROM steps WINDOW w AS (PARTITION BY partner ORDER BY m)),
  held AS (SELECT partner, m, count(DISTINCT CASE kind WHEN 0 THEN pair END) AS profile, count(DISTINCT CASE kind WHEN 1 THEN pair END) AS sales
    FROM certificate c JOIN ends e ON c.issued <= e.day AND (c.expires IS NULL OR c.expires >= e.day)
    GROUP BY partner, m),
  figures AS (SELECT s.partner, s.m, s.points - coalesce(l.points, 0) AS points, s.revenue,
      coalesce(h.profile, 0) AS profile, coalesce(h.sales, 0) AS sales
    FROM sums s LEFT JOIN lost l ON l.partner = s.partner AND l.m = s.m
      LEFT JOIN held h ON h.partner = s.partner AND h.m = s.m WHERE s.m <= ${last})
  SELECT partner, m, CAST(${tierCase(ladder)} AS INTEGER) AS tier, points, revenue FROM figures`
}

/** The result into arrays by place, chunk by chunk: the quickest way the client offers. */
async function read(prepared, size) {
  const result = await prepared.run()
  const out = {
    partner: new Int32Array(size),
    month: new Int32Array(size),
    tier: new Int32Array(size),
    points: new Float64Array(size),
    revenue: new Float64Array(size),
  }
  const columns = Object.values(out)
  let at = 0
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk || chunk.rowCount === 0) break
    columns.forEach((column, index) => {
      column.set(chunk.getColumnVector(index).items.subarray(0, chunk.rowCount), at)
    })
    at += chunk.rowCount
  }
  if (at !== size) throw new Error(`DuckDB gave ${at} rows, not ${size}`)
  return out
}
