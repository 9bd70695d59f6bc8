import { median } from '../harness/measure.mjs'
import { line, ms } from '../harness/table.mjs'

const ENTRIES_A_ROUND = 30
/** The first ones of a process still compile and open files; they are left out on all sides. */
const WARM_UP = 5

/** One entry, durable: the desk with and without its journal against a strict row. */
export async function insertRows({
  onDesk,
  onDesktop,
  onPeers,
  options,
  portfolio,
  view,
  say,
  copy,
  remove,
}) {
  copy('base', 'insert')
  copy('base', 'insert-alone')
  copy('base', 'insert-files')
  const all = { kept: [], files: [], nowhere: [], rows: [] }
  const size = portfolio.entries.length
  for (let round = 0; round < options.rounds; round++) {
    say(`Inserting, round ${round + 1} of ${options.rounds} …`)
    const from = size - (round + 1) * ENTRIES_A_ROUND * 7
    const entries = Array.from({ length: ENTRIES_A_ROUND }, (_, n) => ({
      ...portfolio.entries[from + n * 7],
      id: '',
      line: 0,
    }))
    const log = (on, name, journal) =>
      on(name, (page) =>
        page.evaluate(
          async ([kept, look, some]) => {
            await subject.ready()
            await subject.open(kept, look)
            return subject.log(some, look)
          },
          [journal, view, entries],
        ),
      )
    all.kept.push(...(await log(onDesk, 'insert', 'kept')).slice(WARM_UP))
    const rows = await onPeers('rows', (page) =>
      page.evaluate(async (some) => {
        await peers.ask('ready')
        return peers.ask('add', some)
      }, entries),
    )
    all.rows.push(...rows.slice(WARM_UP))
    all.nowhere.push(...(await log(onDesk, 'insert-alone', 'nowhere')).slice(WARM_UP))
    all.files.push(...(await log(onDesktop, 'insert-files', 'kept')).slice(WARM_UP))
  }
  remove('insert')
  remove('insert-alone')
  remove('insert-files')
  const [kept, files, nowhere, rows] = [all.kept, all.files, all.nowhere, all.rows].map(median)
  const note = `the journal in the browser's own files, as in a plain Chromium; ${all.kept.length} single entries in ${options.rounds} processes; the desk's time includes the way from page to worker and back, its checks and the partner's new tier, the row's only the transaction.`
  return [
    line({
      work: 'durable insert, journal and store',
      against: 'a strict Dexie row add',
      ratio: kept / rows,
      gate: { most: 2 },
      worth: { most: 1.2 },
      ours: ms(kept),
      theirs: ms(rows),
      note,
    }),
    line({
      work: 'durable insert, journal in plain files',
      against: 'a strict Dexie row add',
      ratio: files / rows,
      ours: ms(files),
      theirs: ms(rows),
      note: "main's own modules write and flush the files in this process; the way there is the test's bridge, which is slower than a desktop's channel.",
    }),
    line({
      work: 'durable insert, store alone',
      against: 'a strict Dexie row add',
      ratio: nowhere / rows,
      ours: ms(nowhere),
      theirs: ms(rows),
    }),
  ]
}
