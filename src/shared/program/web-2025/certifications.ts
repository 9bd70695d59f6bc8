import { passage } from '../cite'
import type { CertificationType } from '../edition'

/** The certificates that count towards a tier under Web 2025 (000:68-78). */
export const CERTIFICATION_TYPES: readonly CertificationType[] = [
  {
    kind: 'profile',
    title: 'Exponential Developer Certification',
    about: passage(
      'For technical teams. Silver and above need valid certifications; of the profile ones a partner chooses what fits its team best.',
      ['000:69', '000:70', '000:71', '000:72'],
      'For Silver tier and above, partners must hold valid certifications',
    ),
  },
  {
    kind: 'profile',
    title: 'Exponential Design Certification',
    about: passage('For design and user experience teams.', ['000:73'], 'for design/ux teams'),
  },
  {
    kind: 'profile',
    title: 'Exponential Solution Certification',
    about: passage('For teams that work on content.', ['000:74'], 'for content-focused teams'),
  },
  {
    kind: 'sales',
    title: 'Sales Certification',
    about: passage(
      'One for each solution: training on the product and a certification that takes one session of a single day.',
      ['000:75', '000:76', '000:77', '000:78'],
      'Each solution includes an associated Sales Certification',
    ),
  },
]
