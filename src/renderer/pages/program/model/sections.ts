import type { Edition } from '../../../../shared/program/edition'
import type { NotStated, Passage } from '../../../../shared/program/source'
import type { ProgramChapter } from '../../../ui/routes'

/** Statements in words under one heading. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly aside?: string
  readonly passages: readonly Passage[]
}

/** What a chapter of an edition says in words, beside its figures. */
export function sectionsOf(edition: Edition, chapter: ProgramChapter): readonly Section[] {
  switch (chapter) {
    case 'tiers':
      return tierSections(edition)
    case 'catalogue':
      return [
        {
          id: 'counts',
          title: 'What counts, in words',
          passages: edition.catalogue.flatMap(({ name, about }) =>
            (about ?? []).map((passage) => named(name, passage)),
          ),
        },
        { id: 'reporting', title: 'Reporting', passages: edition.reporting },
      ]
    case 'fees':
      return feeSections(edition)
    case 'terms':
      return termSections(edition)
    case 'plans':
    case 'benefits':
    case 'contradictions':
    case 'questions':
    case 'line':
      return []
    default:
      return chapter satisfies never
  }
}

function tierSections({ tiers, review, certificationKinds }: Edition): readonly Section[] {
  return [
    { id: 'review', title: 'Review and renewal', passages: review },
    {
      id: 'certifications',
      title: 'Certifications',
      passages: certificationKinds.map(({ title, about }) => named(title, about)),
    },
    {
      id: 'standing',
      title: 'What a tier stands for',
      passages: tiers.flatMap(({ name, about }) => stated(about).map((one) => named(name, one))),
    },
    {
      id: 'advisory',
      title: 'Said of tiers, no gate',
      passages: tiers.flatMap(({ name, advisory }) => advisory.map((one) => named(name, one))),
    },
  ]
}

function feeSections({ fee, referralFees, kickOffPackage }: Edition): readonly Section[] {
  return [
    { id: 'program-fee', title: 'Program fee', passages: fee.about },
    { id: 'referral', title: 'Lead referral fees', passages: stated(referralFees.hotMeans) },
    {
      id: 'kick-off',
      title: 'Kick-Off Package',
      passages: [...stated(kickOffPackage.contents), { text: kickOffPackage.note, lines: [] }],
    },
  ]
}

function termSections(edition: Edition): readonly Section[] {
  const { contract } = edition
  const clauses = contract.clauses.flatMap(({ number, title, points }) =>
    points.map((point) => named(`${number}. ${title}`, point)),
  )
  return [
    { id: 'joining', title: 'Joining', passages: edition.joining },
    {
      id: 'profiles',
      title: 'Partner profiles',
      passages: edition.profiles.map(({ about }) => about),
    },
    { id: 'opportunities', title: 'Opportunities', passages: edition.opportunities },
    {
      id: 'contract',
      title: contract.title,
      aside: contract.standing,
      passages: [...contract.opening, ...clauses, contract.closing],
    },
    { id: 'values', title: 'Values', passages: edition.values },
    { id: 'also', title: 'Also stated', passages: edition.alsoStated },
    { id: 'legal', title: 'Legal notices', passages: edition.legal },
  ]
}

function stated(passage: Passage | NotStated): readonly Passage[] {
  return passage === 'not stated' ? [] : [passage]
}

/** A statement with what it speaks of before it, where it does not begin so itself. */
function named(name: string, passage: Passage): Passage {
  return passage.text.startsWith(name) ? passage : { ...passage, text: `${name}: ${passage.text}` }
}
