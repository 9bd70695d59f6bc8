import type { Edition } from '../../program/edition'
import type { Chapter } from '../parts/chapter'
import { heading, paragraph, passages } from '../parts/prose'
import { benefitTable } from '../tables/benefit-table'
import { planTable } from '../tables/plan-table'

/** What each plan costs and which support it brings. */
export function plansChapter(edition: Edition): Chapter {
  return {
    head: heading('Plans', 'listed'),
    body: [
      paragraph(
        'A plan is bought and decides the support; the tier is earned and decides everything else.',
      ),
      planTable(edition),
    ],
  }
}

/** Who gets which benefit, discount and place in the queue for leads. */
export function benefitsChapter(edition: Edition): Chapter {
  return {
    head: heading('Benefits', 'listed'),
    body: [
      benefitTable(edition),
      paragraph('K.O.P. = Kick-Off Package. Priority 1 is served first.'),
    ],
  }
}

/** Where a partner earns money. */
export function opportunitiesChapter(edition: Edition): Chapter {
  return {
    head: heading('Revenue opportunities', 'listed'),
    body: [passages(edition.opportunities)],
  }
}
