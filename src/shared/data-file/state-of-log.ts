import { parseUntrusted } from '../basics/json'
import { compareCodePoints } from '../basics/text'
import type { Entry } from '../ledger/entry'
import { liveChanges } from '../log/live-changes'
import type { Logged } from '../log/logged'
import { jsonOfPart } from '../log/part'
import { createStateHash } from '../log/state-hash'
import { toText } from '../log/text-bytes'
import type { Certification } from '../records/certification'
import type { RecordStep } from '../records/change'
import type { Partner } from '../records/partner'
import { type CheckedPart, checkPart } from './check-part'
import { entriesOf } from './read-state'

/** What a log amounts to, for checks from outside the app; entries by partner. */
export interface LogState {
  readonly partners: readonly Partner[]
  readonly certifications: readonly Certification[]
  readonly entries: readonly Entry[]
}

/** Replays a log into its state; throws where a part cannot be read. */
export function stateOfLog(log: readonly Logged[]): LogState {
  const live = liveChanges(log)
  const partners = new Map<string, Partner>()
  const certifications = new Map<string, Certification>()
  const entries = new Map<string, Entry[]>()
  for (const { at, parts } of log)
    for (const part of parts.map(openPart)) {
      if (part.kind === 'partners') apply(partners, part.steps, ({ id }) => id)
      if (part.kind === 'certifications')
        apply(certifications, part.steps, ({ partner, id }) => `${partner}\n${id}`)
      if (part.kind !== 'entries' || !live.has(at)) continue
      for (const entry of entriesOf([part.columns])) {
        const own = entries.get(entry.partner)
        if (own) own.push(entry)
        else entries.set(entry.partner, [entry])
      }
    }
  const sorted = [...partners.values()].sort((a, b) => compareCodePoints(a.id, b.id))
  return {
    partners: sorted,
    certifications: [...certifications.values()],
    entries: sorted.flatMap(({ id }) => entries.get(id) ?? []),
  }
}

/** The hash of a state that stands in memory. */
export function hashOfState({ partners, certifications, entries }: LogState): string {
  const hash = createStateHash()
  const certificates = byPartner(certifications)
  const own = byPartner(entries)
  for (const partner of partners)
    hash.add(partner, certificates.get(partner.id) ?? [], own.get(partner.id) ?? [])
  return hash.done()
}

/** A part of a log, opened and checked. */
export function openPart(bytes: Uint8Array): CheckedPart {
  return checkPart(parseUntrusted(toText(jsonOfPart(bytes))))
}

function apply<T>(
  rows: Map<string, T>,
  steps: readonly RecordStep<T>[],
  keyOf: (row: T) => string,
): void {
  for (const { before, after } of steps) {
    if (before !== null) rows.delete(keyOf(before))
    if (after !== null) rows.set(keyOf(after), after)
  }
}

function byPartner<T extends { readonly partner: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.partner)
    if (group) group.push(row)
    else groups.set(row.partner, [row])
  }
  return groups
}
