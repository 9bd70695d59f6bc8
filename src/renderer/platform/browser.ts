import type { FileKind, FileToSave, Machine, OpenedFile, Platform } from '../../shared/platform'
import { browserJournal } from './browser-journal'

const ACCEPTS: Readonly<Record<FileKind, string>> = {
  csv: '.csv,text/csv',
  pdf: '.pdf,application/pdf',
  partnerdesk: '.partnerdesk',
  jsonl: '.jsonl',
}
const TYPES: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv',
  pdf: 'application/pdf',
  partnerdesk: 'application/octet-stream',
  jsonl: 'application/octet-stream',
}
/** The download has long begun by then, and the bytes may go. */
const RELEASE_AFTER = 60_000

/** The promises of Platform kept by a plain browser: file inputs to open, downloads to save, its own file system to keep. */
export function browserPlatform(now: () => number): Platform {
  return {
    ...browserJournal(now),

    async machine() {
      return { kind: 'browser', os: systemOf(navigator.userAgent) }
    },

    openFiles(kind) {
      return new Promise((resolve) => {
        const input = document.createElement('input')
        input.type = 'file'
        input.multiple = true
        input.accept = ACCEPTS[kind]
        input.addEventListener('change', () => resolve(readFiles([...(input.files ?? [])])))
        input.addEventListener('cancel', () => resolve([]))
        input.click()
      })
    },

    async saveFile({ name, kind, bytes }: FileToSave) {
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[kind] }))
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER)
      return name
    },
  }
}

/** The bytes of files a person chose or dropped. */
export function readFiles(files: readonly File[]): Promise<readonly OpenedFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}

function systemOf(userAgent: string): Machine['os'] {
  if (/Windows/.test(userAgent)) return 'windows'
  if (/Mac OS/.test(userAgent)) return 'macos'
  return /Linux|X11/.test(userAgent) ? 'linux' : 'other'
}
