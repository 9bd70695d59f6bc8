import type { OpenedFile, Platform } from '../../../src/shared/platform'

/** A machine that keeps journal, sentinel and backups in memory, for tests of what is written to them. */
export function memoryPlatform(): Platform & { journal: OpenedFile[]; backups: OpenedFile[] } {
  let sentinel: string | null = null
  const journal: OpenedFile[] = []
  const backups: OpenedFile[] = []
  const place = { kind: 'folder', name: 'memory', waiting: false } as const
  return {
    journal,
    backups,
    machine: async () => ({ kind: 'desktop', os: 'linux' }),
    openFiles: async () => [],
    saveFile: async () => null,
    journalPlace: async () => place,
    chooseJournalFolder: async () => place,
    readJournal: async () => journal,
    appendJournal: async (frame, text) => {
      journal.push({ name: `${journal.length}.log`, bytes: frame })
      sentinel = text
    },
    setJournalAside: async () => {
      journal.length = 0
    },
    setStoreAside: async () => false,
    keepSentinel: async (text) => {
      sentinel = text
    },
    readSentinel: async () => sentinel,
    listBackups: async () =>
      backups.map(({ name, bytes }) => ({ name, modified: 0, size: bytes.length })),
    writeBackup: async (file) => {
      backups.unshift(file)
    },
    readBackup: async (name) =>
      backups.find((file) => file.name === name)?.bytes ?? new Uint8Array(),
  }
}
