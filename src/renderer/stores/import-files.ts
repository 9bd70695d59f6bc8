import { create } from 'zustand'
import type { OpenedFile } from '../../shared/platform'

/** Files on their way into the desk, wherever in the window they were dropped. */
interface ImportFiles {
  readonly files: readonly OpenedFile[]
  /** Adds files; one of the same name takes the place of the earlier one. */
  add(files: readonly OpenedFile[]): void
  remove(name: string): void
  clear(): void
}

/** The one store of files chosen but not yet confirmed. */
export const useImportFiles = create<ImportFiles>()((set) => ({
  files: [],
  add: (more) =>
    set(({ files }) => ({
      files: [...files.filter(({ name }) => !more.some((file) => file.name === name)), ...more],
    })),
  remove: (gone) => set(({ files }) => ({ files: files.filter(({ name }) => name !== gone) })),
  clear: () => set({ files: [] }),
}))
