import { rmSync } from 'node:fs'
import { bytesIn } from '../harness/profile.mjs'
import { line, megabytes, ms } from '../harness/table.mjs'
import { middle } from './storage.mjs'

/** The store deleted as a browser deletes it, and built anew from the journal at the next opening. */
export async function rebuildRows(
  { onDesk, options, portfolio, view, say, copy, remove, store },
  importTook,
) {
  const [rebuilt, read] = [[], []]
  for (let round = 0; round < options.rounds; round++) {
    say(`Rebuilding, round ${round + 1} of ${options.rounds} …`)
    copy('base', 'rebuild')
    rmSync(store('rebuild'), { recursive: true, force: true })
    read.push(
      await onDesk('rebuild', (page) =>
        page.evaluate(async () => {
          await subject.ready()
          return subject.readJournal()
        }),
      ),
    )
    rebuilt.push(
      await onDesk('rebuild', (page) =>
        page.evaluate(async (look) => {
          await subject.ready()
          return subject.open('kept', look)
        }, view),
      ),
    )
  }
  const [asRebuilt, asImported] = [store('rebuild'), store('base')].map(bytesIn)
  remove('rebuild')
  if (rebuilt.some((one) => one.count !== portfolio.partners.length || one.mended.length === 0))
    throw new Error('the store was not built anew from the journal')
  const took = middle(rebuilt, (one) => one.took)
  const reading = middle(read, (one) => one.took)
  return [
    line({
      work: 'rebuild of the whole store from the journal',
      against: 'reading the same bytes and one CSV import',
      ratio: took / (reading + importTook),
      worth: { most: 3000, value: took, unit: ' ms' },
      ours: ms(took),
      theirs: ms(reading + importTook),
      note: `to all tiers known again; ${megabytes(read[0].bytes)} of journal in ${read[0].files} files are read in ${ms(reading)}; the store fills ${megabytes(asRebuilt)} afterwards, ${megabytes(asImported)} after the import.`,
    }),
  ]
}
