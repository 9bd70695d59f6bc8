import type { Edition } from '../../../../shared/program/edition'
import { DEFAULT_EDITION, EDITIONS } from '../../../../shared/program/editions'
import { PROGRAM_CHAPTERS, type ProgramChapter } from '../../../ui/routes'
import { benefitsSheet } from './benefits-sheet'
import { catalogueSheet } from './catalogue-sheet'
import {
  type ComparedSheet,
  comparePassages,
  compareSheets,
  type Editions,
  type PassagePair,
  type Side,
} from './compare'
import { feesSheet } from './fees-sheet'
import { plansSheet } from './plans-sheet'
import { sectionsOf } from './sections'
import type { Sheet } from './sheet'
import { tiersSheet } from './tiers-sheet'

export interface ComparedSection {
  readonly id: string
  readonly title: string
  readonly aside?: string
  readonly pairs: readonly PassagePair[]
}

/** A chapter with both editions in it. */
export interface Chapter {
  readonly id: ProgramChapter
  readonly sheet: ComparedSheet | null
  readonly sections: readonly ComparedSection[]
}

/** The two editions that stand beside each other, the one active by default first. */
export const BESIDE: Editions = {
  first: DEFAULT_EDITION,
  second: EDITIONS.find((edition) => edition !== DEFAULT_EDITION) ?? DEFAULT_EDITION,
}

const SHEETS: Readonly<Partial<Record<ProgramChapter, (edition: Edition) => Sheet>>> = {
  tiers: tiersSheet,
  catalogue: catalogueSheet,
  plans: plansSheet,
  benefits: benefitsSheet,
  fees: feesSheet,
}

const KEPT = new Map<ProgramChapter, Chapter>()

/** A chapter, compared once: editions are frozen. */
export function chapterOf(id: ProgramChapter): Chapter {
  const kept = KEPT.get(id)
  if (kept) return kept
  const chapter = compareChapter(id, BESIDE)
  KEPT.set(id, chapter)
  return chapter
}

/** Every chapter in order, for what looks over the whole program. */
export function allChapters(): readonly Chapter[] {
  return PROGRAM_CHAPTERS.map(chapterOf)
}

/** On which side of the comparison an edition stands. */
export function sideOf(edition: Edition): Side {
  return edition.id === BESIDE.second.id ? 'second' : 'first'
}

/** How many rows of a chapter's table differ; where it has no table, how many statements are not shared. */
export function differencesIn({ sheet, sections }: Chapter): number {
  if (sheet) return sheet.rows.filter(({ verdict }) => verdict !== 'equal').length
  const pairs = sections.flatMap((section) => section.pairs)
  return pairs.filter(({ first, second }) => !first || !second).length
}

/** A chapter of any two editions. */
export function compareChapter(id: ProgramChapter, editions: Editions): Chapter {
  const draw = SHEETS[id]
  const sheet = draw ? compareSheets(draw(editions.first), draw(editions.second), editions) : null
  const others = sectionsOf(editions.second, id)
  const sections = sectionsOf(editions.first, id).map((section) => {
    const other = others.find((one) => one.id === section.id)
    const { passages, ...named } = section
    return { ...named, pairs: comparePassages(section.id, passages, other?.passages ?? []) }
  })
  return { id, sheet, sections: sections.filter(({ pairs }) => pairs.length > 0) }
}
