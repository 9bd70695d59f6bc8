import type { OpenDesk } from '../book/open-desk'
import type { Pause } from '../book/replay'
import { wholeFile } from '../book/whole-file'
import { refusing } from '../refusal'

/** Writes the desk as it stands to the backups; where the newest holds it already, that is enough. */
export async function backUp(desk: OpenDesk, now: number, pause: Pause): Promise<void> {
  const { platform, journalled, book } = desk
  if (!journalled || book.desk.at === 0) return
  const mark = `${book.desk.at}-${book.desk.hash.slice(0, 8)}`
  const [newest] = await platform.listBackups()
  if (newest?.name.endsWith(` ${mark}.partnerdesk`)) return
  await pause('Writing a backup', 0)
  const bytes = await wholeFile(desk, pause)
  const moment = new Date(now).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')
  const name = `Partner Desk ${moment} ${mark}.partnerdesk`
  await refusing(platform.writeBackup({ name, bytes }))
}
