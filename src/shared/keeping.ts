import type { KeptFile } from './platform'

/** The journal's files are numbered in the order in which they were begun; the time is for people. */
const JOURNAL_FILE = /^(\d{6,})-\d{4}-\d\d-\d\dT\d{6}Z\.log$/

/** Backups that stay: the newest, and the newest of each of the last days, weeks and months that have any. */
const NEWEST = 10
const DAYS = 7
const WEEKS = 4
const MONTHS = 12
/** A backup this much smaller than the one before may be of a damaged desk: then nothing is let go. */
const SHRUNK = 0.8

const DAY_MS = 86_400_000

/** A moment (milliseconds since 1970) as file names have it: UTC, to the second, without colons. */
export function stampOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/:/g, '')}Z`
}

/** The name of the file to begin after those that are there, whatever the clock says. */
export function nextJournalName(present: readonly string[], time: number): string {
  const last = present.reduce((most, name) => Math.max(most, journalNumber(name) ?? 0), 0)
  return `${String(last + 1).padStart(6, '0')}-${stampOf(time)}.log`
}

/** The journal's files among others, in the order in which they were begun. */
export function journalNames(present: readonly string[]): readonly string[] {
  const numbered = present.flatMap((name) => {
    const number = journalNumber(name)
    return number === null ? [] : [{ name, number }]
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ name }) => name)
}

function journalNumber(name: string): number | null {
  const digits = JOURNAL_FILE.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Newest first; of the same moment, the later name. */
export function newestFirst(files: readonly KeptFile[]): readonly KeptFile[] {
  return [...files].sort((a, b) => b.modified - a.modified || (a.name < b.name ? 1 : -1))
}

/**
 * The names of the backups that need not be kept any longer. Periods are counted by the backups that there
 * are, never by the clock, so that neither a long pause nor a clock set wrong empties the folder.
 */
export function backupsToRemove(backups: readonly KeptFile[]): readonly string[] {
  const files = newestFirst(backups)
  const [newest, before] = files
  if (newest && before && newest.size < before.size * SHRUNK) return []
  const kept = new Set([
    ...files.slice(0, NEWEST),
    ...newestOfEach(files, DAYS, ({ modified }) => Math.floor(modified / DAY_MS)),
    // 1 January 1970 was a Thursday: three days on, weeks begin on Mondays.
    ...newestOfEach(files, WEEKS, ({ modified }) => Math.floor((modified / DAY_MS + 3) / 7)),
    ...newestOfEach(files, MONTHS, ({ modified }) => new Date(modified).toISOString().slice(0, 7)),
  ])
  return files.filter((file) => !kept.has(file)).map(({ name }) => name)
}

function newestOfEach(
  files: readonly KeptFile[],
  most: number,
  periodOf: (file: KeptFile) => number | string,
): readonly KeptFile[] {
  const found = new Map<number | string, KeptFile>()
  for (const file of files) {
    const period = periodOf(file)
    if (!found.has(period)) found.set(period, file)
  }
  return [...found.values()].slice(0, most)
}
