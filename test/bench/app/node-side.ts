/** All that the bench's own process takes from the app: bundled once, imported by run.mjs. */
export { editionById } from '../../../src/shared/program/editions'
export { TIER_IDS } from '../../../src/shared/program/ids'
export { CHROMIUM_FLAGS, findChromium } from '../../support/chromium'
export { csvOf } from '../portfolio/csv'
export { CATALOGUE_FIELDS, ladderOf, peerCatalogueOf } from '../portfolio/peer-catalogue'
export { CERTIFICATE_FIELDS, ENTRY_FIELDS, peerRowsOf } from '../portfolio/peer-rows'
export { makePortfolio, monthEnds } from '../portfolio/portfolio'
export { createSubject, endsOf } from './subject'
