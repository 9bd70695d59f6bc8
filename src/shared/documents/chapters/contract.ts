import { capital } from '../../basics/text'
import type { Edition } from '../../program/edition'
import type { Content } from '../content'
import { type Chapter, headed } from '../parts/chapter'
import { heading, type Listed, passage, passages, subheading } from '../parts/prose'

/** The contract's terms, for the overview. */
export function contractChapter(edition: Edition): Chapter {
  const { contract } = edition
  return {
    head: heading('The partner contract in short', 'listed'),
    body: [
      { text: `${capital(contract.standing)}.`, italics: true, style: 'p' },
      passages(contract.opening),
      ...clauses(edition, 'listed'),
      { ...passage(contract.closing), style: 'p' },
    ],
  }
}

/** Every clause under its number and title. */
export function clauses({ contract }: Edition, listed: Listed): readonly Content[] {
  return contract.clauses.map(({ number, title, points }) => ({
    stack: headed(subheading(`${number}. ${title}`, listed), [passages(points)]),
    fontSize: 9.3,
  }))
}
