import { join } from 'node:path'
import { bytesIn } from '../harness/profile.mjs'
import { line, megabytes } from '../harness/table.mjs'

/** What both stores fill on the disk once their processes have ended. */
export function diskRows({ at, store }) {
  const ours = bytesIn(store('base'))
  const theirs = bytesIn(store('rows'))
  const journal = bytesIn(join(at('base'), 'Default/File System'))
  return [
    line({
      work: 'disk',
      against: 'Dexie rows',
      ratio: ours / theirs,
      gate: { most: 0.25 },
      worth: { most: 0.08 },
      ours: megabytes(ours),
      theirs: megabytes(theirs),
      note: `the profile's IndexedDB folder: log and pages; the journal beside it, which the rows have not, fills ${megabytes(journal)} more (${((ours + journal) / theirs).toFixed(2)}× with it).`,
    }),
  ]
}
