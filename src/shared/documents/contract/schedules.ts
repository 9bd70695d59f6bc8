import type { Edition } from '../../program/edition'
import { moneyTerms } from '../chapters/money'
import type { Content } from '../content'
import { onNewPage } from '../parts/chapter'
import { heading, paragraph, subheading, together } from '../parts/prose'
import { benefitTable } from '../tables/benefit-table'
import { catalogueTable } from '../tables/catalogue-table'
import { planTable } from '../tables/plan-table'
import { tierTable } from '../tables/tier-table'

/** Tiers and points as they stood when the contract was made; later editions do not change them. */
export function scheduleA(edition: Edition): readonly Content[] {
  const requirements = {
    head: heading('Schedule A: tiers, points and fees', 'unlisted'),
    body: [
      frozen(edition),
      together(subheading('A.1 Tiers', 'unlisted'), tierTable(edition)),
      subheading('A.2 Fees, package, referral and periods', 'unlisted'),
      ...moneyTerms(edition),
    ],
  }
  const points = {
    head: heading('Schedule A, continued: what earns points', 'unlisted'),
    body: [catalogueTable(edition)],
  }
  return [...onNewPage(requirements, 'portrait'), ...onNewPage(points, 'landscape')]
}

/** Benefits, discounts and plans as they stood when the contract was made. */
export function scheduleB(edition: Edition): readonly Content[] {
  const benefits = {
    head: heading('Schedule B: benefits and discounts', 'unlisted'),
    body: [frozen(edition), benefitTable(edition)],
  }
  const plans = {
    head: heading('Schedule B, continued: plans', 'unlisted'),
    body: [planTable(edition)],
  }
  return [...onNewPage(benefits, 'landscape'), ...onNewPage(plans, 'landscape')]
}

function frozen(edition: Edition): Content {
  return paragraph(
    `As edition ${edition.name} states it, settled on ${edition.settledOn.value}. K and Q numbers: see its overview.`,
  )
}
