import type { Passage } from './source'

/** The partner contract, restated in clear words from 002:171-196. */
export interface ContractText {
  readonly title: string
  /** 'restated from 002, not reviewed by counsel', until a person confirms or edits it. */
  readonly standing: string
  readonly opening: readonly Passage[]
  readonly clauses: readonly Clause[]
  readonly closing: Passage
}

export interface Clause {
  readonly number: number
  readonly title: string
  readonly points: readonly Passage[]
}
