/** The kinds of file the desk opens and saves; each has its own dialog filter. */
export type FileKind = 'csv' | 'pdf' | 'partnerdesk' | 'jsonl'

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

/** Where the journal is kept, so that the app can say how safe its data is. */
export interface JournalPlace {
  /**
   * `folder`: plain files outside the browser's profile. `profile`: files in the browser's own storage,
   * which outlive a damaged database but not a cleared profile. `none`: nowhere; appending is then no error.
   */
  readonly kind: 'folder' | 'profile' | 'none'
  /** What a person knows it by: a folder's path or name; '' where there is none. */
  readonly name: string
  /** A folder that was granted once and must be granted again by a click before it can be written to. */
  readonly waiting: boolean
}

/** A file of the journal or a backup, by bare name. */
export interface KeptFile {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly modified: number
  readonly size: number
}

/** All that the app asks of its machine. Main and the plain browser keep the same promises. */
export interface Platform {
  machine(): Promise<Machine>
  /** Asks the person for files; an empty list means that they cancelled. */
  openFiles(kind: FileKind): Promise<readonly OpenedFile[]>
  /** Saves whole or not at all; the chosen bare name, or null when the person cancelled. */
  saveFile(file: FileToSave): Promise<string | null>

  journalPlace(): Promise<JournalPlace>
  /** Lets the person grant a folder for journal and backups (browser only); the place as it then is. */
  chooseJournalFolder(): Promise<JournalPlace>
  /** Every file of the journal, in the order in which they were begun. */
  readJournal(): Promise<readonly OpenedFile[]>
  /**
   * Appends a frame to this session's own file and flushes it to the disk before it answers; the
   * sentinel follows. Refuses in one sentence, having written nothing, where space runs short.
   */
  appendJournal(frame: Uint8Array, sentinel: string): Promise<void>
  /** Moves the whole journal aside under a dated name, deleting nothing; the next frame begins a new one. */
  setJournalAside(): Promise<void>
  /**
   * Asks that a store which cannot even be opened be moved aside before the next start, so that it can be
   * built anew then; false where only the person can do that (a browser).
   */
  setStoreAside(): Promise<boolean>
  /** Says what is written where no frame follows: without a journal, or once a desk was taken over whole. */
  keepSentinel(sentinel: string): Promise<void>
  /** What was last known to be written, kept apart from store and journal; null where nothing ever was. */
  readSentinel(): Promise<string | null>

  /** Backups, newest first. */
  listBackups(): Promise<readonly KeptFile[]>
  /** Writes a backup, reads it back, and only then removes those that the rule lets go. */
  writeBackup(file: OpenedFile): Promise<void>
  readBackup(name: string): Promise<Uint8Array>
}

/** The one table of channels: preload and main are both derived from it. */
export const CHANNELS = {
  machine: 'app:machine',
  openFiles: 'file:open',
  saveFile: 'file:save',
  journalPlace: 'journal:place',
  chooseJournalFolder: 'journal:choose',
  readJournal: 'journal:read',
  appendJournal: 'journal:append',
  setJournalAside: 'journal:aside',
  setStoreAside: 'store:aside',
  keepSentinel: 'journal:keep-sentinel',
  readSentinel: 'journal:sentinel',
  listBackups: 'backup:list',
  writeBackup: 'backup:write',
  readBackup: 'backup:read',
} as const satisfies Record<keyof Platform, string>

/** The name under which preload hands the Platform to the page. */
export const PLATFORM_KEY = 'platform'
