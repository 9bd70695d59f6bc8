import { DATABASE_NAME } from '../../../src/renderer/db/database'
import type { DeskState, Opening } from '../../../src/renderer/engine/answers'
import { createDesk } from '../../../src/renderer/engine/create-desk'
import type { View } from '../../../src/renderer/engine/view'
import { pickPlatform } from '../../../src/renderer/platform/platform'
import { sayFailure } from '../../../src/renderer/refusal'
import type { Day } from '../../../src/shared/basics/day'
import { NO_CHOICES } from '../../../src/shared/csv/matching/choices'
import type { Platform } from '../../../src/shared/platform'
import { writeOldStore } from './old-store'
import type { Act } from './oracle'

/** What a person sees of the desk after opening it, whatever became of it. */
export interface Seen {
  readonly opening: Opening
  /** null where the desk did not open, or nobody ever sat there. */
  readonly shown: Shown | null
}

export interface Shown {
  /** The log's changes, oldest first. */
  readonly ids: readonly string[]
  readonly entries: number
  /** Every row of the partners list as JSON. */
  readonly rows: string
  readonly stateHash: string
  readonly faults: readonly string[]
}

declare global {
  interface Window {
    /** Tells the test where the page is; present where the test listens. */
    readonly tell?: (word: 'ready' | 'begin' | 'frame' | 'end', id?: string) => void
  }
}

const VIEW: View = { edition: 'web-2025', cutOff: '2026-11-20' as Day }
const desk = createDesk()
const states: DeskState[] = []

/** The machine's own platform, which says when the journal is asked for the frame of a change. */
function machine(): Platform {
  const platform = pickPlatform()
  return {
    ...platform,
    appendJournal: (frame, sentinel) => {
      window.tell?.('frame')
      return platform.appendJournal(frame, sentinel)
    },
  }
}

async function shown(): Promise<Shown> {
  const { faults, stateHash } = await desk.check()
  const [lines, rows] = [await desk.history(0, 1e6), (await desk.rows(VIEW, 0, 100_000)).rows]
  const ids = lines.map(({ id }) => id).toReversed()
  const entries = states.at(-1)?.entries ?? 0
  return { ids, entries, rows: JSON.stringify(rows), stateHash, faults }
}

async function look(opening: Opening): Promise<Seen> {
  const isOpen = opening.outcome === 'open' && opening.state.person !== null
  if (opening.outcome === 'open') states.push(opening.state)
  return { opening, shown: isOpen ? await shown() : null }
}

function filesOf(act: Extract<Act, { act: 'import' }>) {
  return act.files.map(({ name, text }) => ({ name, blob: new Blob([text]) }))
}

/** Does one thing as a person would, and says which change it became. */
async function perform(act: Act, now: number, lead = 0): Promise<string> {
  const plan =
    act.act === 'import' ? (await desk.planImport(filesOf(act), NO_CHOICES, VIEW)).plan : 0
  window.tell?.('ready')
  await new Promise((done) => setTimeout(done, lead))
  window.tell?.('begin')
  const { id } = await written(act, plan, now)
  window.tell?.('end', id)
  return id
}

function written(act: Act, plan: number, now: number) {
  switch (act.act) {
    case 'import':
      return desk.confirmImport(plan, VIEW, now)
    case 'log':
      return desk.log(act.entry, VIEW, now)
    case 'take back':
      return desk.undo(act.change, VIEW, now)
    default:
      return act satisfies never
  }
}

/** The desk's record as the store has it; the test asks it whether the tail was packed. */
async function storedDesk(): Promise<{ at: number; folded: number } | undefined> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(DATABASE_NAME)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
  try {
    return await new Promise((done) => {
      const request = database.transaction('meta').objectStore('meta').get('desk')
      request.onsuccess = () => done(request.result)
    })
  } finally {
    database.close()
  }
}

const fault = {
  desk,
  states,
  view: VIEW,
  perform,
  shown,
  storedDesk,
  writeOldStore,
  async open(now: number, lead?: number): Promise<Seen> {
    await desk.watch((state) => states.push(state))
    if (lead !== undefined) {
      window.tell?.('ready')
      await new Promise((done) => setTimeout(done, lead))
    }
    window.tell?.('begin')
    const opening = await desk.open(machine(), now)
    window.tell?.('end')
    return look(opening)
  },
  async sit(): Promise<void> {
    await desk.introduce('Anna Berg', 'dev1')
  },
  /** What the window says where an act fails; the change's id where it does not. */
  async tried(act: Act, now: number): Promise<string> {
    return perform(act, now).then((id) => `written as ${id}`, sayFailure)
  },
  /** A way out of safe mode; the sentence where it fails. */
  async wayOut(way: 'rebuild' | 'goOn', now: number): Promise<Seen | string> {
    return desk[way](now).then(look, sayFailure)
  },
  async restore(base64: string, now: number): Promise<Seen> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return look(await desk.restore(bytes, now))
  },
  async exported(now: number): Promise<string> {
    let text = ''
    for (const byte of await desk.exportDesk(now)) text += String.fromCharCode(byte)
    return btoa(text)
  },
}
export type Fault = typeof fault

Object.assign(globalThis, { fault })
