/** One thing wrong with something from outside, as a sentence with a place. */
export interface Problem {
  /** The file's name as the person knows it. */
  readonly file: string
  /** Physical line, header = 1; 0 when the whole file is meant. */
  readonly line: number
  /** The header's name; '' when the whole row or file is meant. */
  readonly column: string
  /** What is wrong and what to do, without the place. */
  readonly message: string
}

/** The problem as one sentence that begins with its place. */
export function sayProblem({ file, line, column, message }: Problem): string {
  const place = [file, line > 0 ? `line ${line}` : '', column ? `column ${column}` : '']
  return `${place.filter(Boolean).join(', ')}: ${message}`
}
