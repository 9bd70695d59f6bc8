import type { BrowserWindow } from 'electron'
import { z } from 'zod'
import type { FileKind, Machine, Platform } from '../shared/platform'
import { isBackupName } from './backups'
import { openFiles, saveFile } from './dialogs'
import type { KeptFiles } from './keep-files'

/** More in one message would only exhaust the memory of both processes. */
const MOST_BYTES = 512 * 1024 * 1024

const KIND = z.enum(['csv', 'pdf', 'partnerdesk', 'jsonl'] satisfies FileKind[])
const BYTES = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= MOST_BYTES, 'more than 512 MB')
const FILE = z.strictObject({ name: z.string().min(1).max(500), kind: KIND, bytes: BYTES })
const FRAME = BYTES.refine((bytes) => bytes.length > 0, 'an empty frame')
const SENTINEL = z.string().min(1).max(10_000)
const BACKUP_NAME = z.string().max(500).refine(isBackupName, 'not a bare, safe name')
const BACKUP = z.strictObject({ name: BACKUP_NAME, bytes: BYTES })
const NOTHING = z.tuple([])

const OS: Readonly<Record<string, Machine['os']>> = {
  win32: 'windows',
  darwin: 'macos',
  linux: 'linux',
}

/** Answers one call with arguments of any shape. */
export type Handler = (window: BrowserWindow, args: readonly unknown[]) => Promise<unknown>

/** The answer to every channel, each behind the shape of its arguments. */
export function handlersFor(kept: KeptFiles): Readonly<Record<keyof Platform, Handler>> {
  return {
    machine: checked(NOTHING, async () => ({
      kind: 'desktop',
      os: OS[process.platform] ?? 'other',
    })),
    openFiles: checked(z.tuple([KIND]), (window, kind) => openFiles(window, kind)),
    saveFile: checked(z.tuple([FILE]), (window, file) => saveFile(window, file)),
    journalPlace: checked(NOTHING, () => kept.journalPlace()),
    chooseJournalFolder: checked(NOTHING, () => kept.chooseJournalFolder()),
    readJournal: checked(NOTHING, () => kept.readJournal()),
    appendJournal: checked(z.tuple([FRAME, SENTINEL]), (_window, frame, sentinel) =>
      kept.appendJournal(frame, sentinel),
    ),
    setJournalAside: checked(NOTHING, () => kept.setJournalAside()),
    setStoreAside: checked(NOTHING, () => kept.setStoreAside()),
    keepSentinel: checked(z.tuple([SENTINEL]), (_window, sentinel) => kept.keepSentinel(sentinel)),
    readSentinel: checked(NOTHING, () => kept.readSentinel()),
    listBackups: checked(NOTHING, () => kept.listBackups()),
    writeBackup: checked(z.tuple([BACKUP]), (_window, file) => kept.writeBackup(file)),
    readBackup: checked(z.tuple([BACKUP_NAME]), (_window, name) => kept.readBackup(name)),
  }
}

/** Ties a call to the shape of its arguments, so that none reaches the machine unchecked. */
function checked<Args extends readonly unknown[]>(
  shape: z.ZodType<Args>,
  answer: (window: BrowserWindow, ...args: Args) => Promise<unknown>,
): Handler {
  return async (window, args) => {
    const parsed = shape.safeParse(args)
    if (!parsed.success) throw new Error(sayRefusal(parsed.error))
    return answer(window, ...parsed.data)
  }
}

/** The first problem is enough: a wrong argument is a programming error, not something a person mends. */
function sayRefusal(error: z.ZodError): string {
  const [issue] = error.issues
  const place = issue?.path.join('.')
  return `Refused: the call has wrong arguments (${place ? `${place}: ` : ''}${issue?.message ?? 'unknown'}).`
}
