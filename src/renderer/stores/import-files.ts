import { create } from 'zustand'
import type { OpenedFile } from '../../shared/platform'

/** A file as it was added: the same name and length may hold other bytes, so each adding has its number. */
export interface ChosenFile extends OpenedFile {
  readonly serial: number
}

/** Files on their way into the desk, wherever in the window they were dropped. */
interface ImportFiles {
  readonly files: readonly ChosenFile[]
  /** The number of the last file added. */
  readonly serial: number
  /** Adds files; one of the same name takes the place of the earlier one. */
  add(files: readonly OpenedFile[]): void
  remove(name: string): void
  clear(): void
}

/** The one store of files chosen but not yet confirmed. */
export const useImportFiles = create<ImportFiles>()((set) => ({
  files: [],
  serial: 0,
  add: (more) =>
    set(({ files, serial }) => ({
      serial: serial + more.length,
      files: [
        ...files.filter(({ name }) => !more.some((file) => file.name === name)),
        ...more.map((file, index) => ({ ...file, serial: serial + index + 1 })),
      ],
    })),
  remove: (gone) => set(({ files }) => ({ files: files.filter(({ name }) => name !== gone) })),
  clear: () => set({ files: [] }),
}))
