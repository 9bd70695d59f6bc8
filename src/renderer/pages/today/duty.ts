import type { Day } from '../../../shared/basics/day'
import type { PlanId, TierId } from '../../../shared/program/ids'
import type { Lapse, TermEnd } from '../../engine/today/today-lapses'
import type { ReviewMove } from '../../engine/today/today-moves'
import type { TodayReport } from '../../engine/today/today-report'
import type { LogDraft } from '../../stores/draft'
import type { DutySort } from '../../stores/today'
import type { Safety } from '../../ui/safety'
import { fallsByLapse } from './falls-by-lapse'

/** One thing that needs a person. */
export interface Duty {
  /** The same on every day, and another once what it is about has changed: putting off hangs on it. */
  readonly key: string
  readonly sort: DutySort
  /** The other list it stands in, where it is about two things at once. */
  readonly also?: DutySort
  readonly partner: string | null
  readonly name: string | null
  /** The day by which it matters; null = no day is set. */
  readonly due: Day | null
  readonly about: About
}

export type About =
  | { readonly is: 'draft'; readonly draft: LogDraft }
  | { readonly is: 'files'; readonly names: readonly string[] }
  | { readonly is: 'safety'; readonly safety: Safety }
  /** Days since the newest backup; null = there is none. */
  | { readonly is: 'backup'; readonly age: number | null }
  | {
      readonly is: 'reports'
      readonly reports: number
      readonly oldest: Day
      readonly points: number
    }
  | { readonly is: 'move'; readonly move: ReviewMove; readonly on: Day }
  /** `fall`: the move at the coming review that this certificate alone brings about. */
  | { readonly is: 'lapse'; readonly lapse: Lapse; readonly fall: ReviewMove | null }
  | { readonly is: 'term'; readonly term: TermEnd }
  | { readonly is: 'plan'; readonly plan: PlanId; readonly tier: TierId | null }

/** What the window knows beside the desk's report: work begun here, and how safe the data is. */
export interface Begun {
  readonly drafts: readonly LogDraft[]
  /** Names of drafts' partners, as far as they are known. */
  readonly names: ReadonlyMap<string, string>
  readonly files: readonly string[]
  /** null = safe enough to say nothing. */
  readonly safety: Safety | null
  /** Days since the newest backup; null = none yet; undefined = not known, or young enough. */
  readonly backup: number | null | undefined
}

/** Everything that needs a person, from the desk's report and from the work begun in this window. */
export function dutiesOf(report: TodayReport, begun: Begun): readonly Duty[] {
  return [...begunDuties(begun), ...reported(report)]
}

function begunDuties({ drafts, names, files, safety, backup }: Begun): readonly Duty[] {
  const ours = { sort: 'work', partner: null, name: null, due: null } as const
  const duties: Duty[] = []
  if (safety)
    duties.push({ ...ours, key: `safety ${safety.words}`, about: { is: 'safety', safety } })
  if (files.length > 0)
    duties.push({ ...ours, key: `files ${files.join('/')}`, about: { is: 'files', names: files } })
  for (const draft of drafts) {
    const { partner } = draft
    const name = partner === null ? null : (names.get(partner) ?? partner)
    const about = { is: 'draft', draft } as const
    duties.push({ ...ours, key: `draft ${partner ?? ''}`, partner, name, about })
  }
  if (backup !== undefined)
    duties.push({ ...ours, key: 'backup', about: { is: 'backup', age: backup } })
  return duties
}

function reported(report: TodayReport): readonly Duty[] {
  const { reviewOn } = report
  const falls = fallsByLapse(report)
  const told = new Set(falls.values())
  const moves = [...report.falls.first, ...report.rises.first].filter((move) => !told.has(move))
  return [
    ...moves.map((move): Duty => {
      const { partner, name, from, to } = move
      const key = `move ${partner} ${from} ${to} ${reviewOn}`
      const about = { is: 'move', move, on: reviewOn } as const
      return { key, sort: 'review', partner, name, due: reviewOn, about }
    }),
    ...report.waiting.first.map(({ partner, name, reports, oldest, points }): Duty => {
      const key = `reports ${partner} ${reports} ${oldest}`
      const about = { is: 'reports', reports, oldest, points } as const
      return { key, sort: 'reports', partner, name, due: reviewOn, about }
    }),
    ...report.expiring.first.map((lapse): Duty => {
      const { partner, name, on, certificate } = lapse
      const key = `lapse ${partner} ${certificate.id} ${on}`
      const fall = falls.get(lapse) ?? null
      const about = { is: 'lapse', lapse, fall } as const
      const duty = { key, sort: 'certificates', partner, name, due: on, about } as const
      return fall ? { ...duty, also: 'review' } : duty
    }),
    ...report.terms.first.map((term): Duty => {
      const { partner, name, on } = term
      const key = `term ${partner} ${on}`
      return { key, sort: 'terms', partner, name, due: on, about: { is: 'term', term } }
    }),
    ...report.plans.first.map(({ partner, name, plan, tier }): Duty => {
      const key = `plan ${partner} ${plan} ${tier}`
      return { key, sort: 'plans', partner, name, due: null, about: { is: 'plan', plan, tier } }
    }),
  ]
}
