import type { Edition, Tier } from '../../program/edition'
import type { Content, Table } from '../content'
import { TIER_INK } from '../look'
import { card } from '../parts/cards'
import type { Chapter } from '../parts/chapter'
import { ladderChart } from '../parts/ladder-chart'
import { heading, paragraph, passage, passages } from '../parts/prose'
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

/** When and how tiers are looked at. */
export function reviewChapter(edition: Edition): Chapter {
  return { head: heading('Review of tiers', 'listed'), body: [passages(edition.review)] }
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
