import { type Day, parseDay } from '../../src/shared/basics/day'
import { cents } from '../../src/shared/basics/money'
import type { Entry } from '../../src/shared/ledger/entry'
import { editionById } from '../../src/shared/program/editions'
import { ACTIVITY_IDS, type EditionId } from '../../src/shared/program/ids'
import type { Certification } from '../../src/shared/records/certification'
import type { Note } from '../../src/shared/records/note'
import type { Partner } from '../../src/shared/records/partner'

/** A day of a test table; a typing error there fails at once. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`not a day: ${text}`)
  return parsed
}

/** The edition a test means by 'A' (web-2025) or 'B' (document-2025). */
export function edition(letter: 'A' | 'B') {
  const id: EditionId = letter === 'A' ? 'web-2025' : 'document-2025'
  const found = editionById(id)
  if (!found) throw new Error(`no edition ${id}`)
  return found
}

/**
 * An entry in one line: '2026-03-01 case-study ref=Kiel person=Ann q=2 pts=9000 usd=72.50 min=30
 * status=reported id=7 note=why'. Approved unless it says otherwise; underscores stand for spaces.
 */
export function entry(line: string, position = 0): Entry {
  const [date = '', activity = '', ...pairs] = line.trim().split(/\s+/)
  const said = new Map(pairs.map((pair) => pair.split('=') as [string, string]))
  const text = (name: string) => (said.get(name) ?? '').replaceAll('_', ' ')
  const number = (name: string) => (said.has(name) ? Number(said.get(name)) : null)
  const known = ACTIVITY_IDS.find((id) => id === activity)
  if (!known) throw new Error(`not an activity: ${activity}`)
  const usd = number('usd')
  return {
    id: said.get('id') ?? `e${position + 1}`,
    partner: 'P1',
    date: day(date),
    activity: known,
    quantity: number('q') ?? 1,
    points: number('pts'),
    revenue: usd === null ? null : cents(Math.round(usd * 100)),
    minutes: number('min'),
    status: (said.get('status') as Entry['status']) ?? 'approved',
    reference: text('ref'),
    person: text('person'),
    note: text('note'),
    line: position + 2,
  }
}

/** Entries from lines, ids e1, e2, … in that order. */
export function entries(lines: readonly string[]): readonly Entry[] {
  return lines.map((line, position) => entry(line, position))
}

/** A certificate in one line: 'sales Ann Premium 2025-01-01..2026-01-01'; '?' or nothing = blank. */
export function certificate(line: string, position = 0): Certification {
  const [kind, person = '', title = '', span = ''] = line.trim().split(/\s+/)
  const [from = '', to = ''] = span.split('..')
  const blank = (text: string) => (text === '?' ? '' : text.replaceAll('_', ' '))
  return {
    id: `c${position + 1}`,
    partner: 'P1',
    person: blank(person),
    kind: kind as Certification['kind'],
    title: blank(title),
    issuedOn: blank(from) === '' ? null : day(from),
    expiresOn: blank(to) === '' ? null : day(to),
    line: position + 2,
  }
}

/** Certificates from lines, ids c1, c2, … in that order. */
export function certificates(lines: readonly string[]): readonly Certification[] {
  return lines.map((line, position) => certificate(line, position))
}

/** A partner of whom only what matters is said. */
export function aPartner(said: Partial<Partner> = {}): Partner {
  return {
    id: 'P1',
    name: 'Nordwind Digital',
    profile: 'it',
    country: 'DE',
    email: '',
    plan: '',
    joinedOn: null,
    stage: 'active',
    notes: {},
    ...said,
  }
}

/** A note of which only what matters is said. */
export function aNote(said: Partial<Note> = {}): Note {
  const at = Date.parse('2026-11-20T09:00:00Z')
  return {
    id: 'n1',
    partner: 'P1',
    text: 'Asked for a joint case study.',
    person: 'Anna',
    at,
    ...said,
  }
}
