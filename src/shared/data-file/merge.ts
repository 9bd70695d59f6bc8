import type { Draft } from '../records/change'

/** What a data file would bring to a desk that holds something already. */
export interface DeskFilePlan {
  readonly name: string
  /** Who wrote the file, and how many changes it carries. */
  readonly person: string
  readonly changes: number
  /** Whether this desk is empty and takes the file whole, log and all. */
  readonly whole: boolean
  readonly added: { readonly partners: number; readonly certifications: number; readonly entries: number }
  readonly changed: { readonly partners: number; readonly certifications: number }
  /** Records that both changed without knowing of each other: this desk's own stay. */
  readonly kept: readonly string[]
  readonly same: number
  readonly draft: Draft
}
