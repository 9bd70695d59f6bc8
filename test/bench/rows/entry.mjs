import { interleaved, timed } from '../harness/measure.mjs'
import { loadPeer, versionOf } from '../harness/peers.mjs'
import { line, ms, notRun } from '../harness/table.mjs'
import { findSqlite, openSqlite } from '../peers/sqlite.mjs'

const WORK = "one entry to its partner's new tier"
const ENTRIES_A_ROUND = 150

/** A new entry in memory, without its way to the disk: that is the insert's row. */
export async function entryRows({ app, subject, peerDesk, rounds, portfolio, partners }) {
  const sqlite = await findSqlite(loadPeer)
  if (!sqlite) return [notRun(WORK, 'SQLite', 'neither better-sqlite3 nor node:sqlite is here')]
  const cutOffs = app.monthEnds(1)
  const [cutOff] = cutOffs
  const peer = openSqlite(sqlite, peerDesk(cutOffs))
  // Entries that come once more under a new id: of any partner, kind and day of the last year.
  const { rows } = peerDesk(cutOffs)
  const size = portfolio.entries.length
  const pick = (n) => size - 1 - ((n * 7919) % Math.floor(size / 3))
  let differing = 0
  const answers = []
  const [tiers, standing] = [new Map(), new Map()]
  const contestants = {
    desk: async (round) => {
      const entries = Array.from({ length: ENTRIES_A_ROUND }, (_, n) => {
        const at = round * ENTRIES_A_ROUND + n
        return [at, { ...portfolio.entries[pick(at)], id: `new-${at}`, note: '' }]
      })
      let took = 0
      for (const [at, entry] of entries) {
        took += await timed(async () => tiers.set(at, await subject.tierWith(entry, cutOff)))
        // To be compared; not part of the work.
        standing.set(at, subject.standing(entry.partner, cutOff))
      }
      return took / entries.length
    },
    sqlite: async (round) => {
      const entries = Array.from({ length: ENTRIES_A_ROUND }, (_, n) => {
        const at = round * ENTRIES_A_ROUND + n
        const row = [...rows.entries[pick(at)]]
        row[row.length - 1] = size + at
        return [at, row]
      })
      const took = await timed(() => {
        for (const [at, row] of entries) answers.push([at, peer.tierWith(row)])
      })
      return took / entries.length
    },
  }
  await interleaved(1, { desk: () => contestants.desk(0), sqlite: () => contestants.sqlite(0) })
  answers.length = 0
  const took = await interleaved(Math.max(rounds, 7), {
    desk: (round) => contestants.desk(round + 1),
    sqlite: (round) => contestants.sqlite(round + 1),
  })
  peer.close()
  for (const [at, answer] of answers) {
    const ours = standing.get(at)
    const tier = tiers.get(at)
    const rank = tier === null ? -1 : app.TIER_IDS.indexOf(tier)
    if (ours.points !== answer.points || ours.revenue !== answer.revenue || rank !== answer.tier)
      differing += 1
  }
  const agreement =
    differing === 0
      ? `All ${answers.length} answers agree.`
      : `ATTENTION: ${differing} of ${answers.length} answers differ.`
  return [
    line({
      work: WORK,
      against: `SQLite (${sqlite.name}${sqlite.name === 'better-sqlite3' ? ` ${versionOf('better-sqlite3')}` : ''})`,
      ratio: took.sqlite / took.desk,
      gate: { least: 100 },
      worth: { least: 1000 },
      ours: ms(took.desk),
      theirs: ms(took.sqlite),
      note: `in memory on both sides, indexed by partner, prepared; ${partners.toLocaleString('en-US')} partners. ${agreement}`,
    }),
  ]
}
