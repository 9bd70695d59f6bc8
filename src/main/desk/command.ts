import type { Day } from '../../shared/basics/day'

/** What a command may ask of the process it runs in. */
export interface Terminal {
  today(): Day
  /** Writes to stdout: the report and nothing else. */
  print(text: string): void
  /** Writes one sentence to stderr. */
  complain(sentence: string): void
}

/** A command: its arguments in, its exit code out (0 well, 1 findings, 2 bad input). */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number> | number
