import { interleaved, timed } from '../harness/measure.mjs'
import { loadPeer, versionOf } from '../harness/peers.mjs'
import { line, megabytes, ms, notRun } from '../harness/table.mjs'
import { DUCKDB_LACKS, openDuckDb } from '../peers/duckdb.mjs'

const MONTHS = 24
const WORK = `full review, ${MONTHS} month ends`
const AGAIN = 'the same, again'
const KEPT = 'what the first review settled is kept while the desk is open, as the app does'

/** The full review against DuckDB and against a mere stream over the same columns. */
export async function reviewRows({ app, subject, peerDesk, rounds, partners }) {
  const cutOffs = app.monthEnds(MONTHS)
  let [reviewed, streamed] = [null, 0]
  const contestants = {
    desk: () =>
      timed(() => {
        reviewed = subject.review(cutOffs)
      }),
    again: () =>
      timed(() => {
        subject.reviewAgain(cutOffs)
      }),
    stream: () =>
      timed(() => {
        streamed += subject.stream()
      }),
  }
  const duckdb = await loadPeer('@duckdb/node-api')
  const engines = duckdb
    ? await Promise.all([1, 2].map((threads) => openDuckDb(duckdb, peerDesk(cutOffs), threads)))
    : []
  const answers = []
  engines.forEach((engine, at) => {
    contestants[`duckdb ${at + 1}`] = () =>
      timed(async () => {
        answers[at] = await engine.review()
      })
  })
  await interleaved(2, contestants) // code and caches warm up
  const took = await interleaved(Math.max(rounds, 7), contestants)
  engines.forEach((engine) => {
    engine.close()
  })
  if (!Number.isFinite(streamed)) throw new Error('the stream lost its sum')

  const note = `the stream adds up all ${megabytes(subject.bytes)} of the pages' columns`
  const againstStream = (work, ours, said) =>
    line({
      work,
      against: 'one JS stream over the columns',
      ratio: ours / took.stream,
      gate: { most: 6 },
      worth: { most: 2 },
      ours: ms(ours),
      theirs: ms(took.stream),
      note: said,
    })
  const streams = [againstStream(WORK, took.desk, note), againstStream(AGAIN, took.again, KEPT)]
  if (!duckdb) return [notRun(WORK, 'DuckDB', '@duckdb/node-api is not installed'), ...streams]
  const best = Math.min(took['duckdb 1'], took['duckdb 2'])
  const agreement = agreementOf(reviewed, answers[0], app.endsOf(cutOffs), partners)
  const threads = `1 thread ${ms(took['duckdb 1'])}, 2 threads ${ms(took['duckdb 2'])}`
  const againstDuckDb = (work, ours, said) =>
    line({
      work,
      against: `DuckDB ${versionOf('@duckdb/node-api')}`,
      ratio: best / ours,
      gate: { least: 8 },
      worth: { least: 40 },
      ours: ms(ours),
      theirs: ms(best),
      note: said,
    })
  const law = `${threads}; tables in memory, prepared, keys and calendar figures worked out for it; its SQL knows the whole law and lacks only ${DUCKDB_LACKS}. ${agreement}`
  return [
    againstDuckDb(WORK, took.desk, law),
    againstDuckDb(AGAIN, took.again, KEPT),
    ...streams,
  ]
}

/** Tier, points and revenue of every partner on every month end, one by one. */
function agreementOf(reviewed, answer, ends, partners) {
  const place = new Map(ends.map(([month], at) => [month, at]))
  let differing = 0
  for (let row = 0; row < answer.partner.length; row++) {
    const at = answer.partner[row] * ends.length + place.get(answer.month[row])
    const same =
      reviewed.tier[at] === answer.tier[row] &&
      reviewed.points[at] === answer.points[row] &&
      reviewed.revenue[at] === answer.revenue[row]
    if (!same) differing += 1
  }
  const all = (partners * ends.length).toLocaleString('en-US')
  if (differing === 0) return `All ${all} results agree (tier, points, revenue: 100 % checked).`
  return `ATTENTION: ${differing.toLocaleString('en-US')} of ${all} results differ.`
}
