import { line, megabytes, ms } from '../harness/table.mjs'
import { foundDesk, middle } from './storage.mjs'

/** A big file into the store, and back out of it: leaves the profile `base`, imported and not undone. */
export async function importRows(storage) {
  const { onDesk, onPeers, options, portfolio, view, say, remove, csvBytes } = storage
  const desk = []
  const whole = []
  const pieces = []
  const parse = async (how) =>
    onPeers('papaparse', (page) =>
      page.evaluate(async (way) => {
        await peers.ask('ready')
        return peers.parse('/activities.csv', way)
      }, how),
    )
  for (let round = 0; round < options.rounds; round++) {
    say(`Importing, round ${round + 1} of ${options.rounds} …`)
    const isLast = round === options.rounds - 1
    const name = isLast ? 'base' : `import-${round}`
    whole.push(await parse('whole'))
    desk.push(await importOnce(onDesk, name, view, { thenUndo: !isLast }))
    pieces.push(await parse('pieces'))
    if (!isLast) remove(name)
  }
  remove('papaparse')
  check(desk, whole.concat(pieces), portfolio.entries.length)
  const took = middle(desk, (one) => one.took)
  const peer = Math.min(
    middle(whole, (one) => one.took),
    middle(pieces, (one) => one.took),
  )
  const gap = Math.max(...desk.map((one) => one.gap))
  const undos = desk.flatMap((one) => one.undo ?? [])
  const work = `CSV of ${portfolio.entries.length.toLocaleString('en-US')} activities into the store`
  const lines = [
    line({
      work,
      against: 'papaparse alone',
      ratio: took / peer,
      gate: { most: 6 },
      worth: { most: 2 },
      ours: ms(took),
      theirs: ms(peer),
      note: `${megabytes(csvBytes)}, plan and confirm with journal and store, ${ms(middle(desk, (one) => one.planning))} of it until the preview; papaparse drops its rows (the better of one text and pieces), in a worker of the same Chromium.`,
    }),
    line({
      work: 'the same: longest gap on the main thread',
      against: 'a tick of 10 ms',
      ratio: gap / 10,
      gate: { most: 100, value: gap, unit: ' ms' },
      worth: null,
      ours: ms(gap),
      theirs: '',
    }),
  ]
  if (undos.length > 0)
    lines.push(
      line({
        work: 'undo of that import',
        against: 'its own import',
        ratio: middle(undos, (one) => one.took) / took,
        worth: { most: 1000, value: middle(undos, (one) => one.took), unit: ' ms' },
        ours: ms(middle(undos, (one) => one.took)),
        theirs: ms(took),
        note: `longest gap on the main thread ${ms(Math.max(...undos.map((one) => one.gap)))}.`,
      }),
    )
  return { lines, importTook: took }
}

async function importOnce(onDesk, name, view, { thenUndo }) {
  return onDesk(name, async (page) => {
    await foundDesk(page, view)
    const imported = await page.evaluate((look) => subject.import(['activities.csv'], look), view)
    if (!thenUndo) return imported
    const undo = await page.evaluate(
      ([change, look]) => subject.undo(change, look),
      [imported.change, view],
    )
    return { ...imported, undo }
  })
}

function check(desk, parsed, entries) {
  const wrong = desk.find((one) => one.problems !== 0)
  if (wrong) throw new Error(`the import left out ${wrong.problems} rows`)
  const short = parsed.find((one) => one.rows !== entries + 1)
  if (short) throw new Error(`papaparse read ${short.rows} rows of ${entries + 1}`)
}
