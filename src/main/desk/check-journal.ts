import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { hashOfState, type LogState, stateOfLog } from '../../shared/data-file/state-of-log'
import { journalNames } from '../../shared/keeping'
import { framesIn } from '../../shared/log/frame'
import { type Journal, readJournal } from '../../shared/log/journal'
import { readHeader } from '../../shared/log/logged'
import { readSentinel } from '../../shared/log/sentinel'
import { toText } from '../../shared/log/text-bytes'
import type { OpenedFile } from '../../shared/platform'
import { Complaint } from './complaint'
import { namesIn, readBytes } from './files'
import type { Checked } from './found'

/** Reads a journal's files as the app does at its start, and looks behind what it would pass over. */
export function checkJournal(folder: string): Checked {
  const names = journalNames(namesIn(folder))
  if (names.length === 0) throw new Complaint(`${folder} cannot be read: it holds ${NO_JOURNAL}`)
  const files = names.map((name) => ({ name, bytes: readBytes(join(folder, name)) }))
  const journal = readJournal(files)
  const tails = files.map(tailOf)
  const faults = [
    ...journal.faults,
    ...tails.flatMap(({ fault }) => fault ?? []),
    ...sentinelFault(folder, journal),
  ]
  const state = replayed(journal)
  if (typeof state === 'string') return { found: null, faults: [...faults, state] }
  const last = journal.changes.at(-1)
  const { person, device } = last ? readHeader(last.header).change : NOBODY
  const found = {
    name: basename(resolve(folder)),
    what: `journal of ${names.length} ${names.length === 1 ? 'file' : 'files'}`,
    person,
    device,
    changes: journal.changes.length,
    partners: state.partners.length,
    certifications: state.certifications.length,
    notes: state.notes.length,
    entries: state.entries.length,
    head: journal.head,
    stateHash: hashOfState(state),
    remarks: tails.flatMap(({ remark }) => remark ?? []),
  }
  return { found, faults }
}

const NO_JOURNAL =
  "no file of a journal, such as 000001-2026-11-20T091500Z.log; name the folder 'journal' in the app's data."
const NOBODY = { person: '–', device: '–' }

function replayed({ changes }: Journal): LogState | string {
  try {
    return stateOfLog(changes)
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : 'unknown'
    return `The journal is whole, but what it holds cannot be read: ${why}.`
  }
}

/** What stands behind the last whole change of a file: nothing, a torn one, or more changes behind damage. */
function tailOf({ name, bytes }: OpenedFile): {
  readonly fault?: string
  readonly remark?: string
} {
  const { used } = framesIn(bytes)
  const tail = bytes.subarray(used)
  if (tail.length === 0) return {}
  for (let at = 1; at < tail.length; at++)
    if (tail[at] === FRAME_BEGINS && framesIn(tail.subarray(at)).frames.length > 0)
      return {
        fault: `The journal's file ${name} is damaged at byte ${used}: whole changes stand behind it, keep the file and restore a backup.`,
      }
  return {
    remark: `${name}: its last ${tail.length} bytes are a change that was not written to its end, as after a crash.`,
  }
}

/** The first byte of every frame. */
const FRAME_BEGINS = 0x50

/** The app notes the last change beside the journal; a journal that lacks it has lost something. */
function sentinelFault(folder: string, { changes, head }: Journal): readonly string[] {
  const path = join(resolve(folder), '..', 'sentinel.json')
  const sentinel = existsSync(path) ? readSentinel(toText(readBytes(path))) : null
  if (!sentinel || sentinel.at === 0) return []
  if (changes[sentinel.at - 1]?.hash === sentinel.hash) return []
  return [
    sentinel.at > head.at
      ? `The journal ends at change ${head.at}, but change ${sentinel.at} was written to it.`
      : `Change ${sentinel.at} of the journal is not the one that was written to it.`,
  ]
}
