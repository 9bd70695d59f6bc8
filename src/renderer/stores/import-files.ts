import { create } from 'zustand'
import type { ImportFile } from '../engine/answers'

/** A file as it was added: the same name and length may hold other bytes, so each adding has its number. */
export interface ChosenFile extends ImportFile {
  readonly serial: number
}

/** Files on their way into the desk, wherever in the window they were dropped; only handles, no bytes. */
interface ImportFiles {
  /** Tables, to be imported together. */
  readonly files: readonly ChosenFile[]
  /** A whole desk as a data file; it is looked at on its own, before any tables. */
  readonly deskFile: ChosenFile | null
  /** The number of the last file added. */
  readonly serial: number
  /** Adds files; one of the same name takes the place of the earlier one. */
  add(files: readonly ImportFile[]): void
  remove(name: string): void
  /** Puts back the tables as they were before some were added. */
  restore(files: readonly ChosenFile[]): void
  clear(): void
  leaveDeskFile(): void
}

/** The one store of files chosen but not yet confirmed. */
export const useImportFiles = create<ImportFiles>()((set) => ({
  files: [],
  deskFile: null,
  serial: 0,
  add: (added) =>
    set(({ files, deskFile, serial }) => {
      const more = added.map((file, index) => ({ ...file, serial: serial + index + 1 }))
      const tables = more.filter(({ name }) => !isDeskFile(name))
      return {
        serial: serial + more.length,
        deskFile: more.findLast(({ name }) => isDeskFile(name)) ?? deskFile,
        files: [
          ...files.filter(({ name }) => !tables.some((file) => file.name === name)),
          ...tables,
        ],
      }
    }),
  remove: (gone) => set(({ files }) => ({ files: files.filter(({ name }) => name !== gone) })),
  restore: (files) => set({ files }),
  clear: () => set({ files: [] }),
  leaveDeskFile: () => set({ deskFile: null }),
}))

function isDeskFile(name: string): boolean {
  return name.toLowerCase().endsWith('.partnerdesk')
}
