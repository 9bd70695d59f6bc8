import { stampOf } from '../../shared/keeping'

/** A browser cannot rename a folder, so every journal has a dated folder of its own, and the last is the one in use. */
const JOURNAL_FOLDER = /^journal (\d{4}-\d\d-\d\dT\d{6}Z)(?: (\d{1,6}))?$/

/** The folder in use among those that are there; null where no journal was ever begun. */
export function lastJournalFolder(names: readonly string[]): string | null {
  const journals = names.flatMap((name) => {
    const [, stamp, count] = JOURNAL_FOLDER.exec(name) ?? []
    return stamp === undefined ? [] : [{ name, stamp, count: Number(count ?? 1) }]
  })
  journals.sort((a, b) => (a.stamp === b.stamp ? a.count - b.count : a.stamp < b.stamp ? -1 : 1))
  return journals.at(-1)?.name ?? null
}

/** The folder of a journal to begin: after those that are there, even where the clock was set back. */
export function nextJournalFolder(names: readonly string[], time: number): string {
  const now = stampOf(time)
  const last = lastJournalFolder(names)
  const [, stamp = '', count] = JOURNAL_FOLDER.exec(last ?? '') ?? []
  return now > stamp ? `journal ${now}` : `journal ${stamp} ${Number(count ?? 1) + 1}`
}
