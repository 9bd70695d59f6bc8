import { dayFromNumber } from '../../../src/shared/basics/day'
import { cents } from '../../../src/shared/basics/money'
import type { Entry } from '../../../src/shared/ledger/entry'
import type { Dice } from './dice'
import { type Kind, MIX } from './mix'
import { FIRST_NAMES, LAST_NAMES, NOTES, TOWNS } from './names'

/** One partner's side of the desk: who works there and what its entries refer to. */
export interface PartnerBooks {
  /** The next entry, of any day between the two. */
  entry(from: number, to: number): Omit<Entry, 'id' | 'line'>
  person(): string
}

/** References that still have entries to come: mostly one to three share one. */
interface Open {
  name: string
  uses: number
}

const TOTAL_WEIGHT = MIX.reduce((sum, { weight }) => sum + weight, 0)

/** Opens the books of a partner; the same dice give the same entries. */
export function createBooks(partner: string, size: number, dice: Dice): PartnerBooks {
  const team = Array.from(
    { length: 2 + Math.ceil(Math.sqrt(size) / 2) },
    () => `${dice.of(FIRST_NAMES)} ${dice.of(LAST_NAMES)}`,
  )
  const open = new Map<string, Open>()
  let references = 0

  const person = (): string => {
    const name = team[dice.below(team.length)] ?? ''
    return dice.happens(0.04) ? name.toUpperCase() : name
  }

  const fresh = (family: string): string => {
    references += 1
    const number = String(references).padStart(4, '0')
    if (family === 'invoice') return `INV-${partner}-${number}`
    if (family === 'site') return `https://${dice.of(TOWNS).toLowerCase()}-${number}.example`
    return `${dice.of(TOWNS)} ${family} ${number}`
  }

  const reference = ({ family, activity }: Kind): string => {
    if (family === null) return activity === 'work' && dice.happens(0.2) ? fresh('ticket') : ''
    if (dice.happens(0.06)) return ''
    // An invoice may name the project it is for: then the two compete for their points (Q9).
    const wanted = family === 'invoice' && dice.happens(0.12) ? 'project' : family
    const known = open.get(wanted)
    const shared =
      known !== undefined && known.uses > 0
        ? known
        : { name: fresh(wanted), uses: 1 + dice.below(3) }
    shared.uses -= 1
    open.set(wanted, shared)
    return dice.happens(0.03) ? ` ${shared.name.toUpperCase()} ` : shared.name
  }

  const entry = (from: number, to: number): Omit<Entry, 'id' | 'line'> => {
    const kind = kindAt(dice.below(TOTAL_WEIGHT))
    const named = dice.happens(kind.person) ? person() : ''
    const quantity =
      kind.quantity > 1 && (named === '' || dice.happens(0.02)) ? 1 + dice.below(kind.quantity) : 1
    return {
      partner,
      date: dayFromNumber(from + dice.below(to - from + 1)),
      activity: kind.activity,
      quantity,
      points: pointsOf(kind, quantity, dice),
      revenue: revenueOf(kind, dice),
      minutes: kind.carries === 'minutes' ? 5 * (1 + dice.below(60)) : null,
      status: statusOf(dice.share()),
      reference: reference(kind).trim(),
      person: named,
      note: dice.happens(0.1) ? dice.of(NOTES) : '',
    }
  }
  return { entry, person }
}

function kindAt(place: number): Kind {
  let rest = place
  for (const kind of MIX) {
    if (rest < kind.weight) return kind
    rest -= kind.weight
  }
  throw new Error('the weights of the mix do not add up')
}

/** Half of the "+" rows state their points; a special always does. */
function pointsOf({ floor, carries }: Kind, quantity: number, dice: Dice): number | null {
  if (carries === 'points') return 50 + 25 * dice.below(60)
  if (floor === 0 || dice.happens(0.5)) return null
  return floor * quantity + 100 * dice.below(40)
}

/** Dollars of log-normal size, one in fifty a refund; two projects in five carry theirs. */
function revenueOf({ carries }: Kind, dice: Dice): Entry['revenue'] {
  const has = carries === 'revenue' || (carries === 'perhaps revenue' && dice.happens(0.4))
  if (!has) return null
  const amount = Math.round(45_000 * growth(dice.normal() * 0.9)) + dice.below(100)
  return cents(dice.happens(0.02) ? -amount : amount)
}

function statusOf(share: number): Entry['status'] {
  if (share < 0.08) return 'reported'
  return share < 0.11 ? 'rejected' : 'approved'
}

/** e to the power of x by its series: multiplication alone rounds alike everywhere. */
export function growth(x: number): number {
  let [sum, term] = [1, 1]
  for (let n = 1; n < 40; n++) {
    term *= x / n
    sum += term
  }
  return sum
}
