import { createStateHash } from '../../shared/log/state-hash'
import { checkDesk } from '../book/check'
import { entriesOf } from '../book/entries-of'
import { heal } from '../book/heal'
import type { OpenDesk } from '../book/open-desk'
import type { Pause } from '../book/replay'
import type { CheckReport } from './answers'
import { backUp } from './back-up'
import type { Desk } from './desk'
import { watched } from './pause'
import type { Session } from './session'

type SafetyPart = Pick<Desk, 'check' | 'backUp'>

/** The check of everything, and backups on demand. */
export function safety(session: Session): SafetyPart {
  return {
    check(onProgress) {
      return session.inTurn(async () => {
        const desk = session.open
        const { pause } = watched(onProgress)
        // A store that is behind is known to be: it is brought along at the next opening.
        const behind = desk.behind === null ? null : { looked: [], faults: [desk.behind] }
        const { looked, faults } = behind ?? (await checkDesk(desk, pause))
        const mended = behind ? [] : await mend(session, desk, faults)
        const stateHash = await stateHashOf(session.open, pause)
        return { looked, faults, mended, stateHash } satisfies CheckReport
      })
    },
    backUp(now) {
      return session.inTurn(() => backUp(session.open, now, watched().pause))
    },
  }
}

/** What is broken is built anew from what is sound; a window that only follows leaves that to the writer. */
async function mend(
  session: Session,
  desk: OpenDesk,
  faults: readonly string[],
): Promise<readonly string[]> {
  const [damage] = faults
  if (damage === undefined || session.role === 'follows') return []
  const { db, platform, journalled, book } = desk
  const { desk: sitter } = book
  const healing = await heal({ db, platform, journalled, sentinel: null, sitter, damage })
  await session.reload()
  return healing.outcome === 'healed' ? healing.mended : [healing.sentence, ...healing.details]
}

/** SHA-256 over all that the desk holds: equal on every desk that holds the same. */
export async function stateHashOf(desk: OpenDesk, pause: Pause): Promise<string> {
  const { records, roster } = desk.book
  const hash = createStateHash()
  for (let ordinal = 0; ordinal < roster.size; ordinal++) {
    await pause('Hashing what the desk holds', ordinal / roster.size)
    const id = roster.idOf(ordinal)
    const partner = records.partner(id)
    if (!partner) continue
    const entries = await entriesOf(desk, id)
    const [certifications, notes] = [records.certificationsOf(id), records.notesOf(id)]
    hash.add(partner, { certifications, notes, entries })
  }
  return hash.done()
}
