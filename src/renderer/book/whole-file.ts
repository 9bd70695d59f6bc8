import { type DeskFile, readDeskFile } from '../../shared/data-file/read'
import { writeDeskFile } from '../../shared/data-file/write'
import type { Logged } from '../../shared/log/logged'
import { readLog } from '../db/read'
import { Refusal } from '../refusal'
import { everyEntry } from './every-entry'
import type { OpenDesk } from './open-desk'
import type { Pause } from './replay'

/** Changes read from the store at a time while a file is written. */
const CHANGES_AT_ONCE = 256

/** The whole desk as a `.partnerdesk` file: its log, and what that amounts to. */
export async function wholeFile(desk: OpenDesk, pause: Pause): Promise<Uint8Array> {
  const { records, ledger, desk: sitter } = desk.book
  return writeDeskFile(
    {
      device: sitter.device,
      person: sitter.person,
      savedAt: sitter.hlc,
      head: { at: sitter.at, hash: sitter.hash },
      entryCount: ledger.size,
      log: logOf(desk),
      state: {
        partners: records.partners(),
        certifications: records.certifications(),
        notes: records.notes(),
        entries: everyEntry(desk, async () => {}, ''),
      },
    },
    pause,
  )
}

async function* logOf({ db, book }: OpenDesk): AsyncGenerator<Logged> {
  for (let from = 1; from <= book.desk.at; from += CHANGES_AT_ONCE)
    yield* await readLog(db, from, Math.min(from + CHANGES_AT_ONCE - 1, book.desk.at))
}

/** Reads a data file; what cannot be read is refused in its one sentence. */
export async function readWhole(name: string, bytes: Uint8Array, pause: Pause): Promise<DeskFile> {
  const file = await readDeskFile(name, bytes, pause)
  if ('refusal' in file) throw new Refusal(file.refusal)
  return file
}
