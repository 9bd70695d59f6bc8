import type { Day } from '../../../shared/basics/day'
import { dayInZone } from '../../../shared/basics/day'
import { holdsAll, plainTexts, type Sought, soughtIn } from '../../../shared/basics/text'
import type { HistoryLine } from '../../engine/answers'

/** What a person narrows the history by. */
export interface Sieve {
  readonly text: string
  /** null = everybody. */
  readonly person: string | null
  readonly kind: KindGroup | null
}

export const KIND_GROUPS = ['imports', 'activities', 'partners', 'undone'] as const
export type KindGroup = (typeof KIND_GROUPS)[number]

/** A line of the list: the heading of a day, or a change. */
export type ListLine =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'change'; readonly change: HistoryLine; readonly act: Act | null }

/** What can be done about a change, by which change's taking back. */
export interface Act {
  readonly word: 'Undo' | 'Redo'
  readonly of: string
}

/** The changes that pass, each day under its own heading. */
export function sift(
  lines: readonly HistoryLine[],
  sieve: Sieve,
  zone: string,
): readonly ListLine[] {
  const acts = actsOf(lines)
  const words = soughtIn(sieve.text)
  const listed: ListLine[] = []
  let last: Day | null = null
  for (const change of lines) {
    if (!passes(change, sieve, words)) continue
    const day = dayInZone(change.time, zone)
    if (day !== last) listed.push({ is: 'day', day })
    last = day
    listed.push({ is: 'change', change, act: acts.get(change.id) ?? null })
  }
  return listed
}

/** A change that stands can be taken back, one that was taken back comes again by taking its undo back. */
function actsOf(lines: readonly HistoryLine[]): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>()
  for (const { id, state, of } of lines) {
    if (state === 'stands') acts.set(id, { word: 'Undo', of: id })
    if (state !== 'undo') continue
    acts.set(id, { word: 'Redo', of: id })
    if (of !== null) acts.set(of, { word: 'Redo', of: id })
  }
  return acts
}

function passes(change: HistoryLine, sieve: Sieve, words: Sought): boolean {
  if (sieve.person !== null && change.person !== sieve.person) return false
  if (sieve.kind !== null && groupOf(change.kind) !== sieve.kind) return false
  return words.length === 0 || holdsAll(textOf(change), words)
}

/** What a change is found by. */
const textOf = plainTexts(({ label, person }: HistoryLine) => `${label} ${person}`)

function groupOf(kind: HistoryLine['kind']): KindGroup {
  switch (kind) {
    case 'import':
    case 'sample':
      return 'imports'
    case 'log-activity':
      return 'activities'
    case 'edit-partners':
    case 'note':
      return 'partners'
    case 'undo':
    case 'redo':
      return 'undone'
    default:
      return kind satisfies never
  }
}

/** Everybody who made a change, in the order in which they are met. */
export function peopleIn(lines: readonly HistoryLine[]): readonly string[] {
  return [...new Set(lines.map(({ person }) => person))]
}
