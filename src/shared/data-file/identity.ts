import { brief } from './reader'

/** Anything that is identified by partner and id. */
interface Identified {
  readonly id: string
  readonly partner: string
  readonly line: number
}

/** [F14] Tells the rows of one file apart: by id, or by their contents and their ordinal among equals. */
export interface Identities<T extends Identified> {
  /** The row with its identity; null where it repeats an earlier one word for word. */
  identify(record: T, refuse: (message: string) => never): T | null
}

/** Starts a file: nothing is known of it yet. */
export function createIdentities<T extends Identified>(
  contentsOf: (record: T) => string,
): Identities<T> {
  const seen = new Map<string, { contents: string; line: number }>()
  const ordinals = new Map<string, number>()
  return {
    identify: (record, refuse) => {
      const contents = contentsOf(record)
      if (record.id === '') {
        const hash = hashOf(contents)
        const ordinal = (ordinals.get(hash) ?? 0) + 1
        ordinals.set(hash, ordinal)
        return { ...record, id: mintId(hash, ordinal) }
      }
      const key = `${record.partner}\n${record.id}`
      const first = seen.get(key)
      if (!first) {
        seen.set(key, { contents, line: record.line })
        return record
      }
      if (first.contents === contents) return null
      return refuse(
        `id "${brief(record.id)}" of this partner already stands on line ${first.line} with other values; give this row an id of its own.`,
      )
    },
  }
}

/** Ids minted from contents begin with a sign that marks them as such in lists. */
function mintId(hash: string, ordinal: number): string {
  return `~${hash}-${ordinal}`
}

/** A 64-bit FNV-like hash as 13 characters: names a row; equality is never decided by it alone. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0')
}
