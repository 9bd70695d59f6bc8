import { holdsAll, plainOf, soughtIn } from '../../../shared/basics/text'
import type { Edition } from '../../../shared/program/edition'
import { CONTRADICTIONS } from '../../../shared/program/editions'
import type { SeedLine } from '../../../shared/program/source'
import { quotationsOf } from '../../ui/quotations'
import type { Word } from './glossary'
import type { Topic } from './topics'

/** The words of the glossary in which everything typed stands; those named so come first. */
export function siftWords(words: readonly Word[], typed: string): readonly Word[] {
  const sought = soughtIn(typed)
  if (sought.length === 0) return words
  const named = (text: string) => holdsAll(plainOf(text), sought)
  const found = words.filter((one) => named(textOf(one)))
  return [...found.filter(({ word }) => named(word)), ...found.filter(({ word }) => !named(word))]
}

/** The topics in which everything typed stands. */
export function siftTopics(topics: readonly Topic[], typed: string): readonly Topic[] {
  const sought = soughtIn(typed)
  return topics.filter(({ title, says }) => holdsAll(plainOf([title, ...says].join(' ')), sought))
}

const DISPUTED: ReadonlySet<SeedLine> = new Set(
  CONTRADICTIONS.flatMap(({ wordings }) => wordings.flatMap(({ lines }) => lines)),
)

/** The lines of a word that say something under an edition: each has its own place for the same thing. */
export function linesUnder(edition: Edition, { lines = [] }: Word): readonly SeedLine[] {
  const quotations = quotationsOf(edition)
  const stated = lines.filter((line) => quotations.has(line))
  return stated.length > 0 ? stated : lines.filter((line) => DISPUTED.has(line))
}

function textOf(word: Word): string {
  const { lines = [], rules = [], readings = [], contradictions = [] } = word
  return [word.word, word.says, ...lines, ...rules, ...readings, ...contradictions].join(' ')
}
