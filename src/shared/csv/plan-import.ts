import type { Problem } from '../basics/problem'
import { keyOf } from '../basics/text'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Draft } from '../records/change'
import type { Partner } from '../records/partner'
import { decodeText, type SourceFile } from './decode'
import { type FileKind, kindOfFile } from './file-kind'
import type { FilePlan, TextFile, UnreadableFile } from './kind-plan'
import { createPartnerLookup } from './partner-lookup'
import { planActivities } from './plan-activities'
import { type CertificationsPlan, planCertifications } from './plan-certifications'
import { planPartners } from './plan-partners'
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
  /** Files that cannot be read at all: while there is one, nothing is imported. */
  readonly refusals: readonly UnreadableFile[]
  /** The first of them as one sentence; null where every file can be read. */
  readonly refusal: string | null
  /** Everything the import would write, as one change with at most one step for each record. */
  readonly draft: Draft
}

/** [F14] Reads the files against what is known; the same files again plan nothing. */
export function planImport(files: readonly SourceFile[], known: Known): ImportPlan {
  const opened = files.map(open)
  const readable = opened.flatMap((file) => ('refusal' in file ? [] : [file]))
  const of = (kind: FileKind): readonly TextFile[] => readable.filter((file) => file.kind === kind)

  const partners = planPartners(of('partners'), known.partners)
  const ids = [
    ...known.partners.map(({ id }) => id),
    ...partners.steps.map(({ after }) => after.id),
  ]
  const lookup = createPartnerLookup(new Set(ids), partners.refused)
  const certifications = planCertifications(of('certifications'), known.certifications, lookup)
  const activities = planActivities(of('activities'), known.entries, lookup)

  const plans = [partners, certifications, activities]
  const refusals = [
    ...opened.flatMap((file) => ('refusal' in file ? [file] : [])),
    ...plans.flatMap(({ refusals: some }) => some),
  ]
  if (refusals.length > 0) return refused(refusals)
  return {
    files: plans.flatMap(({ files: some }) => some),
    problems: plans.flatMap(({ problems }) => problems),
    warnings: warningsOf(activities.added, certifications),
    refusals,
    refusal: null,
    draft: {
      kind: 'import',
      label: `Import of ${files.map(({ name }) => name).join(', ')}`,
      partners: partners.steps,
      certifications: certifications.steps,
      added: activities.added,
    },
  }
}

function open(file: SourceFile): (TextFile & { readonly kind: FileKind }) | UnreadableFile {
  const { name } = file
  const text = decodeText(file)
  if (typeof text !== 'string') return { name, refusal: text.refusal }
  const kind = kindOfFile(text)
  return kind === 'unknown'
    ? { name, refusal: `${name}, line 1: ${NOT_RECOGNISED}` }
    : { name, text, kind }
}

const NOT_RECOGNISED =
  'the header is of none of the three files; partners need id and name, activities partner_id, date and activity, certifications partner_id and kind.'

/** Only what this import brings is warned of; what stood before was said then. */
function warningsOf(
  added: readonly Entry[],
  { steps, then }: CertificationsPlan,
): readonly string[] {
  const warnings: string[] = []
  const waiting = notApprovedWarning(added)
  if (waiting) warnings.push(waiting)
  const arriving = new Set(steps.map(({ after }) => keyOf(after.person)))
  const shared = sharedNames(then).filter((name) => arriving.has(keyOf(name)))
  if (shared.length > 0) warnings.push(sharedNamesWarning(shared))
  return warnings
}

function refused(refusals: readonly UnreadableFile[]): ImportPlan {
  const draft: Draft = { kind: 'import', label: '', partners: [], certifications: [], added: [] }
  const refusal = refusals[0]?.refusal ?? null
  return { files: [], problems: [], warnings: [], refusals, refusal, draft }
}
