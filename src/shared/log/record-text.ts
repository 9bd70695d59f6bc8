import { canonicalJson } from '../basics/canonical'
import { compareCodePoints } from '../basics/text'
import type { Entry } from '../ledger/entry'
import type { Certification } from '../records/certification'
import type { Note } from '../records/note'
import type { Partner } from '../records/partner'

/** A partner as canonical JSON, with whatever a newer version wrote into it: equal rows, equal texts. */
export function partnerText(partner: Partner): string {
  return canonicalJson(partner)
}

/** The same of a certificate, without the line of a file it once stood on. */
export function certificationText({ line: _, ...one }: Certification): string {
  return canonicalJson(one)
}

/** The same of a note. */
export function noteText(note: Note): string {
  return canonicalJson(note)
}

/** The same of an entry; written out by hand, as a million of them are hashed at once. */
export function entryText(entry: Entry): string {
  const { extra, revenue, points, minutes, quantity } = entry
  const more = extra ? `"extra":${canonicalJson(extra)},` : ''
  return `{"activity":"${entry.activity}","date":"${entry.date}",${more}"id":${quoted(entry.id)},"minutes":${minutes},"note":${quoted(entry.note)},"partner":${quoted(entry.partner)},"person":${quoted(entry.person)},"points":${points},"quantity":${quantity},"reference":${quoted(entry.reference)},"revenue":${revenue},"status":"${entry.status}"}`
}

/** Entries in the one order in which they are hashed, whatever order they stand in. */
export function inHashOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(byDayIdAndText)
}

function byDayIdAndText(a: Entry, b: Entry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return compareCodePoints(a.id, b.id) || compareCodePoints(entryText(a), entryText(b))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON writes otherwise
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}
