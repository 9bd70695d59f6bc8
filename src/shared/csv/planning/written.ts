/** A record an import writes: `before` is what it replaces, null where it is new. */
export interface Written<T> {
  readonly before: T | null
  readonly after: T
}
