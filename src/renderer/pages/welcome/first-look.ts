import { rankOf } from '../../../shared/program/ids'
import type { RemoteDesk } from '../../engine/connect'
import { allRows } from '../../engine/connect'
import type { Row } from '../../engine/list/row'
import type { View } from '../../engine/view'
import type { FirstHint } from '../../stores/first-hint'

/**
 * Finds the partner whose tier tells most at first sight, with its own headline; null where none is that
 * near, or where that cannot be told: nobody waits at the door for a hint.
 */
export function findFirstLook(desk: RemoteDesk, view: View): Promise<FirstHint | null> {
  return firstLook(desk, view).catch(() => null)
}

async function firstLook(desk: RemoteDesk, view: View): Promise<FirstHint | null> {
  let first: FirstHint | null = null
  for (const { partner } of firstLooks(await allRows(desk, view))) {
    const standing = await desk.standing(partner.id, view)
    if (!standing) continue
    const { headline, sentences } = standing.explanation
    const hint = { partner: partner.id, name: partner.name, headline }
    // What lapsed can be renewed: that answers both questions, why and what to do.
    if (sentences.some(({ says }) => says === 'lapse')) return hint
    first ??= hint
  }
  return first
}

/** More are not looked into: somebody waits for the desk. */
const MOST = 12

/** The partners that lack a single certification and nothing else: the highest tier first, most points first. */
export function firstLooks(rows: readonly Row[]): readonly Row[] {
  return rows
    .filter(lacksOneCertification)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST)
}

/** Tiers first, points within a tier. */
function weightOf({ standing: { tier, points } }: Row): number {
  return rankOf(tier) * MORE_THAN_ANY + points
}

const MORE_THAN_ANY = 1e9

function lacksOneCertification({ next }: Row): boolean {
  const [only, ...others] = next?.missing ?? []
  if (!only || others.length > 0 || only.notKnown || only.amount !== 1) return false
  return only.kind === 'profile' || only.kind === 'sales'
}
