import { passage } from '../cite'

/** Where and how to apply: only 002 says so (002:154-158, 172). */
export const APPLY = [
  passage('Read the program, then apply at https://exponential.earth/partner/apply', [
    '002:154',
    '002:155',
    '002:156',
  ]),
  passage(
    'To be recognized officially, submit the fee and email the signed contract to partners@exponential.earth.',
    ['002:157', '002:172'],
    'Submit fee and email signed contract to be officially recognized.',
  ),
  passage('Questions go to partners@exponential.earth.', ['002:158']),
  passage(
    'On applying, the partner selects the one profile that describes its core competency best; it is then listed under that profile on the 7x website, so that customers find the right partner.',
    ['002:56', '002:61'],
    'partners select the profile that best describes their core competency',
  ),
]

/** How what is done is told apart: only 002 has both headings (K28). */
export const MONITORED_AND_REPORTED = [
  passage(
    'Monitored: what happens on the share.exponential.earth site is tracked automatically.',
    ['002:147'],
    'Activities on the share.exponential.earth site auto-tracked.',
  ),
  passage(
    'Reported: what happens elsewhere is submitted through the Partner Center.',
    ['002:148'],
    'Submit off-site actions via Partner Center.',
  ),
]

/** The motto and the aim of the program document (002:3, 13, 46, 62-63). */
export const AIMS = [
  passage(
    'Motto of the program.',
    ['002:12', '002:13'],
    'Combining our core strengths leads to our mutual success',
  ),
  passage(
    'Different levels, one focus: quality and customer satisfaction. The program is to see that partners acquire the knowledge and get the support they need to succeed with Exponential technologies.',
    ['002:2', '002:3', '002:45', '002:46'],
    'one focus: quality and customer satisfaction',
  ),
  passage(
    'Points measure how 7x and a partner work together; they show competence and quality. They reward business done together as well as community work that is useful to the whole ecosystem.',
    ['002:62', '002:63'],
    'points indicate competence and quality',
  ),
  passage(
    'Student stands for educational partners. It is a plan to buy, not a tier to earn (K1).',
    ['002:5', '002:48', '002:75'],
    'Educational partners',
  ),
]

/** A claim of the day it was written, kept with that warning (002:68). */
export const PAGE_VIEWS = passage(
  'The 7x website, where partners are listed, is said to serve more than 7 million page views a month: a claim of the time of writing.',
  ['002:68'],
  'currently serves more than 7 million page views per month',
)
