import { passage } from '../cite'
import type { Profile } from '../edition'

/** The four core competencies; each partner chooses one and is listed under it (002:55-61). */
export const PROFILES: readonly Profile[] = [
  {
    id: 'it',
    name: 'IT Partners',
    about: passage(
      'The technical backbone of the ecosystem: they develop solutions on Exponential that meet customers’ needs from the technical side. Examples: system integrators, development agencies, consulting agencies.',
      ['002:57'],
      'The technical backbone for the Exponential ecosystem',
    ),
  },
  {
    id: 'creative',
    name: 'Creative Partners',
    about: passage(
      'They bring design and communication skills to Exponential projects, often with a focus on communication strategy. Examples: web design companies, web agencies, communication and advertising agencies.',
      ['002:58'],
    ),
  },
  {
    id: 'hosting',
    name: 'Hosting Partners',
    about: passage(
      'They provide the infrastructure that hosts Exponential-based solutions, and know how to design the best environment for each of them.',
      ['002:59'],
    ),
  },
  {
    id: 'distribution',
    name: 'Distribution Partners',
    about: passage(
      'They widen the ecosystem by distributing and reselling Exponential software or certifications. Examples: distributors, resellers, training centers.',
      ['002:60'],
    ),
  },
]
