import type { Problem } from '../../basics/problem'
import type { FileKind } from '../reading/columns'
import type { TextStream } from '../reading/rows'
import type { Table } from '../reading/table'
import type { OpenSource } from './import-source'

/** A file of the import whose kind and layout are known. */
export interface TableFile {
  readonly source: OpenSource
  readonly kind: FileKind
  readonly table: Table
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

/** One file while it is read, and what it then comes to. */
export interface FileReading extends TextStream {
  sum(): {
    readonly counts: Pick<FilePlan, 'added' | 'changed' | 'same'>
    readonly problems: readonly Problem[]
  }
}

/** Plans the files of one kind in turn; each row is counted exactly once, problems stand by line. */
export async function planFiles(
  files: readonly TableFile[],
  open: (table: Table) => FileReading,
): Promise<KindPlan> {
  const plans: FilePlan[] = []
  const all: Problem[] = []
  const refusals: UnreadableFile[] = []
  for (const { source, kind, table } of files) {
    const { name } = source
    const reading = open(table)
    const refusal = await source.sendTo(reading)
    if (refusal !== null) {
      refusals.push({ name, refusal })
      continue
    }
    const { counts, problems } = reading.sum()
    const refused = problems.length
    const rows = counts.added + counts.changed + counts.same + refused
    plans.push({ name, kind, rows, ...counts, refused })
    for (const problem of problems) all.push(problem)
  }
  return { files: plans, problems: all, refusals }
}
