import { passage } from '../cite'
import type { Passage } from '../source'

/** The three values and the tiers they are tied to (002:40-54). */
export const VALUES: readonly Passage[] = [
  passage(
    '7x calls itself a principle-centered company: three fundamental values define who it is and how it deals with its partners and the worldwide community.',
    ['002:40', '002:41'],
    'We have three fundamental values',
  ),
  passage(
    'Open: 7x welcomes the ideas and knowledge of others and meets the world with an open mind and a positive attitude. Distributing its software as open source and a community driven by users are examples.',
    ['002:42'],
  ),
  passage(
    'Sharing: 7x shares what it knows and thinks, and works as one team, inside the company and with customers, partners and the community.',
    ['002:43'],
  ),
  passage(
    'Innovative: 7x builds creative solutions that solve real problems and make exchanging knowledge and information easier and more effective.',
    ['002:44'],
  ),
  passage(
    'Being open is tied to the Student, Starter, Basic and Professional levels: new partners get the best environment for learning Exponential technologies and building solutions with them, fitted to their business.',
    ['002:48', '002:49', '002:50', '002:51'],
    'By being OPEN',
  ),
  passage(
    'Sharing is tied to the Silver level, where 7x and partners share leads, projects and joint customer meetings.',
    ['002:52'],
    '7x and partners SHARE: leads, projects, joint customer meetings, etc.',
  ),
  passage(
    'Innovation is tied to the Gold level, where working together makes it possible to meet the highest demands of enterprise projects.',
    ['002:53'],
    'an INNOVATIVE collaboration',
  ),
]
