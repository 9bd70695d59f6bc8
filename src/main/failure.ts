/** What each system error means to a person, and what to do about it. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and save again.',
  EDQUOT: 'your share of the disk is used up; free some space and save again.',
  EACCES: 'you may not write there; choose another folder.',
  EPERM: 'you may not write there; choose another folder.',
  EROFS: 'that disk can only be read; choose another folder.',
  ENOENT: 'the folder or file is no longer there; choose another one.',
  ENOTDIR: 'part of that path is a file and not a folder; choose another folder.',
  EISDIR: 'a folder already has that name; choose another name.',
  ENAMETOOLONG: 'the name is too long; choose a shorter one.',
  EBUSY: 'another program holds the file open; close it there and try again.',
  EMFILE: 'too many files are open; close some programs and try again.',
  EIO: 'the disk reported an error; choose another disk.',
}

/** The end of a sentence that says why a file could not be read or written. */
export function sayFailure(error: unknown): string {
  const code = codeOf(error)
  return MEANINGS[code] ?? `the system refused (${code || 'no reason given'}).`
}

/** The same for the desk's own folders, which nobody chooses: there it helps to know which one it is. */
export function sayFailureIn(folder: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return `you have no right to ${folder}; give yourself that right and try again.`
    case 'EROFS':
      return `the disk of ${folder} can only be read; make it writable and try again.`
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is not there or is no folder; put it back and try again.`
    case 'EIO':
      return `the disk of ${folder} reported an error; save a data file on another disk.`
    default:
      return sayFailure(error)
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
