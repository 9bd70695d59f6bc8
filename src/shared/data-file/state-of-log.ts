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
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'
import { type CheckedPart, checkPart } from './check-part'
import { byPartner, type StateRows } from './gather-state'
import { entriesOf } from './read-state'

/** What a log amounts to, for checks from outside the app; entries by partner. */
export interface LogState extends StateRows {
  readonly entries: readonly Entry[]
}

/** Replays a log into its state; throws where a part cannot be read. */
export function stateOfLog(log: readonly Logged[]): LogState {
  const live = liveChanges(log)
  const partners = new Map<string, Partner>()
  const certifications = new Map<string, Certification>()
  const notes = new Map<string, Note>()
  const entries = new Map<string, Entry[]>()
  for (const { at, parts } of log)
    for (const part of parts.map(openPart)) {
      if (part.kind === 'partners') apply(partners, part.steps, ({ id }) => id)
      if (part.kind === 'certifications')
        apply(certifications, part.steps, ({ partner, id }) => `${partner}\n${id}`)
      if (part.kind === 'notes') apply(notes, part.steps, ({ partner, id }) => `${partner}\n${id}`)
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
    notes: [...notes.values()],
    entries: sorted.flatMap(({ id }) => entries.get(id) ?? []),
  }
}

/** The hash of a state that stands in memory. */
export function hashOfState({ partners, certifications, notes, entries }: LogState): string {
  const hash = createStateHash()
  const certificates = byPartner(certifications)
  const noted = byPartner(notes)
  const own = byPartner(entries)
  for (const partner of partners)
    hash.add(partner, {
      certifications: certificates.get(partner.id) ?? [],
      notes: noted.get(partner.id) ?? [],
      entries: own.get(partner.id) ?? [],
    })
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
