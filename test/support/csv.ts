import type { ImportChoices } from '../../src/shared/csv/matching/choices'
import { NO_CHOICES } from '../../src/shared/csv/matching/choices'
import type { ImportSource } from '../../src/shared/csv/planning/import-source'
import { createKnownEntries } from '../../src/shared/csv/planning/known-entries'
import { type ImportPlan, planImport } from '../../src/shared/csv/planning/plan-import'
import type { SourceFile } from '../../src/shared/csv/reading/decode'
import type { Entry } from '../../src/shared/ledger/entry'
import type { Certification } from '../../src/shared/records/certification'
import type { Draft, RecordStep } from '../../src/shared/records/change'
import type { Partner } from '../../src/shared/records/partner'

/** A file as the desk receives it. */
export function file(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

/** A file whose bytes come in chunks of this length. */
export function inChunks({ name, bytes }: SourceFile, length = 2 ** 20): ImportSource {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
    },
  }
}

/** What a desk holds, with its entries as records. */
export interface Held {
  readonly partners: readonly Partner[]
  readonly certifications: readonly Certification[]
  readonly entries: readonly Entry[]
}

export const NOTHING: Held = { partners: [], certifications: [], entries: [] }

/** What importing these files into that desk would do; by default as nobody has chosen anything. */
export function planOf(
  files: readonly SourceFile[],
  held: Held = NOTHING,
  choices: Partial<ImportChoices> = {},
): Promise<ImportPlan> {
  const entries = createKnownEntries()
  for (const entry of held.entries) entries.add(entry)
  return planImport(
    files.map((one) => inChunks(one)),
    { ...held, entries },
    { choices: { ...NO_CHOICES, ...choices }, pause: async () => {} },
  )
}

/** What the desk holds after a draft was written. */
export function holding(held: Held, { partners, certifications, added }: Draft): Held {
  return {
    partners: written(held.partners, partners),
    certifications: written(held.certifications, certifications),
    entries: [...held.entries, ...added],
  }
}

function written<T>(all: readonly T[], steps: readonly RecordStep<T>[]): readonly T[] {
  const replaced = new Set(steps.map(({ before }) => before))
  return [
    ...all.filter((one) => !replaced.has(one)),
    ...steps.flatMap(({ after }) => (after ? [after] : [])),
  ]
}

export const PARTNERS_HEADER = 'id,name,profile,country,email,plan,joined_on,status'
export const ACTIVITIES_HEADER =
  'id,partner_id,date,activity,quantity,points,revenue_usd,minutes,status,reference,person,note'
export const CERTIFICATIONS_HEADER = 'id,partner_id,person,kind,title,issued_on,expires_on'

/** Lines under a header, each ended by LF. */
export function csv(header: string, ...lines: readonly string[]): string {
  return [header, ...lines].map((line) => `${line}\n`).join('')
}
