import { backUp } from './back-up'
import { watched } from './pause'
import type { Session } from './session'

/** Every so many starts the desk writes a backup of itself. */
const STARTS_PER_BACKUP = 10

/** What is done once the desk is shown: the start is counted, and every tenth one writes a backup. */
export async function startChores(session: Session, now: number): Promise<void> {
  await session.inTurn(async () => {
    const { db, book } = session.open
    const starts = book.desk.starts + 1
    book.desk = { ...book.desk, starts }
    await db.meta.update('desk', { starts })
    if (starts % STARTS_PER_BACKUP === 0) await backUp(session.open, now, watched().pause)
  })
}
