import type { Problem } from '../basics/problem'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Draft } from '../records/change'
import type { Partner } from '../records/partner'
import { readActivities } from './activities-csv'
import { readCertifications } from './certifications-csv'
import { decodeText, type SourceFile } from './decode'
import { type FileKind, kindOfFile } from './file-kind'
import { nameEntries } from './identity'
import { addedEntries, certificationSteps, partnerSteps } from './merge-known'
import { createPartnerLookup } from './partner-lookup'
import { readPartners } from './partners-csv'
import { notApprovedWarning, sharedNames, sharedNamesWarning } from './warnings'

/** What the desk holds already. */
export interface Known {
  readonly partners: readonly Partner[]
  readonly entries: readonly Entry[]
  readonly certifications: readonly Certification[]
}

/** What an import would do, before anything is done. */
export interface ImportPlan {
  readonly files: readonly FilePlan[]
  /** Rows left out, each by file, line and column. */
  readonly problems: readonly Problem[]
  /** What a person should know before confirming, in sentences. */
  readonly warnings: readonly string[]
  /** Set where a file cannot be read at all: then nothing is imported. */
  readonly refusal: string | null
  /** Everything the import would write, as one change. */
  readonly draft: Draft
}

export interface FilePlan {
  readonly name: string
  readonly kind: FileKind | 'unknown'
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
}

/** [F14] Reads the files against what is known; the same files again plan nothing. */
export function planImport(files: readonly SourceFile[], known: Known): ImportPlan {
  const opened = files.map(({ name, bytes }) => {
    const text = decodeText({ name, bytes })
    return typeof text === 'string' ? { name, text, kind: kindOfFile(text) } : text
  })
  for (const file of opened) {
    if ('refusal' in file) return refused(file.refusal)
    if (file.kind === 'unknown') return refused(`${file.name}, line 1: ${NOT_RECOGNISED}`)
  }
  const plan = emptyPlan(known)
  const readable = opened.flatMap((file) => ('refusal' in file ? [] : [file]))
  for (const kind of ['partners', 'certifications', 'activities'] as const) {
    for (const file of readable.filter((one) => one.kind === kind)) {
      const refusal = READERS[kind](plan, file.name, file.text)
      if (refusal) return refused(refusal)
    }
  }
  return finish(plan, readable)
}

const NOT_RECOGNISED =
  'the header is of none of the three files; partners need id and name, activities partner_id, date and activity, certifications partner_id and kind.'

/** A plan while it grows: later files see what earlier ones would add. */
interface Draftsheet {
  partners: Partner[]
  entries: Entry[]
  certifications: Certification[]
  refusedPartners: Map<string, number>
  steps: {
    partners: Draft['partners'][number][]
    certifications: Draft['certifications'][number][]
    added: Entry[]
  }
  files: FilePlan[]
  problems: Problem[]
}

function emptyPlan({ partners, entries, certifications }: Known): Draftsheet {
  return {
    partners: [...partners],
    entries: [...entries],
    certifications: [...certifications],
    refusedPartners: new Map(),
    steps: { partners: [], certifications: [], added: [] },
    files: [],
    problems: [],
  }
}

type Reader = (plan: Draftsheet, name: string, text: string) => string | null

const READERS: Readonly<Record<FileKind, Reader>> = {
  partners: (plan, name, text) => {
    const read = readPartners(name, text)
    if ('refusal' in read) return read.refusal
    const { steps, same } = partnerSteps(plan.partners, read.partners)
    for (const [id, line] of read.refused) plan.refusedPartners.set(id, line)
    plan.steps.partners.push(...steps)
    const written = new Map(steps.map(({ after }) => [after.id, after]))
    plan.partners = [...plan.partners.filter(({ id }) => !written.has(id)), ...written.values()]
    return tally(plan, name, 'partners', read.problems, {
      added: steps.filter(({ before }) => before === null).length,
      changed: steps.filter(({ before }) => before !== null).length,
      same,
    })
  },
  certifications: (plan, name, text) => {
    const read = readCertifications(name, text, lookup(plan))
    if ('refusal' in read) return read.refusal
    const { steps, same, problems } = certificationSteps(
      name,
      plan.certifications,
      read.certifications,
    )
    plan.steps.certifications.push(...steps)
    const replaced = new Set(steps.map(({ before }) => before))
    plan.certifications = [
      ...plan.certifications.filter((one) => !replaced.has(one)),
      ...steps.map(({ after }) => after),
    ]
    return tally(plan, name, 'certifications', [...read.problems, ...problems], {
      added: steps.filter(({ before }) => before === null).length,
      changed: steps.filter(({ before }) => before !== null).length,
      same: same + read.repeated,
    })
  },
  activities: (plan, name, text) => {
    const read = readActivities(name, text, lookup(plan))
    if ('refusal' in read) return read.refusal
    const { added, same, problems } = addedEntries(name, plan.entries, nameEntries(read.entries))
    for (const entry of added) {
      plan.steps.added.push(entry)
      plan.entries.push(entry)
    }
    return tally(plan, name, 'activities', [...read.problems, ...problems], {
      added: added.length,
      changed: 0,
      same: same + read.repeated,
    })
  },
}

function lookup(plan: Draftsheet) {
  return createPartnerLookup(new Set(plan.partners.map(({ id }) => id)), plan.refusedPartners)
}

function tally(
  plan: Draftsheet,
  name: string,
  kind: FileKind,
  problems: readonly Problem[],
  counts: Pick<FilePlan, 'added' | 'changed' | 'same'>,
): null {
  const refused = problems.length
  const rows = counts.added + counts.changed + counts.same + refused
  plan.files.push({ name, kind, rows, ...counts, refused })
  plan.problems.push(...[...problems].sort((a, b) => a.line - b.line))
  return null
}

function finish(plan: Draftsheet, files: readonly { readonly name: string }[]): ImportPlan {
  const { partners, certifications, added } = plan.steps
  return {
    files: plan.files,
    problems: plan.problems,
    warnings: warningsOf(plan),
    refusal: null,
    draft: {
      kind: 'import',
      label: `Import of ${files.map(({ name }) => name).join(', ')}`,
      partners,
      certifications,
      added,
    },
  }
}

function warningsOf({ steps: { added }, certifications }: Draftsheet): readonly string[] {
  const warnings: string[] = []
  const waiting = notApprovedWarning(added)
  if (waiting) warnings.push(waiting)
  const shared = sharedNames(certifications)
  if (shared.length > 0) {
    warnings.push(sharedNamesWarning(shared))
  }
  return warnings
}

function refused(refusal: string): ImportPlan {
  const draft: Draft = { kind: 'import', label: '', partners: [], certifications: [], added: [] }
  return { files: [], problems: [], warnings: [], refusal, draft }
}
