/**
 * The law of counting in SQL, written once for every database peer, with its figures taken from the
 * edition. A claim is one side of an entry; it is alive from its day until one that is preferred comes
 * (L3), so that each pool is decided in one pass for all month ends, where a query per month end would
 * decide it anew. DuckDB and SQLite both take these texts.
 */

/** Bits of a claim's side, as the app's `Side`. */
const WHOLE_EVENT = 1
const SINGLE_PERSONS = 2
const PROJECT = 4
const REVENUE = 8
const POOL = 4_398_046_511_104 // 2^42
const PERSON = 2_097_152 // 2^21

/** Approved claims of the entries that `where` lets through. `whole` divides and cuts off, per dialect. */
export function claims(where, whole) {
  const key = `CASE cap
      WHEN 'reference' THEN CASE WHEN ref = 0 THEN NULL ELSE pool * ${POOL} + ref END
      WHEN 'person-and-reference' THEN CASE WHEN ref = 0 OR e.person = 0 THEN NULL ELSE pool * ${POOL} + e.person * ${PERSON} + ref END
      WHEN 'ever' THEN pool * ${POOL}
      WHEN 'calendar-month' THEN pool * ${POOL} + month
      WHEN 'calendar-year' THEN pool * ${POOL} + ${whole('month', 12)}
    END`
  const units = `CASE WHEN quantity_rule = 'clipped to one' OR (quantity_rule = 'clipped to one when a person is named' AND e.person <> 0) THEN 1 ELSE quantity END`
  return `
  seen AS MATERIALIZED (SELECT e.*, c.award, c.unit, c.quantity_rule, c.cap, c.pool, c.most, c.side, c.is_minimum
    FROM entry e JOIN catalogue c ON c.activity = e.activity WHERE e.status = 1 ${where}),
  awards AS MATERIALIZED (SELECT partner, day, month, id, ref, since, years, cap, pool, most, side, ${key} AS key,
      CASE award
        WHEN 'fixed' THEN unit * ${units}
        WHEN 'floor' THEN coalesce(points, unit * quantity)
        WHEN 'floor-if-reached' THEN CASE WHEN points >= unit * quantity THEN points ELSE unit * ${units} END
        WHEN 'per-minute' THEN unit * coalesce(minutes, 0)
        WHEN 'given' THEN CASE WHEN coalesce(points, 0) > 0 THEN points ELSE 0 END
      END AS worth
    FROM seen e WHERE award <> 'per-dollar'),
  money AS MATERIALIZED (SELECT partner, day, month, id, ref, cents, ${whole('cents', 100)} AS worth,
      CASE WHEN award = 'per-dollar' THEN is_minimum ELSE 1 END AS is_minimum
    FROM seen WHERE cents IS NOT NULL)`
}

/** Whether the next claim in turn counts, by the last that did and how many there were. */
const DUE = `CASE
      WHEN n.cap = 'again-after' THEN b.last <= n.since
      WHEN n.years IS NULL THEN b.so_far < n.most AND b.last <= n.since
      ELSE b.so_far < CASE WHEN n.years < n.most THEN n.years ELSE n.most END END`
const FIRST = `cap = 'again-after' OR years IS NULL OR years > 0`

/** What is decided in order of date: again after twelve months, and partner years (L5.again, L5.years). */
export const IN_TURN = `
  turns AS MATERIALIZED (SELECT *, row_number() OVER (PARTITION BY partner, pool, CASE cap WHEN 'again-after' THEN ref ELSE 0 END
      ORDER BY day, worth DESC, id) AS turn
    FROM awards WHERE cap = 'partnership-years' OR (cap = 'again-after' AND ref <> 0)),
  taken AS MATERIALIZED (
    SELECT partner, pool, cap, ref, turn, id, CASE WHEN ${FIRST} THEN 1 ELSE 0 END AS counts,
      CASE WHEN ${FIRST} THEN day ELSE -1000000 END AS last, CASE WHEN ${FIRST} THEN 1 ELSE 0 END AS so_far
    FROM turns WHERE turn = 1
    UNION ALL
    SELECT n.partner, n.pool, n.cap, n.ref, n.turn, n.id, CASE WHEN ${DUE} THEN 1 ELSE 0 END,
      CASE WHEN ${DUE} THEN n.day ELSE b.last END, b.so_far + CASE WHEN ${DUE} THEN 1 ELSE 0 END
    FROM taken b JOIN turns n ON n.partner = b.partner AND n.pool = b.pool AND n.turn = b.turn + 1
      AND (n.cap <> 'again-after' OR n.ref = b.ref))`

/** Every claim with the span in which it is alive: from its own day until a preferred one's; 10000000 = for good. */
export const ALIVE = `
  ranked AS (SELECT *, max(worth) OVER (PARTITION BY partner, key ORDER BY day, worth DESC, id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS best FROM awards WHERE key IS NOT NULL),
  won AS MATERIALIZED (SELECT partner, day, month, id, ref, side, worth,
      lead(day, 1, 10000000) OVER (PARTITION BY partner, key ORDER BY day, worth DESC, id) AS until,
      lead(month, 1, 10000000) OVER (PARTITION BY partner, key ORDER BY day, worth DESC, id) AS until_month
    FROM ranked WHERE best IS NULL OR worth > best),
  alive AS MATERIALIZED (
    SELECT partner, day, month, id, ref, side, worth, until, until_month FROM won
    UNION ALL SELECT partner, day, month, id, ref, side, worth, 10000000, 10000000 FROM awards
      WHERE key IS NULL AND NOT (cap = 'partnership-years' OR (cap = 'again-after' AND ref <> 0))
    UNION ALL SELECT t.partner, t.day, t.month, t.id, t.ref, t.side, t.worth, 10000000, 10000000
      FROM turns t JOIN taken k ON k.id = t.id WHERE k.counts = 1
    UNION ALL SELECT partner, day, month, id, ref, ${REVENUE}, worth, 10000000, 10000000 FROM money)`

/** The two kinds of rivals: the sides that cannot both count for one reference. */
export const RIVALRIES = [
  [WHOLE_EVENT, SINGLE_PERSONS],
  [PROJECT, REVENUE],
]

/** Entries whose reference both sides of a rivalry speak of, split into sides a (1) and b (0). */
export const RIVALS = `
  sided AS MATERIALIZED (SELECT *, CASE WHEN side IN (${WHOLE_EVENT}, ${SINGLE_PERSONS}) THEN 1 ELSE 2 END AS rivalry,
      CASE WHEN side IN (${WHOLE_EVENT}, ${PROJECT}) THEN 1 ELSE 0 END AS is_a
    FROM alive WHERE side <> 0 AND ref <> 0),
  contested AS (SELECT partner, ref, rivalry FROM sided GROUP BY partner, ref, rivalry HAVING min(is_a) <> max(is_a)),
  rivals AS MATERIALIZED (SELECT s.* FROM sided s JOIN contested c ON c.partner = s.partner AND c.ref = s.ref AND c.rivalry = s.rivalry)`

/** The tier as an expression over points, revenue, profile and sales, from the edition's ladder; -1 = none. */
export function tierCase(
  ladder,
  names = { points: 'points', revenue: 'revenue', profile: 'profile', sales: 'sales' },
) {
  const whens = ladder.map(({ rank, asked }) => {
    const all = asked.map(({ kind, least }) => `${names[kind]} >= ${least}`)
    return `WHEN ${all.length > 0 ? all.join(' AND ') : 'TRUE'} THEN ${rank}`
  })
  return `CASE ${whens.reverse().join(' ')} ELSE -1 END`
}
