import { createTally } from '../../basics/tally'
import { fingerprint, sayPrint, type Value } from '../../ledger/content-name'
import { createPrintTable } from './print-table'
import { brief, type RowReader } from './reader'

/** [F14] Finds rows of one file that repeat an id: word for word they are one, else the later is refused. */
export interface GivenIds {
  /** True where the row repeats an earlier one of that partner and id word for word; '' = no id, no repeat. */
  repeats(row: RowReader, partner: string, id: string, values: readonly Value[]): boolean
}

/** Starts a file: no id of it is known yet. */
export function createGivenIds(): GivenIds {
  const places = createPrintTable()
  const lines: number[] = []
  const prints: number[] = []
  return {
    repeats: (row, partner, id, values) => {
      if (id === '') return false
      const identity = fingerprint(partner, [id])
      const print = fingerprint('', values)
      const first = places.get(identity)
      if (first === undefined) {
        places.set(identity, lines.length)
        lines.push(row.line)
        prints.push(print)
        return false
      }
      if (prints[first] === print) return true
      return row.refuse(
        'id',
        `id "${brief(id)}" of this partner already stands on line ${lines[first]} with other values; give this row an id of its own.`,
      )
    },
  }
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
