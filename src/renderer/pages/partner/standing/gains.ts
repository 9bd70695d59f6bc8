import type { Benefit, Discount, LeadPriority } from '../../../../shared/program/benefit'
import type { Edition } from '../../../../shared/program/edition'
import type { TierId } from '../../../../shared/program/ids'
import type { NotStated, Source } from '../../../../shared/program/source'

/** One benefit that differs between two tiers. */
export interface Difference {
  readonly name: string
  /** 'yes', '5 % → 15 %', '6 → 5'. */
  readonly change: string
  readonly source: Source
  readonly direction: 'more' | 'less' | 'not stated'
}

/**
 * What the benefits of one tier differ in from those of another; null = in no tier yet, so nothing.
 * A benefit that no source states for one of the two is neither more nor less.
 */
export function differencesOf(
  edition: Edition,
  from: TierId | null,
  to: TierId,
): readonly Difference[] {
  return [
    ...edition.benefits.flatMap((benefit) => given(benefit, from, to)),
    ...edition.discounts.flatMap((discount) => discounted(discount, from, to)),
    ...served(edition.leadPriority, from, to),
  ]
}

function given({ name, gives, limit }: Benefit, from: TierId | null, to: TierId): Difference[] {
  const [before, after] = [from === null ? null : gives[from], gives[to]]
  if (after === 'not stated') return []
  const had = before !== null && before !== 'not stated' && before.value
  if (had === after.value) return []
  const yes = limit && !/\bup to\b/i.test(name) ? `up to ${limit.value} %` : 'yes'
  if (!after.value)
    return [{ name, change: `${yes} → no`, source: after.source, direction: 'less' }]
  const unknown = before === 'not stated'
  return [
    {
      name,
      change: unknown ? `not stated → ${yes}` : yes,
      source: after.source,
      direction: unknown ? 'not stated' : 'more',
    },
  ]
}

type Percent = Discount['percent'][TierId]

function discounted({ name, percent }: Discount, from: TierId | null, to: TierId): Difference[] {
  const [before, after] = [from === null ? null : percent[from], percent[to]]
  if (after === 'not stated') return []
  const [was, is] = [sayPercent(before), sayPercent(after)]
  // 0 % is no gain over nothing, nor over what no source states.
  if (was === is || (worth(after) === 0 && worth(before) === 0)) return []
  const direction = before === 'not stated' ? 'not stated' : more(worth(after) - worth(before))
  const change = before === null ? is : `${was} → ${is}`
  return [{ name, change, source: after.source, direction }]
}

/** The Kick-Off Package comes on top, so it decides only where the percents are equal. */
function worth(percent: Percent | null): number {
  if (percent === null || percent === 'not stated') return 0
  return percent.value + (percent.withKickOff ? 0.5 : 0)
}

function sayPercent(percent: Percent | null): string {
  if (percent === null) return 'none'
  if (percent === 'not stated') return percent
  return `${percent.value} %${percent.withKickOff ? ' + Kick-Off' : ''}`
}

function served({ name, rank }: LeadPriority, from: TierId | null, to: TierId): Difference[] {
  const [before, after] = [from === null ? null : rank[from], rank[to]]
  if (after === 'not stated') return []
  const [was, is] = [sayRank(before), sayRank(after)]
  if (was === is) return []
  const place = (value: number | 'none' | NotStated | null) =>
    typeof value === 'number' ? value : Number.POSITIVE_INFINITY
  const [old, fresh] = [
    place(before === null || before === 'not stated' ? before : before.value),
    place(after.value),
  ]
  const direction = before === 'not stated' ? 'not stated' : more(old > fresh ? 1 : -1)
  const change = before === null ? is : `${was} → ${is}`
  return [{ name, change, source: after.source, direction }]
}

function sayRank(rank: LeadPriority['rank'][TierId] | null): string {
  if (rank === null) return 'none'
  return rank === 'not stated' ? rank : String(rank.value)
}

function more(by: number): 'more' | 'less' {
  return by > 0 ? 'more' : 'less'
}
