/** What of a partner's row is compared between the desk and its peers. */
export interface Standing {
  readonly partner: string
  readonly tier: string | null
  readonly points: number
  readonly revenue: number
}

/** Rows and a number over them all: equal only where every partner stands alike. */
export function digestOf(rows: readonly Standing[]): {
  readonly count: number
  readonly digest: number
} {
  const sorted = [...rows].sort((a, b) => (a.partner < b.partner ? -1 : 1))
  let digest = 0x811c9dc5
  for (const { partner, tier, points, revenue } of sorted)
    for (const unit of `${partner} ${tier} ${points} ${revenue}\n`)
      digest = Math.imul(digest ^ unit.charCodeAt(0), 0x01000193) >>> 0
  return { count: rows.length, digest }
}
