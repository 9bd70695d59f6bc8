import { passage, stated } from '../cite'
import type { Tier } from '../edition'

/** What 002 says of each tier in words; it has no Now (K1). Qualities are a checklist, never a gate. */
type Standing = Pick<Tier, 'standing' | 'about' | 'advisory'>

const OPEN =
  'New partners get the best environment for learning Exponential technologies and building solutions with them, fitted to their business.'

export const STARTER: Standing = {
  standing: stated('Learning partners', '002:49', 'Starter', { as: 'Starter #.' }),
  about: passage(OPEN, ['002:49'], 'By being OPEN'),
  advisory: [],
}

export const BASIC: Standing = {
  standing: stated('Learning partners', '002:50', 'Basic', { as: 'Basic #.' }),
  about: passage(OPEN, ['002:50'], 'By being OPEN'),
  advisory: [],
}

export const PROFESSIONAL: Standing = {
  standing: stated('Qualified partners', '002:51', 'Professional', { as: 'Professional #.' }),
  about: passage(`These partners have proven what they know and can do. ${OPEN}`, ['002:51']),
  advisory: [
    passage(
      'The partner has proven its knowledge and competence.',
      ['002:51'],
      'These partners have proven their knowledge and competence.',
    ),
  ],
}

export const SILVER: Standing = {
  standing: stated('Qualified partners', '002:52', 'Silver', { as: 'Silver #.' }),
  about: passage(
    'These partners have proven what they know and can do. 7x and the partner share with each other.',
    ['002:52'],
  ),
  advisory: [
    passage(
      'The partner has proven its knowledge and competence.',
      ['002:52'],
      'These partners have proven their knowledge and competence.',
    ),
    passage(
      '7x and the partner share leads, projects and joint customer meetings.',
      ['002:52'],
      'SHARE: leads, projects, joint customer meetings',
    ),
  ],
}

export const GOLD: Standing = {
  standing: stated('Experienced partners', '002:53', 'Gold', { as: 'Gold #.' }),
  about: passage(
    'These partners have done enterprise work. Innovating together, 7x and the partner can meet the highest demands of enterprise projects.',
    ['002:53'],
    'an INNOVATIVE collaboration',
  ),
  advisory: [
    passage(
      'The partner has delivered one or more enterprise-level projects with success.',
      ['002:53'],
      'successfully delivered one or more enterprise-level projects',
    ),
  ],
}

export const PLATINUM: Standing = {
  standing: stated('Expert partners', '002:54', 'Platinum', { as: 'Platinum #.' }),
  about: passage(
    'These are highly experienced partners, allied in strategy with 7x and its customers.',
    ['002:54'],
  ),
  advisory: [
    passage(
      'The partner is in a strategic alliance with 7x and its customers.',
      ['002:54'],
      'strategic alliances with 7x and their customers',
    ),
  ],
}
