/** What each refusal of the browser's file systems means to a person, and what to do about it. */
const MEANINGS: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'there is no more room for the desk; free some space on this computer and save again.',
  NotAllowedError: 'the browser no longer lets the desk write there; grant the folder again.',
  SecurityError: 'the browser does not let the desk write there; choose another folder.',
  NotFoundError: 'the folder or file is no longer there; choose the folder again.',
  NotReadableError: 'the file cannot be read; close the programs that hold it open and try again.',
  NoModificationAllowedError:
    'another window of the desk is writing there; close it and save again.',
  InvalidModificationError: 'another program changed the file meanwhile; save again.',
}

/** The end of a sentence that says why the browser could not read or write. */
export function sayStorageFailure(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  return (
    MEANINGS[name] ??
    `the browser refused (${name || 'no reason given'}); save a data file instead.`
  )
}

/** The same as an error whose message is the whole sentence. */
export function storageFailure(what: string, error: unknown): Error {
  return new Error(`${what}: ${sayStorageFailure(error)}`, { cause: error })
}
