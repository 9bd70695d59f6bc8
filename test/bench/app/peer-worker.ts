import Papa from 'papaparse'
import type { Day } from '../../../src/shared/basics/day'
import type { Entry } from '../../../src/shared/ledger/entry'
import { makePortfolio, type Scale } from '../portfolio/portfolio'
import { answerCalls } from './calls'
import { DexieRows, fillRows, rowOf, tiersFromRows } from './dexie-rows'

/** The storage peers, in a worker as the desk's own store is. */
answerCalls({
  ready: async () => true,

  /** Fills the store with the desk; milliseconds of the writing alone. */
  fill: async (scale: Scale) => {
    const desk = makePortfolio(scale)
    const db = new DexieRows()
    const began = performance.now()
    await fillRows(db, desk)
    return performance.now() - began
  },

  /** From opening the database to every partner's tier; the rows go to the page as the desk's do. */
  open: async (cutOffs: readonly Day[]) => {
    const db = new DexieRows()
    const [, rows] = await tiersFromRows(db, cutOffs)
    db.close()
    return rows
  },

  /** Adds entries one by one, each durable before the next; milliseconds of each. */
  add: async (entries: readonly Entry[]) => {
    const db = new DexieRows()
    await db.open()
    const took: number[] = []
    for (const entry of entries) {
      const began = performance.now()
      await db.entries.add(rowOf(entry))
      took.push(performance.now() - began)
    }
    db.close()
    return took
  },

  /** papaparse alone, every row read and dropped: in one text, and in pieces as it reads big files. */
  parse: async ({ blob, how }: { readonly blob: Blob; readonly how: 'whole' | 'pieces' }) => {
    const began = performance.now()
    const rows = how === 'whole' ? parseWhole(await blob.text()) : await parsePieces(blob)
    return { took: performance.now() - began, rows }
  },
})

function parseWhole(text: string): number {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.length
}

function parsePieces(blob: Blob): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0
    Papa.parse<string[]>(new File([blob], 'activities.csv'), {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve(rows),
      error: reject,
    })
  })
}
