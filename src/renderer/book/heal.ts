import { joined } from '../../shared/basics/bytes'
import { formatNumber } from '../../shared/basics/format'
import { NO_HASH } from '../../shared/log/checksum'
import { frameOf } from '../../shared/log/frame'
import { type Journal, readJournal, relationOf } from '../../shared/log/journal'
import type { Head, Logged } from '../../shared/log/logged'
import { type Sentinel, writeSentinel } from '../../shared/log/sentinel'
import type { Platform } from '../../shared/platform'
import type { Database } from '../db/database'
import { faultInChain, readLog } from '../db/read'
import { replaceAll } from '../db/write'
import { lastSitter, NOBODY, type Pause, replay, type Sitter } from './replay'
import { wholeStore } from './store-set'

/** What healing came to: what was mended, or why a person must decide. */
export type Healing =
  | { readonly outcome: 'healed'; readonly mended: readonly string[] }
  | { readonly outcome: 'stuck'; readonly sentence: string; readonly details: readonly string[] }

/** What is at hand to heal with. */
export interface Sick {
  readonly db: Database
  readonly platform: Platform
  /** false where there is nowhere to keep a journal. */
  readonly journalled: boolean
  readonly sentinel: Sentinel | null
  /** Who sits here; where the store no longer knows, the sentinel or the journal does. */
  readonly sitter: Sitter | null
  /** What is wrong with the store, as it was found; null where it can be read. */
  readonly damage: string | null
  readonly pause?: Pause
}

/** Compares store, journal and sentinel, and mends each from the others; nothing is ever deleted. */
export async function heal(sick: Sick): Promise<Healing> {
  const journal = readJournal(await sick.platform.readJournal())
  const log = await soundLog(sick.db)
  const expected = sick.sentinel?.at ?? 0
  const details = [
    `The store holds ${say(log?.length ?? 0)}${log ? '' : ' that can be read'}.`,
    `The journal holds ${say(journal.head.at)}.`,
    `Last known to be written: ${say(expected)}.`,
    ...journal.faults,
    ...(sick.damage ? [sick.damage] : []),
  ]
  const store = log ?? []
  const head = headOf(store)
  const most = Math.max(head.at, journal.head.at)
  if (most < expected)
    return stuck(
      `The last ${say(expected - most)} of ${say(expected)} are neither in this computer's store nor in its journal.`,
      details,
    )
  if (!sick.journalled) return fromLog(sick, store)
  const relation = relationOf(head, journal.head, {
    store: (at) => store[at - 1]?.hash ?? NO_HASH,
    journal: (at) => journal.changes[at - 1]?.hash ?? NO_HASH,
  })
  switch (relation) {
    case 'forked':
      return stuck('The store and the journal of this desk hold different changes.', details)
    case 'journal ahead':
      return fromJournal(sick, journal, store.length)
    case 'store ahead':
      return toJournal(sick, store, journal)
    case 'equal':
      return fromLog(sick, store)
    default:
      return relation satisfies never
  }
}

/** The store follows the journal: what it lacks is added by building it anew. */
async function fromJournal(sick: Sick, journal: Journal, had: number): Promise<Healing> {
  await rebuild(sick, journal.changes)
  const lacked = journal.head.at - had
  const sentence =
    had === 0
      ? `This computer's store had lost the desk; all ${say(lacked)} were built anew from the journal.`
      : `The store had not kept up: ${say(lacked)} were brought in from the journal.`
  return { outcome: 'healed', mended: [sentence] }
}

/** The journal follows the store: what it lacks is appended. */
async function toJournal(sick: Sick, log: readonly Logged[], journal: Journal): Promise<Healing> {
  await writeFrames(sick, log.slice(journal.head.at), journal.head.hash)
  const healing = await fromLog(sick, log)
  const lacked = log.length - journal.head.at
  // A journal that begins with a desk that stands already is no loss: it was only just granted.
  const sentence = `The journal had not kept up: ${say(lacked)} were written into it.`
  return journal.head.at === 0 && sick.sentinel === null ? healing : withSentence(healing, sentence)
}

/** Appends changes to the journal, some megabytes at a time, so that many small ones need few flushes. */
export async function writeFrames(
  { platform, sitter }: Pick<Sick, 'platform' | 'sitter'>,
  log: readonly Logged[],
  after: string,
): Promise<void> {
  const { device, person } = sitter ?? lastSitter(log) ?? NOBODY
  let [before, frames, size] = [after, [] as Uint8Array[], 0]
  for (const [n, change] of log.entries()) {
    const frame = frameOf(change, before)
    frames.push(frame)
    size += frame.length
    before = change.hash
    if (size < BYTES_AT_ONCE && n < log.length - 1) continue
    const { at, hash } = change
    await platform.appendJournal(joined(frames), writeSentinel({ device, person, at, hash }))
    frames = []
    size = 0
  }
}

const BYTES_AT_ONCE = 8 * 2 ** 20

/** Log and journal are sound: where pages or rows were not, they are built anew. */
async function fromLog(sick: Sick, log: readonly Logged[]): Promise<Healing> {
  if (sick.damage === null) return { outcome: 'healed', mended: [] }
  await rebuild(sick, log)
  return {
    outcome: 'healed',
    mended: [`${sick.damage}: it was built anew from the log, and nothing is missing.`],
  }
}

async function rebuild({ db, sitter, pause }: Sick, log: readonly Logged[]): Promise<void> {
  const book = await replay(log, sitter ?? lastSitter(log) ?? NOBODY, pause)
  await replaceAll(db, wholeStore(book, log))
}

/** The store's log where every change of it is what was written; null where one is not. */
async function soundLog(db: Database): Promise<readonly Logged[] | null> {
  try {
    const log = await readLog(db, 1)
    return faultInChain(log, headOf(log)) === null ? log : null
  } catch {
    return null
  }
}

function headOf(log: readonly Logged[]): Head {
  return log.at(-1) ?? { at: 0, hash: NO_HASH }
}

function stuck(sentence: string, details: readonly string[]): Healing {
  return { outcome: 'stuck', sentence, details }
}

function withSentence(healing: Healing, sentence: string): Healing {
  return healing.outcome === 'healed'
    ? { ...healing, mended: [...healing.mended, sentence] }
    : healing
}

function say(changes: number): string {
  return changes === 1 ? '1 change' : `${formatNumber(changes)} changes`
}
