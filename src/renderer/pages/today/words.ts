import { formatDay, formatMoney, formatNumber, plural } from '../../../shared/basics/format'
import { cents } from '../../../shared/basics/money'
import { capital } from '../../../shared/basics/text'
import { PLAN_IDS, rankOf } from '../../../shared/program/ids'
import type { Certification } from '../../../shared/records/certification'
import { sayAmount } from '../../../shared/tier/next-step'
import { ACTIVITY_NAMES } from '../../engine/activity-names'
import type { Lapse } from '../../engine/today/today-lapses'
import type { ReviewMove, Turn } from '../../engine/today/today-moves'
import type { LogDraft } from '../../stores/draft'
import { planName, tierName } from '../../ui/tier-name'
import type { About } from './duty'

/** What has to be known of a duty, without the partner's name. */
export function sayDuty(about: About): string {
  switch (about.is) {
    case 'draft':
      return 'An activity is half written'
    case 'files':
      return `${plural(about.names.length, 'file')} chosen, not imported yet`
    case 'safety':
      return about.safety.words
    case 'backup':
      return about.age === null
        ? 'No backup has been written yet'
        : `The newest backup is ${plural(about.age, 'day')} old`
    case 'reports':
      return about.reports === 1 ? '1 report waits' : `${plural(about.reports, 'report')} wait`
    case 'move':
      return sayMoving(about.move)
    case 'lapse':
      return `${about.lapse.certificate.kind} cert lapses${about.fall ? ', would fall' : ''}`
    case 'term':
      return 'partnership year ends'
    case 'plan':
      return `plan ${planName(about.plan)}, tier ${tierName(about.tier)}`
    default:
      return about satisfies never
  }
}

/** The one line beneath it: why, or what about it. */
export function sayWhy(about: About): string {
  switch (about.is) {
    case 'draft':
      return sayDraft(about.draft)
    case 'files':
      return about.names.join(', ')
    case 'safety':
      return about.safety.where
    case 'backup':
      return 'The desk writes one before each import and at every tenth start, or at once.'
    case 'reports':
      return sayReports(about)
    case 'move':
      return sayMove(about.move)
    case 'lapse':
      return sayLapse(about.lapse, about.fall)
    case 'term':
      return `Partner since ${formatDay(about.term.since)}; tier today: ${tierName(about.term.tier)}.`
    case 'plan':
      return sayPlan(about)
    default:
      return about satisfies never
  }
}

/** Whether a move goes down. */
export function isFall({ from, to }: Pick<ReviewMove, 'from' | 'to'>): boolean {
  return rankOf(to) < rankOf(from)
}

/** Why a review would move a partner: what of the tier rolls out or lapses, or is reached. */
export function sayMove(move: ReviewMove): string {
  return `${capital(sayTurns(move))}.`
}

function sayTurns(move: ReviewMove): string {
  const { turns, from, to } = move
  const fall = isFall(move)
  const tier = tierName(fall ? from : to)
  return turns.map((turn) => (fall ? sayLost(turn, tier) : sayReached(turn, tier))).join('; ')
}

/** Whoever stands there already is told apart from whoever will by the review. */
function sayMoving(move: ReviewMove): string {
  if (move.today === move.to) return isFall(move) ? 'has fallen' : 'has risen'
  return isFall(move) ? 'would fall' : 'would rise'
}

function sayReports({ points, oldest }: Extract<About, { readonly is: 'reports' }>): string {
  const worth =
    points === 0 ? 'Worth nothing as they stand' : `${formatNumber(points)} points once approved`
  return `${worth}; the oldest is of ${formatDay(oldest)}.`
}

/** Support follows the plan, all else the tier (Q5). */
function sayPlan({ plan, tier }: Extract<About, { readonly is: 'plan' }>): string {
  return PLAN_IDS.indexOf(plan) > (tier === null ? -1 : PLAN_IDS.indexOf(tier))
    ? `Pays for ${planName(plan)} support without having earned the tier.`
    : `Has earned more than ${planName(plan)} support.`
}

/** '1,350 points roll out since the last review: 7,940 stay, Professional asks 8,000'. */
function sayLost({ kind, asked, was, willBe }: Turn, tier: string): string {
  const lost = was - willBe
  const stay = willBe === 1 || kind === 'revenue' ? 'stays' : 'stay'
  const asks = `${sayBare(kind, willBe)} ${stay}, ${tier} asks ${sayBare(kind, asked)}`
  return lost <= 0 ? asks : `${sayAmount(kind, lost)} ${sayGoing(kind, lost)}: ${asks}`
}

function sayGoing(kind: Turn['kind'], amount: number): string {
  const one = amount === 1 || kind === 'revenue'
  if (kind === 'profile' || kind === 'sales') return one ? 'lapses' : 'lapse'
  return one ? 'rolls out' : 'roll out'
}

function sayReached({ kind, asked, was, willBe }: Turn, tier: string): string {
  return `${sayAmount(kind, willBe)}, ${sayBare(kind, was)} at the last review; ${tier} asks ${sayBare(kind, asked)}`
}

function sayBare(kind: Turn['kind'], amount: number): string {
  return kind === 'revenue' ? formatMoney(cents(amount)) : formatNumber(amount)
}

function sayLapse({ certificate, tier, tierAfter }: Lapse, fall: ReviewMove | null): string {
  const whose = sayWhose(certificate)
  if (fall) return `${tierName(tier)} hangs on ${whose}: ${sayTurns(fall)}.`
  if (rankOf(tierAfter) < rankOf(tier)) return `${tierName(tier)} hangs on ${whose}.`
  return `${capital(whose)}; no tier hangs on it.`
}

/** The kind stands in the line above: 'Ann's “Premium”'. */
function sayWhose({ person, title }: Certification): string {
  const owner = person.trim() === '' ? 'a certificate without a name' : `${person.trim()}'s`
  return title.trim() === '' ? owner : `${owner} “${title.trim()}”`
}

function sayDraft({ activity, reference, note }: LogDraft): string {
  const what = activity === null ? 'No activity chosen yet' : (ACTIVITY_NAMES.get(activity) ?? '')
  const more = [reference, note].map((text) => text.trim()).filter((text) => text !== '')
  return [what, ...more].join(' · ')
}
