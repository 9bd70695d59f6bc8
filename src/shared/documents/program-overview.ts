import { canonicalJson } from '../basics/canonical'
import { parseDay } from '../basics/day'
import { AMBIGUITIES } from '../program/ambiguities'
import { CONTRADICTIONS } from '../program/contradictions'
import type { Edition } from '../program/edition'
import { aboutChapter, citationKey } from './chapters/about'
import { ambiguitiesChapter, contradictionsChapter } from './chapters/appendices'
import { benefitsChapter, opportunitiesChapter, plansChapter } from './chapters/benefits'
import { contractChapter } from './chapters/contract'
import {
  alsoStatedChapter,
  certificationsChapter,
  joiningChapter,
  legalChapter,
} from './chapters/joining'
import { moneyChapter } from './chapters/money'
import { profilesChapter, valuesChapter } from './chapters/people'
import { activitiesChapter, catalogueChapter, reportingChapter } from './chapters/points'
import { reviewChapter, tierCardsChapter, tiersChapter } from './chapters/tiers'
import type { Content } from './content'
import { type DocumentDefinition, type Layout, safeName } from './document'
import { INK } from './look'
import { following, onNewPage } from './parts/chapter'
import { cover, coverGround } from './parts/cover'
import { runningFoot, runningHead } from './parts/running'
import { RENDERER } from './renderer'

const TITLE = 'Exponential Partner Program'

/** The whole program of one edition as a document for partners, every number with its source. */
export function programOverview(edition: Edition): DocumentDefinition {
  return {
    kind: 'program-overview',
    title: `${TITLE}: ${edition.name}`,
    subject: `Program overview, edition ${edition.name}`,
    fileName: safeName(TITLE, edition.name),
    day: parseDay(edition.settledOn.value),
    source: canonicalJson({
      document: 'program-overview',
      renderer: RENDERER,
      edition,
      contradictions: CONTRADICTIONS,
      ambiguities: AMBIGUITIES,
    }),
    lay: (hash) => lay(edition, hash),
  }
}

function lay(edition: Edition, hash: string): Layout {
  return {
    content: contentOf(edition, hash),
    background: (page, size) => (page === 1 ? coverGround(size) : null),
    header: (page) => (page === 1 ? null : runningHead(`${TITLE} · ${edition.name}`)),
    footer: (page, pages) => (page === 1 ? null : runningFoot(edition.name, hash, page, pages)),
  }
}

function contentOf(edition: Edition, hash: string): readonly Content[] {
  return [
    cover(edition, TITLE, hash),
    contents(),
    citationKey(),
    ...onNewPage(valuesChapter(edition), 'portrait'),
    ...following(profilesChapter(edition)),
    ...onNewPage(tiersChapter(edition), 'portrait'),
    ...following(reviewChapter(edition)),
    ...onNewPage(tierCardsChapter(edition), 'portrait'),
    ...onNewPage(catalogueChapter(edition), 'landscape'),
    ...following(activitiesChapter(edition)),
    ...onNewPage(plansChapter(edition), 'landscape'),
    ...onNewPage(benefitsChapter(edition), 'landscape'),
    ...onNewPage(moneyChapter(edition), 'portrait'),
    ...following(opportunitiesChapter(edition)),
    ...following(joiningChapter(edition)),
    ...following(certificationsChapter(edition)),
    ...following(reportingChapter(edition)),
    ...following(alsoStatedChapter(edition)),
    ...following(contractChapter(edition)),
    ...following(legalChapter(edition)),
    ...following(aboutChapter(edition, hash)),
    ...onNewPage(contradictionsChapter(edition, CONTRADICTIONS), 'landscape'),
    ...onNewPage(ambiguitiesChapter(edition, AMBIGUITIES), 'landscape'),
  ]
}

function contents(): Content {
  return {
    pageBreak: 'before',
    toc: {
      title: { text: 'Contents', style: 'h1' },
      textStyle: { fontSize: 10, color: INK.body },
      numberStyle: { bold: true, color: INK.brand },
      outlines: true,
    },
  }
}
