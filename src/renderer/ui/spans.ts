import type { SeedLine } from '../../shared/program/source'

const WORTH_JOINING = 3

/** Lines gathered into runs that follow each other; a run of fewer than three stays single lines. */
export function spansOf(lines: readonly SeedLine[]): readonly (readonly SeedLine[])[] {
  const runs: SeedLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(last, line)) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => (run.length < WORTH_JOINING ? run.map((line) => [line]) : [run]))
}

function follows(before: SeedLine, after: SeedLine): boolean {
  const [document, number] = before.split(':')
  return after === `${document}:${Number(number) + 1}`
}
