import type { Problem } from '../basics/problem'
import type { Refusal } from './decode'
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

/** What one readable file comes to. */
export interface FileSum {
  readonly counts: Pick<FilePlan, 'added' | 'changed' | 'same'>
  readonly problems: readonly Problem[]
}

/** Plans the files of one kind in turn; each row is counted exactly once, problems stand by line. */
export function planFiles(
  kind: FileKind,
  files: readonly TextFile[],
  planFile: (name: string, text: string) => FileSum | Refusal,
): KindPlan {
  let plan: KindPlan = { files: [], problems: [], refusals: [] }
  for (const { name, text } of files) {
    const sum = planFile(name, text)
    if ('refusal' in sum) {
      plan = { ...plan, refusals: [...plan.refusals, { name, refusal: sum.refusal }] }
      continue
    }
    const { counts, problems } = sum
    const refused = problems.length
    const rows = counts.added + counts.changed + counts.same + refused
    plan = {
      ...plan,
      files: [...plan.files, { name, kind, rows, ...counts, refused }],
      problems: [...plan.problems, ...[...problems].sort((a, b) => a.line - b.line)],
    }
  }
  return plan
}

/** How many steps add and how many change. */
export function countSteps(
  steps: readonly { readonly before: unknown }[],
): Pick<FilePlan, 'added' | 'changed'> {
  const added = steps.filter(({ before }) => before === null).length
  return { added, changed: steps.length - added }
}
