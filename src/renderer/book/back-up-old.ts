import { stateOfLog } from '../../shared/data-file/state-of-log'
import { writeDeskFile } from '../../shared/data-file/write'
import { readHeader } from '../../shared/log/logged'
import type { Platform } from '../../shared/platform'
import { readLogOf1 } from '../db/upgrade-from-1'

/** Writes a store of an earlier release to the backups before it is upgraded, as a data file of this version. */
export async function backUpOld(platform: Platform, databaseName: string): Promise<void> {
  if ((await platform.journalPlace()).kind === 'none') return
  const log = await readLogOf1(databaseName)
  const last = log.at(-1)
  if (!last) return
  const { device, person, hlc } = readHeader(last.header).change
  const { entries, ...rows } = stateOfLog(log)
  const bytes = await writeDeskFile({
    device,
    person,
    savedAt: hlc,
    head: { at: last.at, hash: last.hash },
    entryCount: entries.length,
    log,
    state: { ...rows, entries: [entries] },
  })
  const mark = `${last.at}-${last.hash.slice(0, 8)}`
  await platform.writeBackup({
    name: `Partner Desk before the upgrade ${mark}.partnerdesk`,
    bytes,
  })
}
