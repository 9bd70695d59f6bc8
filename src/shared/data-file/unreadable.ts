/** Why a data file is not read, as the end of a sentence that begins with its name. */
export class Unreadable extends Error {
  /** Whether it is a data file that was harmed, rather than something else or a newer one. */
  readonly isDamage: boolean

  constructor(rest: string, { isDamage = false } = {}) {
    super(rest)
    this.isDamage = isDamage
  }
}

const HARMED = { isDamage: true }

/** A newer Partner Desk wrote it: what it means is not known here. */
export function newer(): Unreadable {
  return new Unreadable(
    ': a newer Partner Desk made this file; update Partner Desk on this computer, then open it again.',
  )
}

/** What a line holds cannot be. */
export function damaged(line: number, what: string): Unreadable {
  return new Unreadable(
    `, line ${line}: the file is damaged here (${what}); copy or export it again.`,
    HARMED,
  )
}

/** The file ends before its end. */
export function cutShort(lines: number): Unreadable {
  return new Unreadable(
    `: the file is cut short after ${lines === 1 ? '1 line' : `${lines} lines`}; copy it again from where it came, or export it again.`,
    HARMED,
  )
}

/** Every line can be read, but together they are not what was written. */
export function altered(): Unreadable {
  return new Unreadable(
    ': the checksum of the file does not fit its contents, it was altered or damaged on its way; copy or export it again.',
    HARMED,
  )
}
