import { planImport } from '../../shared/csv/planning/plan-import'
import type { Draft } from '../../shared/records/change'
import { commit } from '../book/door'
import { Refusal } from '../refusal'
import type { ImportFile } from './answers'
import { backUp } from './back-up'
import type { Desk } from './desk'
import { knownEntries } from './known-entries'
import { movesBy } from './moves'
import { type Watched, watched } from './pause'
import { changesOf } from './record-changes'
import type { Session } from './session'

/** Problems sent to the page; the rest are counted, so that a wrong file of 100,000 rows stays readable. */
const PROBLEMS_SHOWN = 200
/** The same for changed records. */
const CHANGES_SHOWN = 200

type ImportingPart = Pick<Desk, 'planImport' | 'confirmImport' | 'cancelImport'>

/** An import that was read but not confirmed. */
interface Planned {
  readonly plan: number
  readonly draft: Draft
  readonly basedOn: string | null
}

/** The import of CSV files: read and shown first, then written as one change. */
export function importing(session: Session): ImportingPart {
  let planned: Planned | null = null
  let plans = 0
  let running: Watched | null = null

  return {
    async planImport(files, choices, view, onProgress) {
      running?.cancel()
      const work = watched(onProgress)
      running = work
      const desk = session.open
      const known = await knownEntries(desk, work.pause)
      const { records } = desk.book
      let [step, share] = ['Reading', 0]
      const { draft, problems, ...preview } = await planImport(
        files.map(sourceOf),
        { partners: records.partners(), certifications: records.certifications(), entries: known },
        {
          choices,
          onProgress: (doing, done) => {
            step = doing
            share = done
          },
          pause: () => work.pause(step, share),
        },
      )
      plans += 1
      planned = { plan: plans, draft, basedOn: desk.book.desk.last }
      return {
        ...preview,
        plan: plans,
        changes: changesOf(draft).slice(0, CHANGES_SHOWN),
        moves: await movesBy(desk, draft, view),
        problems: problems.slice(0, PROBLEMS_SHOWN),
        problemCount: problems.length,
      }
    },
    async confirmImport(plan, view, now, onProgress) {
      const confirmed = planned
      if (confirmed?.plan !== plan)
        throw new Refusal('The files changed in the meantime: look at the preview, then confirm.')
      const { draft, basedOn } = confirmed
      const work = watched(onProgress)
      running = work
      const done = await session.write(view, async (desk, onTouched) => {
        await backUp(desk, now, work.pause)
        return commit(desk, draft, { now, basedOn, onTouched, pause: work.pause })
      })
      if (planned === confirmed) planned = null
      return done
    },
    async cancelImport() {
      running?.cancel()
    },
  }
}

function sourceOf({ name, blob }: ImportFile) {
  return { name, size: blob.size, chunks: () => chunksOf(blob) }
}

/** A file's bytes a piece at a time; it never stands in memory as a whole. */
async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
