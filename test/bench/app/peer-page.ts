import { createCaller } from './calls'
import { digestOf, type Standing } from './digest'

const worker = new Worker(new URL('./peer-worker.ts', import.meta.url), { type: 'module' })
const ask = createCaller(worker)

/** What the bench's process calls on the peers' page. */
const peers = {
  ask,
  /** Milliseconds from asking until the rows are in the page. */
  open: async (cutOffs: readonly string[]) => {
    const began = performance.now()
    const rows = (await ask('open', cutOffs)) as readonly Standing[]
    return { took: performance.now() - began, ...digestOf(rows) }
  },
  /** The better of papaparse's two ways over a file of the site. */
  parse: async (path: string, how: 'whole' | 'pieces') => {
    const blob = await (await fetch(path)).blob()
    return ask('parse', { blob, how })
  },
}
Object.assign(globalThis, { peers })
export type Peers = typeof peers
