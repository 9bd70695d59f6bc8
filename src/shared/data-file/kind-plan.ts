import type { Problem } from '../basics/problem'
import type { FileKind } from './file-kind'

/** A readable file of the import. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What one file would do, in rows. */
export interface FilePlan {
  readonly name: string
  readonly kind: FileKind | 'unknown'
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
}

/** A file that cannot be read at all, and why, in one sentence. */
export interface UnreadableFile {
  readonly name: string
  readonly refusal: string
}

/** What all files of one kind would do. */
export interface KindPlan {
  readonly files: readonly FilePlan[]
  readonly problems: readonly Problem[]
  readonly refusals: readonly UnreadableFile[]
}

/** Sums one file up; each of its rows is counted exactly once. */
export function filePlan(
  name: string,
  kind: FileKind,
  counts: Pick<FilePlan, 'added' | 'changed' | 'same'>,
  problems: readonly Problem[],
): FilePlan {
  const refused = problems.length
  const rows = counts.added + counts.changed + counts.same + refused
  return { name, kind, rows, ...counts, refused }
}

/** The problems of one file in the order of its lines. */
export function byLine(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line)
}

/** How many steps add and how many change. */
export function countSteps(
  steps: readonly { readonly before: unknown }[],
): Pick<FilePlan, 'added' | 'changed'> {
  const added = steps.filter(({ before }) => before === null).length
  return { added, changed: steps.length - added }
}
