import { formatNumber } from '../../basics/format'
import type { Problem } from '../../basics/problem'
import type { Certification } from '../../records/certification'
import type { Draft } from '../../records/change'
import type { Partner } from '../../records/partner'
import type { ImportChoices } from '../matching/choices'
import type { UnmatchedFile } from '../matching/unmatched'
import type { FileKind } from '../reading/columns'
import { createPartnerLookup } from '../reading/partner-lookup'
import {
  createPace,
  type ImportSource,
  type OpenSource,
  openSource,
  type Pacing,
} from './import-source'
import type { FilePlan, UnreadableFile } from './kind-plan'
import type { KnownEntries } from './known-entries'
import { planActivities } from './plan-activities'
import { planCertifications } from './plan-certifications'
import { planPartners, type SuggestedId } from './plan-partners'
import { type Sorted, sortSources } from './sort-sources'
import { importWarnings, otherDates } from './warnings'

/** What the desk holds already. */
export interface Known {
  readonly partners: readonly Partner[]
  readonly certifications: readonly Certification[]
  readonly entries: KnownEntries
}

/** How a person wants files to be read, and how the one who waits follows it. */
export interface ImportOptions extends Pacing {
  readonly choices: ImportChoices
}

/** What an import would do, before anything is done. */
export interface ImportPlan {
  readonly files: readonly FilePlan[]
  /** Rows left out, each by file, line and column. */
  readonly problems: readonly Problem[]
  /** What a person should know before confirming, in sentences. */
  readonly warnings: readonly string[]
  /** How many of the added activities are only reported, by what their files say. */
  readonly waiting: number
  /** New partners who were given an id, as their file has none. */
  readonly suggested: readonly SuggestedId[]
  /** Files that cannot be read at all: while there is one, nothing is imported. */
  readonly refusals: readonly UnreadableFile[]
  /** The first of them as one sentence; null where every file can be read. */
  readonly refusal: string | null
  /** Files with other headings: while there is one, nothing is imported, and a person is asked. */
  readonly unmatched: readonly UnmatchedFile[]
  /** Everything the import would write, as one change with at most one step for each record. */
  readonly draft: Draft
}

/**
 * [F14] Reads the files against what is known, each once and in pieces; the same files again plan
 * nothing. Partners come first whatever the order, as the others speak of them.
 */
export async function planImport(
  sources: readonly ImportSource[],
  known: Known,
  options: ImportOptions,
): Promise<ImportPlan> {
  const pace = createPace(sources, options)
  const opened: OpenSource[] = []
  try {
    for (const source of sources) opened.push(await openSource(source, pace))
    const sorted = sortSources(opened, known.partners, options.choices)
    if (sorted.unmatched.length > 0) return nothing(sorted.refusals, sorted.unmatched)
    return await planSorted(sorted, known, options.choices)
  } finally {
    await Promise.all(opened.map((file) => file.close()))
  }
}

async function planSorted(
  { files, refusals: found }: Sorted,
  known: Known,
  { approveAll }: ImportChoices,
): Promise<ImportPlan> {
  const of = (kind: FileKind) => files.filter((file) => file.kind === kind)
  const partners = await planPartners(of('partners'), known.partners)
  const ids = new Set(known.partners.map(({ id }) => id))
  for (const { after } of partners.steps) ids.add(after.id)
  const lookup = createPartnerLookup(ids, partners.refused)
  const certifications = await planCertifications(
    of('certifications'),
    known.certifications,
    lookup,
  )
  const asked = { partners: lookup, approveAll }
  const activities = await planActivities(of('activities'), known.entries, asked)

  const plans = [partners, certifications, activities]
  const refusals = [...found, ...plans.flatMap(({ refusals: some }) => some)]
  if (refusals.length > 0) return nothing(refusals, [])
  const { added, waiting } = activities
  const approved = approveAll && waiting > 0 ? `, ${formatNumber(waiting)} approved` : ''
  return {
    files: plans.flatMap(({ files: some }) => some),
    problems: plans.flatMap(({ problems }) => problems),
    warnings: [...files.flatMap(otherDates), ...importWarnings(added, certifications)],
    waiting,
    suggested: partners.suggested,
    refusals,
    refusal: null,
    unmatched: [],
    draft: {
      kind: 'import',
      label: `Import of ${files.map(({ source }) => source.name).join(', ')}${approved}`,
      partners: partners.steps,
      certifications: certifications.steps,
      notes: [],
      added,
    },
  }
}

/** While a file cannot be read, or nobody has said how, nothing is imported. */
function nothing(
  refusals: readonly UnreadableFile[],
  unmatched: readonly UnmatchedFile[],
): ImportPlan {
  return {
    files: [],
    problems: [],
    warnings: [],
    waiting: 0,
    suggested: [],
    refusals,
    refusal: refusals[0]?.refusal ?? null,
    unmatched,
    draft: { kind: 'import', label: '', partners: [], certifications: [], notes: [], added: [] },
  }
}
