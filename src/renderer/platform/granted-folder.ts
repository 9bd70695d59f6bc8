import { rememberedFolder, rememberFolder } from './remembered-folder'

type Asked = { readonly mode: 'readwrite' }

declare global {
  interface Window {
    /** Chromium alone has it so far. */
    readonly showDirectoryPicker?: (
      wish: Asked & { readonly id: string; readonly startIn: 'documents' },
    ) => Promise<FileSystemDirectoryHandle>
  }
  interface FileSystemHandle {
    queryPermission?(asked: Asked): Promise<PermissionState>
    requestPermission?(asked: Asked): Promise<PermissionState>
  }
}

const WRITING: Asked = { mode: 'readwrite' }

/** The folder a person granted, and whether it may be written to right now. */
export interface Granted {
  readonly folder: FileSystemDirectoryHandle
  readonly state: PermissionState
}

/** The folder of an earlier visit, without asking anybody; null where none was ever granted. */
export async function grantedBefore(): Promise<Granted | null> {
  const folder = await rememberedFolder()
  if (folder === null) return null
  const state = (await folder.queryPermission?.(WRITING)) ?? 'granted'
  return { folder, state }
}

/**
 * Asks for a folder, within a click: first for the one of before, unless that was refused or is in use
 * already, else for a new one. null = the person cancelled.
 */
export async function askForFolder(
  before: Granted | null,
  isInUse: boolean,
): Promise<Granted | null> {
  if (before && !isInUse && before.state !== 'denied') {
    const { folder } = before
    return { folder, state: (await folder.requestPermission?.(WRITING)) ?? 'granted' }
  }
  const { showDirectoryPicker } = window
  if (showDirectoryPicker === undefined)
    throw new Error(
      'This browser cannot grant a folder; use Chrome or Edge, or save a data file regularly.',
    )
  const folder = await showDirectoryPicker
    .call(window, { ...WRITING, id: 'partner-desk', startIn: 'documents' })
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return null
      throw error
    })
  if (folder === null) return null
  await rememberFolder(folder)
  return { folder, state: 'granted' }
}
