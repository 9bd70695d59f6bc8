import type { Edition, Tier } from '../../program/edition'
import type { Content, Table } from '../content'
import { TIER_INK } from '../look'
import { card } from '../parts/cards'
import type { Chapter } from '../parts/chapter'
import { factTable } from '../parts/fact-table'
import { ladderChart } from '../parts/ladder-chart'
import { heading, paragraph, passage, passages, subheading, together } from '../parts/prose'
import { periodFacts, warningFacts } from '../tables/money-facts'
import { tierTable } from '../tables/tier-table'

/** What each tier is and what it asks for. */
export function tiersChapter(edition: Edition): Chapter {
  return {
    head: heading('Tiers and what they ask for', 'listed'),
    body: [
      paragraph('A partner stands in the highest tier whose requirements are all met.'),
      tierTable(edition),
      ladderChart(edition),
    ],
  }
}

/** What is said of the tiers beyond their numbers. */
export function tierCardsChapter(edition: Edition): Chapter {
  return {
    head: heading('The tiers in words', 'listed'),
    body: edition.tiers.map(tierCard),
  }
}

/** When and how tiers are looked at, and the periods and limits of counting. */
export function reviewChapter(edition: Edition): Chapter {
  return {
    head: heading('Review of tiers', 'listed'),
    body: [
      passages(edition.review),
      together(
        subheading('Periods and limits', 'listed'),
        factTable([...periodFacts(edition), ...warningFacts(edition)]),
      ),
    ],
  }
}

function tierCard(tier: Tier): Table {
  const standing = tier.standing === 'not stated' ? 'standing not stated' : tier.standing.value
  const about = tier.about === 'not stated' ? [] : [passage(tier.about)]
  const advisory: readonly Content[] = tier.advisory.map((statement) => ({
    stack: [passage({ ...statement, text: `Advisory, never a condition: ${statement.text}` })],
    margin: [0, 2, 0, 0],
  }))
  return card(tier.name, standing, TIER_INK[tier.id], [...about, ...advisory])
}
