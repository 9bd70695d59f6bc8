import { ALIVE, claims, IN_TURN, RIVALS, tierCase } from './law.mjs'

/** The SQLite at hand, by name: better-sqlite3 where it is built, else Node's own; null where there is none. */
export async function findSqlite(load) {
  const better = await load('better-sqlite3')
  if (better) return { name: 'better-sqlite3', open: () => new better.default(':memory:') }
  try {
    const { DatabaseSync } = await import('node:sqlite')
    return { name: 'node:sqlite', open: () => new DatabaseSync(':memory:') }
  } catch {
    return null
  }
}

/** A ledger in SQLite, in memory, with an index by partner: one entry in, its partner's tier out. */
export function openSqlite(sqlite, { rows, fields, ladder, ends, windowMonths }) {
  const database = sqlite.open()
  fill(database, 'entry', fields.entries, rows.entries, 'INTEGER')
  fill(database, 'certificate', fields.certificates, rows.certificates, 'INTEGER')
  fill(database, 'catalogue', fields.catalogue, rows.catalogue, '')
  database.exec(
    'CREATE INDEX entry_partner ON entry (partner, day); CREATE INDEX certificate_partner ON certificate (partner); ANALYZE',
  )
  const insert = database.prepare(
    `INSERT INTO entry VALUES (${fields.entries.map(() => '?').join(',')})`,
  )
  const [month, day] = ends[ends.length - 1]
  const tier = database.prepare(tierSql(ladder, windowMonths))
  return {
    /** Adds the entry and answers the tier its partner then has: a rank, -1 for none. */
    tierWith: (row) => {
      insert.run(...row)
      return tier.get({ partner: row[0], day, month })
    },
    close: () => database.close(),
  }
}

function fill(database, table, fields, rows, type) {
  database.exec(`CREATE TABLE ${table} (${fields.map((field) => `${field} ${type}`).join(', ')})`)
  const insert = database.prepare(
    `INSERT INTO ${table} VALUES (${fields.map(() => '?').join(',')})`,
  )
  database.exec('BEGIN')
  for (const row of rows) insert.run(...row)
  database.exec('COMMIT')
}

/** The same law as DuckDB's, for one partner and one cut-off: what is dated after it is not read at all. */
function tierSql(ladder, windowMonths) {
  const where = 'AND e.partner = @partner AND e.day <= @day'
  return `WITH RECURSIVE ${claims(where, (value, by) => `(${value} / ${by})`)}, ${IN_TURN}, ${ALIVE}, ${RIVALS},
  standing AS (SELECT * FROM alive WHERE until = 10000000),
  judged AS (SELECT ref, rivalry,
      sum(CASE WHEN is_a = 1 THEN worth ELSE 0 END) AS a, sum(CASE WHEN is_a = 0 THEN worth ELSE 0 END) AS b,
      min(CASE WHEN is_a = 1 THEN day * 2097152 + id END) AS first_a, min(CASE WHEN is_a = 0 THEN day * 2097152 + id END) AS first_b,
      sum(CASE WHEN is_a = 1 AND month > @month - ${windowMonths} THEN worth ELSE 0 END) AS inside_a,
      sum(CASE WHEN is_a = 0 AND month > @month - ${windowMonths} THEN worth ELSE 0 END) AS inside_b
    FROM rivals WHERE until = 10000000 GROUP BY ref, rivalry),
  figures AS (SELECT
    (SELECT coalesce(sum(worth), 0) FROM standing WHERE month > @month - ${windowMonths})
      - (SELECT coalesce(sum(CASE WHEN first_a IS NULL OR first_b IS NULL THEN 0
          WHEN a > b OR (a = b AND first_a <= first_b) THEN inside_b ELSE inside_a END), 0) FROM judged) AS points,
    (SELECT coalesce(sum(cents), 0) FROM money WHERE is_minimum = 1 AND month > @month - ${windowMonths}) AS revenue,
    (SELECT count(DISTINCT pair) FROM certificate WHERE partner = @partner AND kind = 0 AND issued <= @day AND (expires IS NULL OR expires >= @day)) AS profile,
    (SELECT count(DISTINCT pair) FROM certificate WHERE partner = @partner AND kind = 1 AND issued <= @day AND (expires IS NULL OR expires >= @day)) AS sales)
  SELECT ${tierCase(ladder)} AS tier, points, revenue FROM figures`
}
