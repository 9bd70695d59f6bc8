export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}
export function tally(report: unknown, exitCode: number): Tally
export function closingLines(tally: Tally): readonly string[]
