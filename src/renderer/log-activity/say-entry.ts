import { formatMoney, formatNumber, plural } from '../../shared/basics/format'
import type { Likeness } from '../../shared/ledger/doubles'
import type { Entry } from '../../shared/ledger/entry'

/** What a person wrote of an entry beside its day and kind, in one line; '' where there is nothing. */
export function sayParticulars(entry: Entry): string {
  const { reference, person, quantity, points, revenue, minutes } = entry
  return [
    reference !== '' && `“${reference}”`,
    person,
    quantity > 1 && `× ${formatNumber(quantity)}`,
    points !== null && plural(points, 'point'),
    revenue !== null && formatMoney(revenue),
    minutes !== null && plural(minutes, 'minute'),
  ]
    .filter(Boolean)
    .join(', ')
}

/** In which way an entry that stands already is like the one being written. */
export function sayLikeness(likeness: Likeness, noun: string): string {
  switch (likeness) {
    case 'same reference':
      return `the same ${noun}`
    case 'nearly the same reference':
      return `nearly the same ${noun}`
    case 'same person and reference':
      return `the same person and ${noun}`
    case 'same reference and amount':
      return `the same ${noun} and amount`
    case 'same month':
      return 'in the same calendar month'
    case 'once ever':
      return 'it counts once ever'
    case 'same day and amount':
      return 'the same day and amount'
    default:
      return likeness satisfies never
  }
}
