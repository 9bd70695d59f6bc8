import { parseDay } from '../basics/day'
import { CERTIFICATION_KINDS, PLAN_IDS, PROFILE_IDS } from '../program/ids'
import type { Certification } from '../records/certification'
import type { RecordStep } from '../records/change'
import type { Note } from '../records/note'
import { type Partner, STAGES } from '../records/partner'

type Row = Readonly<Record<string, unknown>>

/** Whether a row from outside is a partner; members of a newer version may stand beside what is known. */
export function isPartner(row: unknown): row is Partner {
  return (
    isRow(row) &&
    isId(row.id) &&
    isText(row.name) &&
    isText(row.country) &&
    isText(row.email) &&
    isOneOf(row.profile, '', ...PROFILE_IDS) &&
    isOneOf(row.plan, '', ...PLAN_IDS) &&
    isOneOf(row.stage, ...STAGES) &&
    isDayOrNull(row.joinedOn) &&
    (row.owner === undefined || isText(row.owner)) &&
    (row.contacts === undefined || isContacts(row.contacts)) &&
    isRow(row.notes) &&
    Object.values(row.notes).every(isText)
  )
}

/** Whether a row from outside is a certificate. */
export function isCertification(row: unknown): row is Certification {
  return (
    isRow(row) &&
    isId(row.id) &&
    isId(row.partner) &&
    isText(row.person) &&
    isText(row.title) &&
    isOneOf(row.kind, ...CERTIFICATION_KINDS) &&
    isDayOrNull(row.issuedOn) &&
    isDayOrNull(row.expiresOn) &&
    Number.isSafeInteger(row.line)
  )
}

/** Whether a row from outside is a note. */
export function isNote(row: unknown): row is Note {
  return (
    isRow(row) &&
    isId(row.id) &&
    isId(row.partner) &&
    isText(row.text) &&
    isText(row.person) &&
    Number.isSafeInteger(row.at)
  )
}

/** Whether a step leads from one such row, or none, to one such row, or none. */
export function isStep<T>(step: unknown, is: (row: unknown) => row is T): step is RecordStep<T> {
  if (!isRow(step)) return false
  const { before, after } = step
  return (
    (before === null || is(before)) &&
    (after === null || is(after)) &&
    !(before === null && after === null)
  )
}

function isContacts(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const unchecked: readonly unknown[] = value
  return unchecked.every(
    (one) => isRow(one) && [one.name, one.role, one.email, one.phone].every(isText),
  )
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isOneOf(value: unknown, ...known: readonly string[]): boolean {
  return typeof value === 'string' && known.includes(value)
}

function isDayOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && parseDay(value) !== null)
}
