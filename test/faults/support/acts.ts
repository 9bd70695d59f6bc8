import type { Entry } from '../../../src/shared/ledger/entry'
import type { Partner } from '../../../src/shared/records/partner'
import { ACTIVITIES_HEADER, csv, PARTNERS_HEADER } from '../../support/csv'
import { aPartner, entry } from '../../support/make'
import type { Act } from './oracle'

/** Numbers from 0 to 1 that a seed fixes, so that a finding can be met again. */
export type Chance = () => number

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const PARTNERS: readonly Partner[] = Array.from({ length: 12 }, (_, n) =>
  aPartner({ id: `P${n + 1}`, name: `Partner ${n + 1}` }),
)

/** The first change of every desk here: twelve partners and some of their year. */
export function opening(chance: Chance): Act {
  const lines = PARTNERS.map(({ id, name }) => `${id},${name},it,DE,,,,active`)
  const activities = importOf(40, 'first', chance)
  const partners = { name: 'partners.csv', text: csv(PARTNERS_HEADER, ...lines) }
  return { ...activities, files: [partners, ...activities.files], partners: PARTNERS }
}

/** An import of a file of so many activities, in two years or in one month. */
export function importOf(
  count: number,
  name: string,
  chance: Chance,
  month?: string,
): Extract<Act, { act: 'import' }> {
  const entries = Array.from({ length: count }, (_, n) => anEntry(`${name}-${n}`, chance, month))
  const text = csv(ACTIVITIES_HEADER, ...entries.map(lineOf))
  return { act: 'import', files: [{ name: 'activities.csv', text }], partners: [], entries }
}

/** One entry by hand. */
export function logOf(chance: Chance): Act {
  return { act: 'log', entry: anEntry('', chance) }
}

export function takeBack(change: string): Act {
  return { act: 'take back', change }
}

const KINDS = [
  (n: number) => `revenue usd=${(n % 9_000) / 4 + 1} ref=INV-${n}`,
  (n: number) => `premium-project pts=${20_000 + (n % 30_000)} ref=Site_${n % 97}`,
  (n: number) => `article ref=A${n % 53} person=Ann_${n % 7}`,
  (n: number) => `bug-report q=${1 + (n % 5)} status=${n % 3 === 0 ? 'reported' : 'approved'}`,
]

function anEntry(id: string, chance: Chance, inMonth?: string): Entry {
  const n = Math.floor(chance() * 1e6)
  const month = inMonth ?? `${2025 + (n % 2)}-${String(1 + (n % 11)).padStart(2, '0')}`
  const date = `${month}-${String(1 + (n % 28)).padStart(2, '0')}`
  const kind = KINDS[Math.floor(chance() * KINDS.length)] ?? KINDS[0]
  const partner = PARTNERS[Math.floor(chance() * PARTNERS.length)]?.id ?? 'P1'
  return { ...entry(`${date} ${kind?.(n)} note=note_${n}`), id, partner }
}

function lineOf(one: Entry): string {
  const { id, partner, date, activity, quantity, points, revenue, status } = one
  const dollars = revenue === null ? '' : (revenue / 100).toFixed(2)
  const front = [id, partner, date, activity, quantity, points ?? '', dollars, one.minutes ?? '']
  return [...front, status, one.reference, one.person, one.note].join(',')
}
