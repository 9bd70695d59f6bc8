/** What somebody noted about a partner: written once, never changed, only taken back. */
export interface Note {
  /** Of the change that brought it, so that desks that merge never name two notes alike. */
  readonly id: string
  readonly partner: string
  readonly text: string
  /** Who wrote it. */
  readonly person: string
  /** When, in milliseconds since 1970. */
  readonly at: number
}
