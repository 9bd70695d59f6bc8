import type { Edition } from './edition'
import type { Figure, Passage, Source, Stated } from './source'

/** Something of an edition and where it stands there: 'tiers.silver.points'. */
export interface Placed<T> {
  readonly path: string
  readonly found: T
}

/** A number of an edition with its source and its path. */
export interface PlacedFigure {
  readonly path: string
  readonly figure: Figure
}

/** Every number of an edition that has a source, so that none can be left out of a check or a list. */
export function figuresOf(edition: Edition): readonly PlacedFigure[] {
  return statementsOf(edition).flatMap(({ path, found }) => {
    return isFigure(found) ? [{ path, figure: found }] : []
  })
}

/** Every value with a source: numbers, yes or no, and words. */
export function statementsOf(edition: Edition): readonly Placed<Stated<unknown>>[] {
  return walk(edition, isStated)
}

/** Every statement in prose, wherever in the edition it stands. */
export function passagesOf(edition: Edition): readonly Placed<Passage>[] {
  return walk(edition, isPassage)
}

/** Names that say nothing a reader of a path would miss. */
const SILENT = new Set(['requirements', 'atLeast', 'says'])

function walk<T>(root: unknown, isWanted: (node: unknown) => node is T): readonly Placed<T>[] {
  const found: Placed<T>[] = []
  const visit = (node: unknown, path: readonly string[]): void => {
    if (isWanted(node)) found.push({ path: path.join('.'), found: node })
    if (Array.isArray(node)) {
      node.forEach((part: unknown, index) => {
        visit(part, [...path, nameOf(part, index)])
      })
    } else if (isObject(node)) {
      for (const [name, part] of Object.entries(node)) {
        visit(part, SILENT.has(name) ? path : [...path, name])
      }
    }
  }
  visit(root, [])
  return found
}

/** A part of a list by what tells it from the others, else by its place. */
function nameOf(part: unknown, index: number): string {
  if (!isObject(part)) return String(index)
  const name = part.id ?? part.title ?? part.kind ?? index
  return typeof name === 'string' ? name : String(index)
}

function isObject(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null
}

function isSource(node: unknown): node is Source {
  return (
    isObject(node) &&
    ('line' in node || 'derived' in node || 'reading' in node || 'contradiction' in node)
  )
}

function isStated(node: unknown): node is Stated<unknown> {
  return isObject(node) && 'value' in node && isSource(node.source)
}

function isFigure(node: Stated<unknown>): node is Figure {
  return typeof node.value === 'number'
}

function isPassage(node: unknown): node is Passage {
  return isObject(node) && typeof node.text === 'string' && Array.isArray(node.lines)
}
