import type { Head } from '../log/logged'
import { type DeskFileEnd, type DeskFileHeader, FORMAT, VERSION } from './form'
import { newer, Unreadable } from './unreadable'

/** Reads the first line; throws Unreadable where the file is not ours, or of a later form. */
export function readFirstLine(line: unknown): DeskFileHeader {
  if (!isRow(line) || line.format !== FORMAT) throw notOurs()
  if (Number(line.version) > VERSION) throw newer()
  if (!isHeader(line)) throw new Error('the first line cannot be read')
  return line
}

/** Reads the last line; throws where it is none. */
export function readEnd(line: unknown): DeskFileEnd {
  const end = isRow(line) ? line.end : null
  if (!isEnd(end)) throw new Error('the last line cannot be read')
  return end
}

/** The file is something else. */
export function notOurs(): Unreadable {
  return new Unreadable(
    ': this is not a data file of Partner Desk; choose one whose name ends in .partnerdesk.',
  )
}

function isHeader(line: Row): line is Row & DeskFileHeader {
  const { version, schema, device, person, changes, entries, head, savedAt } = line
  return (
    version === VERSION &&
    [schema, changes, entries].every(
      (count) => Number.isSafeInteger(count) && Number(count) >= 0,
    ) &&
    [device, person].every((text) => typeof text === 'string') &&
    isHead(head) &&
    head.at === changes &&
    (savedAt === null || typeof savedAt === 'string')
  )
}

function isHead(head: unknown): head is Head {
  return isRow(head) && Number.isSafeInteger(head.at) && isHash(head.hash)
}

function isEnd(end: unknown): end is DeskFileEnd {
  return (
    isRow(end) && Number.isSafeInteger(end.lines) && isHash(end.stateHash) && isHash(end.sha256)
  )
}

function isHash(hash: unknown): boolean {
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
}

type Row = Readonly<Record<string, unknown>>

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
