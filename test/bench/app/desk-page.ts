import type { Opening } from '../../../src/renderer/engine/answers'
import { allRows, connectDesk, openDesk, withProgress } from '../../../src/renderer/engine/connect'
import type { View } from '../../../src/renderer/engine/view'
import { pickPlatform } from '../../../src/renderer/platform/platform'
import { NO_CHOICES } from '../../../src/shared/csv/matching/choices'
import type { Entry } from '../../../src/shared/ledger/entry'
import type { Platform } from '../../../src/shared/platform'
import { digestOf } from './digest'
import { watchMainThread } from './main-thread'

/** Where the journal of a run is kept: as the machine keeps it, or nowhere. */
export type JournalKept = 'kept' | 'nowhere'

const desk = connectDesk()

/** A platform that keeps no journal: what the store's own transaction costs alone. */
function withoutJournal(platform: Platform): Platform {
  return {
    ...platform,
    journalPlace: async () => ({ kind: 'none', name: '', waiting: false }),
    readSentinel: async () => null,
    readJournal: async () => [],
    appendJournal: async () => undefined,
  }
}

function platformFor(journal: JournalKept): Platform {
  const platform = pickPlatform()
  return journal === 'kept' ? platform : withoutJournal(platform)
}

function insist(opening: Opening): readonly string[] {
  if (opening.outcome === 'open') return opening.mended
  const { sentence, details } = opening.trouble
  throw new Error(`${sentence} ${details.join(' ')}`)
}

/** The desk's own worker and platform on a bare page: what the window does, without the window. */
const subject = {
  /** Once this answers, the worker's script is loaded and nothing of the desk is open. */
  ready: async () => (await desk.undoable()).undo === null,

  /** From asking for the desk until every partner's tier is in the page. */
  open: async (journal: JournalKept, view: View) => {
    const platform = platformFor(journal)
    const began = performance.now()
    const mended = insist(await openDesk(desk, platform, Date.now()))
    const opened = performance.now()
    const rows = await allRows(desk, view)
    const shown = performance.now()
    const standings = rows.map(({ standing }) => standing)
    return { took: shown - began, opening: opened - began, mended, ...digestOf(standings) }
  },

  introduce: (device: string) => desk.introduce('Anna Berg', device),

  /** Reads files of the site and imports them, watching how long the page could not answer. */
  import: async (names: readonly string[], view: View) => {
    const files = await Promise.all(
      names.map(async (name) => ({ name, blob: await (await fetch(`/${name}`)).blob() })),
    )
    const watch = watchMainThread()
    const began = performance.now()
    const preview = await desk.planImport(
      files,
      NO_CHOICES,
      view,
      withProgress(() => undefined),
    )
    const planned = performance.now()
    const done = await desk.confirmImport(
      preview.plan,
      view,
      Date.now(),
      withProgress(() => undefined),
    )
    const written = performance.now()
    return {
      took: written - began,
      planning: planned - began,
      gap: watch.stop(),
      change: done.id,
      problems: preview.problemCount,
    }
  },

  undo: async (change: string, view: View) => {
    const watch = watchMainThread()
    const began = performance.now()
    await desk.undo(change, view, Date.now())
    return { took: performance.now() - began, gap: watch.stop() }
  },

  /** Logs entries one by one, each durable before the next; milliseconds of each. */
  log: async (entries: readonly Entry[], view: View) => {
    const took: number[] = []
    for (const entry of entries) {
      const began = performance.now()
      await desk.log(entry, view, Date.now())
      took.push(performance.now() - began)
    }
    return took
  },

  /** Reads the journal as a rebuild does, and nothing more. */
  readJournal: async () => {
    const platform = pickPlatform()
    const began = performance.now()
    const files = await platform.readJournal()
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
    return { took: performance.now() - began, bytes, files: files.length }
  },
}
Object.assign(globalThis, { subject })
export type DeskSubject = typeof subject
