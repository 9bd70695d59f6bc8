import type { Edition } from '../../program/edition'
import { INK } from '../look'
import { card } from '../parts/cards'
import type { Chapter } from '../parts/chapter'
import { heading, passage, passages } from '../parts/prose'

/** How a company becomes and stays a partner. */
export function joiningChapter(edition: Edition): Chapter {
  return { head: heading('Joining and renewing', 'listed'), body: [passages(edition.joining)] }
}

/** The certificates a tier may ask for. */
export function certificationsChapter(edition: Edition): Chapter {
  const cards = edition.certificationKinds.map(({ kind, title, about }) =>
    card(title, `${kind} certification`, kind === 'profile' ? INK.brand : INK.teal, [
      passage(about),
    ]),
  )
  return { head: heading('Certifications', 'listed'), body: cards }
}

/** Facts of the sources that belong nowhere else. */
export function alsoStatedChapter(edition: Edition): Chapter {
  return { head: heading('Also stated', 'listed'), body: [passages(edition.alsoStated)] }
}

/** The notices of 002. */
export function legalChapter(edition: Edition): Chapter {
  return {
    head: heading('Legal notices', 'listed'),
    body: [{ ...passages(edition.legal), fontSize: 9.3 }],
  }
}
