import { DATABASE_NAME } from '../../../src/renderer/db/database'

/** A store as the first release wrote it: each change one object with all its entries. */
export interface OldStore {
  readonly person: string
  readonly device: string
  readonly partners: readonly object[]
  /** Changes in the shape of schema 1. */
  readonly log: readonly OldChange[]
  /** What stands in the old ledger, by the change that brought it. */
  readonly tail: readonly { readonly change: string; readonly entries: readonly object[] }[]
}

export interface OldChange {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly person: string
  readonly hlc: string
  readonly of: string | null
  readonly seq: number
  readonly [more: string]: unknown
}

/** Dexie multiplies its versions by ten. */
const FIRST_RELEASE = 10

/** Writes the first release's tables with IndexedDB alone, so that no code of today has a hand in them. */
export async function writeOldStore({
  person,
  device,
  partners,
  log,
  tail,
}: OldStore): Promise<void> {
  const request = indexedDB.open(DATABASE_NAME, FIRST_RELEASE)
  request.onupgradeneeded = () => {
    const { result } = request
    result.createObjectStore('log', { keyPath: 'id' })
    const lines = result.createObjectStore('lines', { keyPath: 'id' })
    lines.createIndex('of', 'of')
    lines.createIndex('hlc', 'hlc')
    result.createObjectStore('partners', { keyPath: 'id' })
    result.createObjectStore('certifications', { keyPath: ['partner', 'id'] })
    result.createObjectStore('tail', { keyPath: 'change' })
    result.createObjectStore('meta', { keyPath: 'key' })
  }
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
  const work = database.transaction(['log', 'lines', 'partners', 'tail', 'meta'], 'readwrite', {
    durability: 'strict',
  })
  for (const change of log) {
    work.objectStore('log').add(change)
    const { id, kind, label, person: who, hlc, of } = change
    work.objectStore('lines').add({ id, kind, label, person: who, hlc, of })
  }
  for (const partner of partners) work.objectStore('partners').add(partner)
  for (const one of tail) work.objectStore('tail').add(one)
  const last = log.at(-1)
  const desk = { key: 'desk', device, person, seq: last?.seq ?? 0, hlc: last?.hlc ?? null }
  work.objectStore('meta').add(desk)
  await new Promise<void>((done, fail) => {
    work.oncomplete = () => done()
    work.onabort = () => fail(work.error)
  })
  database.close()
}
