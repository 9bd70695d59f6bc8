import { line, ms } from '../harness/table.mjs'
import { middle } from './storage.mjs'

/** Both stores from a new browser process to all tiers; needs the profiles `base` and `rows`. */
export async function openRows({
  onDesk,
  onPeers,
  options,
  portfolio,
  view,
  cutOffs,
  say,
  copy,
  remove,
}) {
  copy('base', 'open')
  const [desk, rows] = [[], []]
  for (let round = 0; round < options.rounds; round++) {
    say(`Opening, round ${round + 1} of ${options.rounds} …`)
    desk.push(
      await onDesk('open', (page) =>
        page.evaluate(async (look) => {
          await subject.ready()
          return subject.open('kept', look)
        }, view),
      ),
    )
    if (rows.length >= options.slowRounds) continue
    rows.push(
      await onPeers('rows', (page) =>
        page.evaluate(async (ends) => {
          await peers.ask('ready')
          return peers.open(ends)
        }, cutOffs),
      ),
    )
  }
  remove('open')
  const strange = [...desk, ...rows].find((one) => one.count !== portfolio.partners.length)
  if (strange)
    throw new Error(`${strange.count} partners came out of a store of ${portfolio.partners.length}`)
  if (new Set([...desk, ...rows].map(({ digest }) => digest)).size > 1)
    throw new Error('the desk and the rows disagree on where the partners stand')
  const mended = desk.flatMap((one) => one.mended)
  const took = middle(desk, (one) => one.took)
  const peer = middle(rows, (one) => one.took)
  return [
    line({
      work: 'cold open in a new process to all tiers known',
      against: 'Dexie rows',
      ratio: peer / took,
      gate: { least: 30 },
      worth: { least: 200 },
      ours: ms(took),
      theirs: ms(peer),
      note: `from asking until the rows of two month ends are in the page; ${ms(middle(desk, (one) => one.opening))} until the desk is open, sentinel compared. The peer's tiers come of its rows by the same engine; it has 12 fields and 2 indexes, and checks nothing; both give every partner the same tier, points and revenue.${mended.length > 0 ? ` ATTENTION: mended: ${mended.join(' ')}` : ''}`,
    }),
  ]
}
