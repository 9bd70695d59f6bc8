import { addDays, addMonths, type Day } from '../basics/day'
import { createDice } from './dice'
import type { SamplePartner } from './sample-partner'

/** How far the sample looks back: three years, and what began with them. */
export const MONTHS = 37

/** The day a partner joined, whether the desk knows of it or not. */
export function startOf({ id, joined, termEnds }: SamplePartner, today: Day): Day {
  // The day after a term's last one is an anniversary of joining.
  const days = termEnds === undefined ? -below(id, 'joined', 20) : termEnds + 1
  return addMonths(addDays(today, days), -joined)
}

/** One thing that comes round every year, in one of the three. */
export interface Round {
  readonly date: Day
  /** 0 in the running year, then 1 and 2. */
  readonly year: number
  /** What an amount is multiplied by, so that three years are not three times the same one. */
  readonly growth: number
}

/**
 * The days of something that happens every year in the same month back from `today`, the latest
 * first. The window that ends today holds it exactly once, every other one about once: so a
 * partner's figures stand whatever day it is, and yet no two years are alike.
 */
export function rounds(partner: string, key: string, slot: number, today: Day): readonly Round[] {
  const dice = createDice(`${partner} ${key}`)
  const days = dice.below(27)
  const growth = 0.68 + createDice(partner).below(40) / 100
  return [0, 1, 2].map((year) => {
    // Earlier years only ever come earlier: else one month could hold the thing twice.
    const [earlier, swing] = year === 0 ? [0, 1] : [dice.below(6), 0.82 + dice.below(37) / 100]
    return {
      date: addDays(addMonths(today, -(year * 12 + slot)), -days - earlier),
      year,
      growth: swing * growth ** year,
    }
  })
}

/** Spreads a yearly number evenly over the months back from today, each partner from a month of its own. */
export function slotOf(partner: string, nth: number, perYear: number): number {
  return (createDice(partner).below(12) + Math.floor((nth * 12) / perYear)) % 12
}

/** A whole number from 0 up to, not including, the bound; always the same for a partner and key. */
export function below(partner: string, key: string, bound: number): number {
  return createDice(`${partner} ${key}`).below(bound)
}
