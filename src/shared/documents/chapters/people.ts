import type { Edition } from '../../program/edition'
import { INK } from '../look'
import { card } from '../parts/cards'
import type { Chapter } from '../parts/chapter'
import { heading, paragraph, passage, passages } from '../parts/prose'

const PROFILE_INK = [INK.brand, INK.teal, '#d99a1c', '#7b4fc9'] as const

/** What 7x stands for. */
export function valuesChapter(edition: Edition): Chapter {
  return { head: heading('Values', 'listed'), body: [passages(edition.values)] }
}

/** The core competencies, of which a partner chooses one. */
export function profilesChapter(edition: Edition): Chapter {
  const cards = edition.profiles.map(({ name, about }, index) =>
    card(name, 'partner profile', PROFILE_INK[index % PROFILE_INK.length] ?? INK.brand, [
      passage(about),
    ]),
  )
  const choice = paragraph(
    'A partner chooses one profile as its core competency and is listed under it.',
  )
  return { head: heading('Partner profiles', 'listed'), body: [choice, ...cards] }
}
