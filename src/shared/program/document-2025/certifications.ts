import { passage } from '../cite'
import type { CertificationType } from '../edition'

/** The certificates that count towards a tier under Document 2025 (002:149-153). */
export const CERTIFICATION_TYPES: readonly CertificationType[] = [
  {
    kind: 'profile',
    title: 'Developer',
    about: passage(
      'Required, with the others, for Silver and higher. It can be earned in 1 day.',
      ['002:150', '002:151', '002:153'],
      'Required for Silver and higher.',
    ),
  },
  {
    kind: 'profile',
    title: 'WCMS',
    about: passage(
      'Where the web pages have Design, the program document has WCMS (K30). It can be earned in 1 day.',
      ['002:151', '002:153'],
      'Types: Developer, WCMS, Solution, Sales.',
    ),
  },
  {
    kind: 'profile',
    title: 'Solution',
    about: passage('It can be earned in 1 day.', ['002:151', '002:153']),
  },
  {
    kind: 'sales',
    title: 'Sales',
    about: passage(
      'It includes training and materials, and can be earned in 1 day.',
      ['002:151', '002:152', '002:153'],
      'Sales certification includes training and materials.',
    ),
  },
]
