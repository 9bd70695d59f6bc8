import type { Activity } from '../../program/activity'
import type { Edition } from '../../program/edition'
import type { Chapter } from '../parts/chapter'
import { heading, paragraph, passages } from '../parts/prose'
import { catalogueTable } from '../tables/catalogue-table'

/** Everything that earns points. */
export function catalogueChapter(edition: Edition): Chapter {
  return {
    head: heading('What earns points', 'listed'),
    body: [
      paragraph(
        '“5,000+” is a floor: more may be agreed, with a reason. “Or …, if larger”: of the two only the larger counts. K and Q numbers: see the appendices.',
      ),
      catalogueTable(edition),
    ],
  }
}

/** What the sources say of single activities beyond their points. */
export function activitiesChapter(edition: Edition): Chapter {
  const told = edition.catalogue.filter(({ about }) => about && about.length > 0)
  const words = told.map(({ name, about }) => ({
    unbreakable: true,
    stack: [{ text: name, style: 'label' }, passages(about ?? [])],
  }))
  const left = words.slice(0, halfway(told))
  const columns = [{ stack: left }, { stack: words.slice(left.length) }]
  return {
    head: heading('Single activities in words', 'listed'),
    body: [
      paragraph('What the sources say of some activities beyond their points.'),
      { columns, columnGap: 28, fontSize: 9 },
    ],
  }
}

/** How many activities fill one of two columns about as far as the rest fills the other. */
function halfway(told: readonly Activity[]): number {
  const weights = told.map(
    ({ about }) =>
      60 +
      (about ?? []).reduce((sum, { text, quote }) => sum + text.length + (quote?.length ?? 0), 0),
  )
  const half = sumOf(weights) / 2
  return weights.findIndex((_, at) => sumOf(weights.slice(0, at + 1)) >= half) + 1
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** How activities reach the ledger. */
export function reportingChapter(edition: Edition): Chapter {
  return { head: heading('Reporting', 'listed'), body: [passages(edition.reporting)] }
}
