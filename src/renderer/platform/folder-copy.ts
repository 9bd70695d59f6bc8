import { bytesOf, fileIn, folderIn, namesIn, writeBehind, writeWhole } from './directory'
import { lastJournalFolder } from './journal-folders'
import { journalFiles, type ProfileJournal, type Written } from './profile-journal'

const SENTINEL = 'sentinel.json'

/** Copies what was just appended into a granted folder, whole where the copy there lags behind. */
export async function copyFrame(
  granted: FileSystemDirectoryHandle,
  journal: ProfileJournal,
  { folder, name, at }: Written,
  frame: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const copies = await granted.getDirectoryHandle(folder, { create: true })
  const copy = await copies.getFileHandle(name, { create: true })
  if ((await copy.getFile()).size === at) return writeBehind(copy, at, frame)
  const own = await journal.folder()
  const original = own && (await fileIn(own, name))
  if (original) await writeWhole(copies, name, original)
}

/**
 * Brings a granted folder level with the journal here. A browser that never began a journal takes over the
 * one it finds in the folder; otherwise what else the folder holds stays as it is, beside ours.
 */
export async function reconcile(
  granted: FileSystemDirectoryHandle,
  journal: ProfileJournal,
): Promise<void> {
  const own = await journal.folder()
  if (own === null) {
    const found = lastJournalFolder(await namesIn(granted, 'directory'))
    const theirs = found === null ? null : await folderIn(granted, found)
    if (theirs !== null) await journal.adopt(theirs)
    return
  }
  const copies = await granted.getDirectoryHandle(own.name, { create: true })
  for (const original of await journalFiles(own)) {
    // Journal files only ever grow, so those of one size are the same.
    const copy = await fileIn(copies, original.name)
    if (copy?.size !== original.size) await writeWhole(copies, original.name, original)
  }
}

/** The sentinel kept in a granted folder; null where there is none. */
export async function readFolderSentinel(
  granted: FileSystemDirectoryHandle,
): Promise<string | null> {
  const file = await fileIn(granted, SENTINEL)
  return file === null ? null : new TextDecoder().decode(await bytesOf(file)) || null
}

/** Replaces the sentinel in a granted folder, whole or not at all. */
export function writeFolderSentinel(
  granted: FileSystemDirectoryHandle,
  text: string,
): Promise<void> {
  return writeWhole(granted, SENTINEL, new TextEncoder().encode(text))
}
