/** One frame to append to a file of the private file system. */
export interface Append {
  readonly id: number
  readonly folder: string
  readonly name: string
  /** The size that the file must have before, so that nothing is written behind an unknown tail. */
  readonly at: number
  readonly frame: Uint8Array<ArrayBuffer>
}

/** What became of it. */
export interface Appended {
  readonly id: number
  readonly failure: { readonly name: string; readonly message: string } | null
}

/** The worker's first word: whether this browser can append and flush at all. */
export interface Ready {
  readonly isAble: boolean
}
