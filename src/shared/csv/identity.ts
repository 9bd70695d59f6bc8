import { createTally } from '../basics/tally'
import { fingerprint, sayPrint, type Value, valuesOf } from '../ledger/content-name'
import type { Entry } from '../ledger/entry'
import { brief } from './reader'

/** [F14] Finds rows of one file that repeat an id: word for word they are one, else the later is refused. */
export interface GivenIds {
  /** True where the row repeats an earlier one of that id word for word. */
  repeats(row: IdentityClaim, refuse: (message: string) => never): boolean
}

export interface IdentityClaim {
  /** The id as written; '' where the file gives none. */
  readonly id: string
  readonly partner: string
  readonly line: number
  /** Every other cell as read, in a fixed order: equal values make equal rows. */
  readonly values: () => readonly Value[]
}

/** Starts a file: no id of it is known yet. */
export function createGivenIds(): GivenIds {
  const seen = new Map<string, IdentityClaim>()
  return {
    repeats: (claim, refuse) => {
      if (claim.id === '') return false
      const key = `${claim.partner}\n${claim.id}`
      const first = seen.get(key)
      if (!first) {
        seen.set(key, claim)
        return false
      }
      const values = claim.values()
      if (first.values().every((value, at) => value === values[at])) return true
      return refuse(
        `id "${brief(claim.id)}" of this partner already stands on line ${first.line} with other values; give this row an id of its own.`,
      )
    },
  }
}

/** [F14] Names the rows of one file that came without an id: by contents, and the ordinal among equals. */
export function nameEntries(entries: readonly Entry[]): readonly Entry[] {
  const name = createNamer()
  return entries.map((entry) =>
    entry.id === '' ? { ...entry, id: name(entry.partner, valuesOf(entry)) } : entry,
  )
}

/** Names rows by contents and ordinal; the first of equals bears the name that compareIds orders by. */
export function createNamer(): (partner: string, values: readonly Value[]) => string {
  const ordinals = createTally()
  return (partner, values) => {
    const print = fingerprint(partner, values)
    const ordinal = ordinals.add(print)
    return ordinal === 1 ? sayPrint(print) : `${sayPrint(print)}-${ordinal}`
  }
}
