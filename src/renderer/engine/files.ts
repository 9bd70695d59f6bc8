import { transfer } from 'comlink'
import {
  activitiesCsv,
  certificationsCsv,
  partnersCsv,
} from '../../shared/csv/writing/export-lists'
import { type DeskFilePlan, planDeskFile } from '../../shared/data-file/merge'
import type { DeskFile } from '../../shared/data-file/read'
import { touchesOf } from '../../shared/data-file/touches'
import { adopt } from '../book/adopt'
import { commit } from '../book/door'
import { everyEntry } from '../book/every-entry'
import type { OpenDesk } from '../book/open-desk'
import { readWhole, wholeFile } from '../book/whole-file'
import { readLog } from '../db/read'
import { Refusal } from '../refusal'
import type { ListName } from './answers'
import { backUp } from './back-up'
import type { Desk, Done } from './desk'
import { knownEntries } from './known-entries'
import { movesBy } from './moves'
import { watched } from './pause'
import type { Session } from './session'

type FilingPart = Pick<Desk, 'exportDesk' | 'planDeskFile' | 'confirmDeskFile' | 'exportList'>

/** A data file that was read but not confirmed. */
interface Planned {
  readonly plan: number
  readonly file: DeskFile
  readonly what: DeskFilePlan
  readonly basedOn: string | null
}

/** Data files and lists, in and out. */
export function filing(session: Session): FilingPart {
  let planned: Planned | null = null
  let plans = 0

  /** An empty desk takes the file's whole log; who sits here stays. */
  async function takeWhole(file: DeskFile): Promise<Done> {
    return session.inTurn(async () => {
      session.mayWrite()
      const { db, platform, book } = session.open
      if (book.desk.at > 0) throw new Refusal('This desk is not empty any more: look again.')
      await adopt(db, platform, file.log, book.desk, { journal: 'begin anew' })
      await session.reload()
      session.tellOthers()
      const last = session.open.book.desk.last ?? ''
      return { id: last, kind: 'import', label: 'Data file', moves: [] }
    })
  }

  return {
    exportDesk(_, onProgress) {
      return session.inTurn(async () => {
        const bytes = await wholeFile(session.open, watched(onProgress).pause)
        // Handed over, not copied: tens of megabytes would hold up the page that takes them.
        return transfer(bytes, [bytes.buffer])
      })
    },
    async planDeskFile({ name, bytes }, view) {
      const desk = session.open
      const { pause } = watched()
      const file = await readWhole(name, bytes, pause)
      const { records, desk: sitter } = desk.book
      const here = {
        records,
        entries: await knownEntries(desk, pause),
        touches: await touchesOf(await readLog(desk.db, 1)),
      }
      const what = await planDeskFile(name, file, here, pause)
      plans += 1
      planned = { plan: plans, file, what, basedOn: sitter.last }
      const { draft, ...preview } = what
      return { ...preview, plan: plans, moves: await movesBy(desk, draft, view) }
    },
    async confirmDeskFile(plan, view, now) {
      const confirmed = planned
      if (confirmed?.plan !== plan)
        throw new Refusal('The file changed in the meantime: look at the preview, then confirm.')
      const { file, what, basedOn } = confirmed
      const done = what.whole
        ? await takeWhole(file)
        : await session.write(view, async (desk, onTouched) => {
            await backUp(desk, now, watched().pause)
            return commit(desk, what.draft, { now, basedOn, onTouched })
          })
      if (planned === confirmed) planned = null
      return done
    },
    exportList(list) {
      return listOf(session.open, list)
    },
  }
}

async function listOf(desk: OpenDesk, list: ListName): Promise<Uint8Array> {
  const { records } = desk.book
  switch (list) {
    case 'partners':
      return bytesOf(partnersCsv(records.partners()))
    case 'certifications':
      return bytesOf(certificationsCsv(records.certifications()))
    case 'activities': {
      const entries = []
      for await (const own of everyEntry(desk, watched().pause, 'Reading the ledger'))
        for (const entry of own) entries.push(entry)
      return bytesOf(activitiesCsv(entries))
    }
    default:
      return list satisfies never
  }
}

async function bytesOf(pieces: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer())
}
