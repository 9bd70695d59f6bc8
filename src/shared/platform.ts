/** The kinds of file the desk opens and saves; each has its own dialog filter. */
export type FileKind = 'csv' | 'pdf'

/** A file as a person handed it over: its bare name and all its bytes. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file to be written where the person chooses. */
export interface FileToSave {
  /** A suggested bare name with its ending. */
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Uint8Array
}

/** What the app runs on, so that words fit: 'saved' on a desktop, 'downloaded' in a browser. */
export interface Machine {
  readonly kind: 'desktop' | 'browser'
  readonly os: 'windows' | 'macos' | 'linux' | 'other'
}

/** All that the app asks of its machine. Main and the plain browser keep the same promises. */
export interface Platform {
  machine(): Promise<Machine>
  /** Asks the person for files; an empty list means that they cancelled. */
  openFiles(kind: FileKind): Promise<readonly OpenedFile[]>
  /** Saves whole or not at all; the chosen bare name, or null when the person cancelled. */
  saveFile(file: FileToSave): Promise<string | null>
}

/** The one table of channels: preload and main are both derived from it. */
export const CHANNELS = {
  machine: 'app:machine',
  openFiles: 'file:open',
  saveFile: 'file:save',
} as const satisfies Record<keyof Platform, string>

/** The name under which preload hands the Platform to the page. */
export const PLATFORM_KEY = 'platform'
