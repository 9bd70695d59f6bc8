import { formatDay, formatNumber } from '../../basics/format'
import type { Entry } from '../../ledger/entry'
import type { Posting } from '../../ledger/posting'
import type { Edition } from '../../program/edition'
import type { Certification } from '../../records/certification'
import type { Assessment } from '../assessment'

/** An entry in words: 'Case study “Kiel” of 3 Mar 2026'. */
export function sayEntry(edition: Edition, { activity, reference, date }: Entry): string {
  const name = edition.catalogue.find(({ id }) => id === activity)?.name ?? activity
  const what = reference.trim() === '' ? '' : ` “${reference.trim()}”`
  return `${name}${what} of ${formatDay(date)}`
}

/** A posting in words; the revenue of a project row is told apart from its award. */
export function sayPosting(edition: Edition, { entry, side }: Posting): string {
  const said = sayEntry(edition, entry)
  return side === 'revenue' ? `the revenue of ${said}` : said
}

/** A certificate in words: "Ann's sales certification “Premium”". */
export function sayCertificate({ person, kind, title }: Certification): string {
  const owner = person.trim() === '' ? 'an unnamed' : `${person.trim()}'s`
  return `${owner} ${kind} certification${title.trim() === '' ? '' : ` “${title.trim()}”`}`
}

/** 1 point, 2 points. */
export function sayPoints(value: number): string {
  return `${formatNumber(value)} ${value === 1 ? 'point' : 'points'}`
}

/** The postings that a review looks at. */
export function inWindow({ postings, window }: Assessment): readonly Posting[] {
  return postings.filter(({ entry }) => entry.date >= window.from)
}
