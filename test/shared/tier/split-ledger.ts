import { addDays, type Day, lastOfMonth, monthOf } from '../../../src/shared/basics/day'
import { dayCode, MONTH_STEP, monthOfCode } from '../../../src/shared/ledger/pages/day-code'
import { placeOf } from '../../../src/shared/ledger/pages/merge-page'
import { packPages } from '../../../src/shared/ledger/pages/pack'
import type { Ledger, LedgerPage, TailEntry } from '../../../src/shared/ledger/pages/page'
import { byPartnerId } from '../../../src/shared/tier/portfolio'
import type { RandomDesk } from '../../support/random-desk'

/** A ledger of which some entries still stand in the tail. */
export function ledgerOf(desk: RandomDesk, isInTail: (n: number) => boolean): Ledger {
  const pages = pagesOf(desk, (n) => !isInTail(n))
  const tail = new Map<number, TailEntry[]>()
  desk.entries.forEach(({ partner }, index) => {
    if (!isInTail(index)) return
    const ordinal = ordinalIn(desk, partner)
    const some = tail.get(ordinal) ?? []
    some.push(tailEntryOf(desk, pages, index, 1))
    tail.set(ordinal, some)
  })
  return { pages, tail }
}

/** Some of a desk's entries packed. */
export function pagesOf(
  desk: RandomDesk,
  isPacked: (n: number) => boolean,
  changeOf: (n: number) => number = () => 1,
): readonly LedgerPage[] {
  const packed = desk.entries.flatMap((entry, index) => (isPacked(index) ? [{ entry, index }] : []))
  return packPages(
    packed.map(({ entry }) => entry),
    (partner) => ordinalIn(desk, partner),
    (n) => ({ change: changeOf(packed[n]?.index ?? 0), index: packed[n]?.index ?? 0 }),
  )
}

/** A desk's entry as it joins the tail of some pages. */
export function tailEntryOf(
  desk: RandomDesk,
  pages: readonly LedgerPage[],
  index: number,
  change: number,
): TailEntry {
  const entry = desk.entries[index]
  if (!entry) throw new Error(`the desk has no entry ${index}`)
  const code = dayCode(entry.date)
  const page = pages.find(({ month }) => month === monthOfCode(code))
  const idOf = (_: number, at: number): string => desk.entries[at]?.id ?? ''
  const ordinal = ordinalIn(desk, entry.partner)
  return { entry, change, index, place: placeOf(page, ordinal, code % MONTH_STEP, entry.id, idOf) }
}

export function ordinalIn({ partners }: Pick<RandomDesk, 'partners'>, partner: string): number {
  return partners.findIndex(({ id }) => id === partner)
}

export const partnersOf = ({ partners }: Pick<RandomDesk, 'partners'>) =>
  partners.map(({ id, joinedOn }, ordinal) => ({ id, ordinal, joinedOn }))

export function certificatesOf({ certifications }: RandomDesk) {
  const byPartner = byPartnerId(certifications)
  return (partner: string) => byPartner.get(partner) ?? []
}

/** Month ends and days between them, in no order, some twice. */
export const cutOffsOf = (desk: RandomDesk, steps: readonly number[]): Day[] =>
  steps.map((step) => {
    const moved = addDays(desk.cutOff, step)
    return step % 3 === 0 ? lastOfMonth(monthOf(moved)) : moved
  })
