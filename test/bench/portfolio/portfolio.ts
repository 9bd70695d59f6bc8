import {
  type Day,
  dayFromNumber,
  dayNumber,
  lastOfMonth,
  monthOf,
  parseDay,
} from '../../../src/shared/basics/day'
import type { Entry } from '../../../src/shared/ledger/entry'
import { PLAN_IDS, PROFILE_IDS } from '../../../src/shared/program/ids'
import type { Certification } from '../../../src/shared/records/certification'
import type { Partner } from '../../../src/shared/records/partner'
import { createDice, type Dice } from './dice'
import { COUNTRIES, TITLES } from './names'
import { createBooks, growth, type PartnerBooks } from './partner-books'

export interface Scale {
  readonly partners: number
  readonly entries: number
}

/** A desk as records; `line` is the line of the file that `csv.ts` writes of it. */
export interface Portfolio {
  readonly partners: readonly Partner[]
  /** In order of day, as a program office exports them. */
  readonly entries: readonly Entry[]
  readonly certifications: readonly Certification[]
}

const SEED = 20_261_031
const FIRST = dayOf('2023-11-01')
/** The last of the 36 months. */
export const LAST = dayOf('2026-10-31')
const CERTIFICATES_PER_PARTNER = 5.5

/** The desk that every row and every peer of the bench works on: 36 months, partners of log-normal size. */
export function makePortfolio({ partners: count, entries: wanted }: Scale): Portfolio {
  const dice = createDice(SEED)
  const sizes = sizesOf(count, wanted, dice)
  const partners: Partner[] = []
  const owned: Omit<Entry, 'id' | 'line'>[] = []
  const certifications: Certification[] = []
  sizes.forEach((size, at) => {
    const partner = partnerAt(at, dice)
    partners.push(partner)
    const books = createBooks(partner.id, size, dice)
    for (let n = 0; n < size; n++) owned.push(books.entry(dayNumber(FIRST), dayNumber(LAST)))
    const held = Math.max(
      0,
      Math.round(CERTIFICATES_PER_PARTNER * growth(0.5 * dice.normal() - 0.125)),
    )
    for (let n = 0; n < held; n++)
      certifications.push(certificateOf(partner.id, certifications.length, books, dice))
  })
  return { partners, entries: inOrderOfDay(owned, dice), certifications }
}

/** The last days of so many months, the latest last. */
export function monthEnds(months: number): readonly Day[] {
  const ends: Day[] = []
  for (
    let end = LAST;
    ends.length < months;
    end = dayFromNumber(dayNumber(`${monthOf(end)}-01` as Day) - 1)
  )
    ends.unshift(lastOfMonth(monthOf(end)))
  return ends
}

/** Entries per partner: shares of log-normal weight, rounded so that they add up. */
function sizesOf(partners: number, entries: number, dice: Dice): readonly number[] {
  const weights = Array.from({ length: partners }, () => growth(dice.normal()))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [given, owed] = [0, 0]
  return weights.map((weight) => {
    owed += (weight / total) * entries
    const size = Math.round(owed) - given
    given += size
    return size
  })
}

function partnerAt(at: number, dice: Dice): Partner {
  const id = `P${String(at + 1).padStart(5, '0')}`
  const joined = dayFromNumber(dayNumber(FIRST) - 1_500 + dice.below(2_400))
  return {
    id,
    name: `Partner ${at + 1} ${dice.of(['GmbH', 'Ltd', 'Inc.', 'SARL', 'AB'])}`,
    profile: dice.of(PROFILE_IDS),
    country: dice.of(COUNTRIES),
    email: `desk@${id.toLowerCase()}.example`,
    plan: dice.of(PLAN_IDS),
    joinedOn: dice.happens(0.03) ? null : joined,
    stage: 'active',
    notes: {},
  }
}

function certificateOf(
  partner: string,
  at: number,
  books: PartnerBooks,
  dice: Dice,
): Certification {
  const issued = dayNumber(LAST) - dice.below(1_600)
  return {
    id: `C-${at + 1}`,
    partner,
    person: books.person(),
    kind: dice.happens(0.35) ? 'profile' : 'sales',
    title: dice.of(TITLES),
    issuedOn: dice.happens(0.03) ? null : dayFromNumber(issued),
    expiresOn: dice.happens(0.6) ? dayFromNumber(issued + 730) : null,
    line: at + 2,
  }
}

/** A third of the entries carries an id of its own. */
function inOrderOfDay(owned: readonly Omit<Entry, 'id' | 'line'>[], dice: Dice): readonly Entry[] {
  const byDay = new Map<Day, Omit<Entry, 'id' | 'line'>[]>()
  for (const entry of owned) {
    const same = byDay.get(entry.date)
    if (same) same.push(entry)
    else byDay.set(entry.date, [entry])
  }
  const days = [...byDay.keys()].sort()
  const sorted = days.flatMap((day) => byDay.get(day) ?? [])
  return sorted.map((entry, at) => ({
    id: dice.happens(1 / 3) ? `A-${at + 1}` : '',
    ...entry,
    line: at + 2,
  }))
}

function dayOf(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new Error(`${text} is not a day`)
  return day
}
