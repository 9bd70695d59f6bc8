import { isSameRow, type KnownEntries, valuesPrint } from '../csv/planning/known-entries'
import type { Entry } from '../ledger/entry'
import { certificationText, noteText, partnerText } from '../log/record-text'
import type { Certification } from '../records/certification'
import type { Contents, Draft, RecordStep } from '../records/change'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'
import { sayCertificationKept, sayEntryKept, sayNoteKept, sayPartnerKept } from './differences'
import { NO_PAUSE, type Pause } from './form'
import type { DeskFile } from './read'
import { entriesOf } from './read-state'
import {
  certificationKey,
  noteKey,
  partnerKey,
  type Touches,
  touchesOf,
  verdictOf,
} from './touches'

/** What a data file would bring to a desk that holds something already. */
export interface DeskFilePlan {
  readonly name: string
  /** Who wrote the file, and how many changes it carries. */
  readonly person: string
  readonly changes: number
  /** Whether this desk is empty and takes the file whole, log and all. */
  readonly whole: boolean
  readonly added: {
    readonly partners: number
    readonly certifications: number
    readonly notes: number
    readonly entries: number
  }
  readonly changed: { readonly partners: number; readonly certifications: number }
  /** Records that both changed without knowing of each other: this desk's own stay. */
  readonly kept: readonly string[]
  readonly same: number
  readonly draft: Draft
}

/** What the plan must know of this desk. */
export interface DeskHere {
  readonly records: {
    partner(id: string): Partner | undefined
    certification(partner: string, id: string): Certification | undefined
    note(partner: string, id: string): Note | undefined
  }
  /** The entries that stand. */
  readonly entries: KnownEntries
  /** What this desk's own log knows; a log without a change takes the file whole. */
  readonly touches: Touches
}

/** Sentences of the plan; a person reads the first of them. */
const MOST_SENTENCES = 200
const ENTRIES_PER_PAUSE = 8_192

/** Says what a data file would bring here: one change that can be undone, or the whole log of an empty desk. */
export async function planDeskFile(
  name: string,
  file: DeskFile,
  desk: DeskHere,
  pause: Pause = NO_PAUSE,
): Promise<DeskFilePlan> {
  const { person, changes } = file.header
  const about = { name, person, changes }
  if (desk.touches.changes.size === 0) return { ...about, ...wholeOf(name, file) }

  const fileTouches = await touchesOf(file.log)
  const { partners, certifications, notes } = planRecords(file, desk, fileTouches)
  const entries = await planEntries(file, desk, pause)
  return {
    ...about,
    whole: false,
    added: {
      partners: addedIn(partners.steps),
      certifications: addedIn(certifications.steps),
      notes: notes.steps.length,
      entries: entries.added.length,
    },
    changed: {
      partners: partners.steps.length - addedIn(partners.steps),
      certifications: certifications.steps.length - addedIn(certifications.steps),
    },
    kept: [
      ...file.unknown,
      ...shortened([...partners.kept, ...certifications.kept, ...notes.kept, ...entries.kept]),
    ],
    same: partners.same + certifications.same + notes.same + entries.same,
    draft: draftOf(name, {
      partners: partners.steps,
      certifications: certifications.steps,
      notes: notes.steps,
      added: entries.added,
    }),
  }
}

function wholeOf(name: string, file: DeskFile): Omit<DeskFilePlan, 'name' | 'person' | 'changes'> {
  return {
    whole: true,
    added: {
      partners: file.partners.length,
      certifications: file.certifications.length,
      notes: file.notes.length,
      entries: file.header.entries,
    },
    changed: { partners: 0, certifications: 0 },
    kept: file.unknown,
    same: 0,
    draft: draftOf(name, { partners: [], certifications: [], notes: [], added: [] }),
  }
}

function draftOf(name: string, contents: Contents): Draft {
  return { kind: 'import', label: `Import of ${name}`, ...contents }
}

function planRecords(file: DeskFile, { records, touches }: DeskHere, fileTouches: Touches) {
  const settle = <T>(table: Table<T>) => settled(table, touches, fileTouches)
  const nameOf = (partner: string) => records.partner(partner)?.name ?? partner
  return {
    partners: settle({
      rows: file.partners,
      known: ({ id }) => records.partner(id),
      keyOf: partnerKey,
      textOf: partnerText,
      sayKept: sayPartnerKept,
    }),
    certifications: settle({
      rows: file.certifications,
      known: ({ partner, id }) => records.certification(partner, id),
      keyOf: certificationKey,
      textOf: certificationText,
      sayKept: (here, there) => sayCertificationKept(nameOf(here.partner), here, there),
    }),
    notes: settle({
      rows: file.notes,
      known: ({ partner, id }) => records.note(partner, id),
      keyOf: noteKey,
      textOf: noteText,
      sayKept: (here) => sayNoteKept(nameOf(here.partner), here),
      isOnlyAdded: true,
    }),
  }
}

interface Table<T> {
  readonly rows: readonly T[]
  readonly known: (row: T) => T | undefined
  readonly keyOf: (row: T) => string
  readonly textOf: (row: T) => string
  readonly sayKept: (here: T, file: T) => string
  /** Whether a row that stands here is never changed, whoever knew whom. */
  readonly isOnlyAdded?: boolean
}

/** The rows of one table against those that stand here. */
function settled<T>(
  { rows, known, keyOf, textOf, sayKept, isOnlyAdded = false }: Table<T>,
  touches: Touches,
  fileTouches: Touches,
): {
  readonly steps: readonly RecordStep<T>[]
  readonly kept: readonly string[]
  readonly same: number
} {
  const steps: RecordStep<T>[] = []
  const kept: string[] = []
  let same = 0
  for (const after of rows) {
    const before = known(after)
    if (!before) {
      steps.push({ before: null, after })
      continue
    }
    const text = { desk: textOf(before), file: textOf(after) }
    const verdict =
      text.desk === text.file ? 'desk' : verdictOf(keyOf(after), text, touches, fileTouches)
    if (verdict === 'file' && !isOnlyAdded) steps.push({ before, after })
    else if (verdict === 'desk') same += 1
    else kept.push(sayKept(before, after))
  }
  return { steps, kept, same }
}

/** Entries are only ever added: one that stands here under the same id stays as it is. */
async function planEntries(file: DeskFile, { entries, records }: DeskHere, pause: Pause) {
  const names = new Map(file.partners.map(({ id, name }) => [id, name]))
  const added: Entry[] = []
  const kept: string[] = []
  let [same, looked] = [0, 0]
  for (const entry of entriesOf(file.entries)) {
    looked += 1
    if (looked % ENTRIES_PER_PAUSE === 0)
      await pause('Comparing the entries', looked / file.header.entries)
    const { partner, id, date, activity } = entry
    const known = entries.valuesPrint(partner, id)
    if (known === undefined) added.push(entry)
    else if (isSameRow(known, valuesPrint(entry))) same += 1
    else
      kept.push(
        sayEntryKept(
          records.partner(partner)?.name ?? names.get(partner) ?? partner,
          date,
          activity,
        ),
      )
  }
  return { added, kept, same }
}

function addedIn<T>(steps: readonly RecordStep<T>[]): number {
  return steps.filter(({ before }) => before === null).length
}

function shortened(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - MOST_SENTENCES
  if (more <= 0) return sentences
  return [...sentences.slice(0, MOST_SENTENCES), `And ${more} more, of which this desk's stay too.`]
}
