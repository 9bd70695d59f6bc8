import type { Ambiguity } from '../ambiguity'

/** Q1 to Q15: what is counted, over which days, and what a tier follows from. */
export const ON_COUNTING: readonly Ambiguity[] = [
  {
    id: 'Q1',
    question: 'Over which days do “Points / Year” and the minimum revenue count?',
    lines: ['000:20', '001:35', '002:107', '002:111'],
    reading:
      'Over the rolling 12 months that end at the cut-off of the review, both ends included. When the cut-off is the last day of its month, the window begins on the first day of the month eleven months before; else on the day after the same date a year before. It holds for points and for revenue, and for both editions: the only reading that survives a monthly review without a cliff at a reset.',
    alternatives: [
      'A calendar or fiscal year, the tier then kept to the end of the next',
      'The partnership year, from the anniversary of joining',
    ],
    precedent:
      'Odoo, Drupal and HubSpot Tech: the previous 12 months. DataMiner: a fiscal year, the level then kept to the end of the next. Loyalty systems offer fixed and anniversary windows.',
  },
  {
    id: 'Q2',
    question: 'When does a partner rise?',
    lines: ['000:6', '000:28'],
    reading:
      'At the monthly review. An earlier upgrade is possible on demand, by a person and on record. The program document names no rhythm and is read the same way.',
    alternatives: ['At once, whenever the requirements are met', 'Only at the yearly renewal'],
    precedent: 'Oracle upgrades at once; Odoo may upgrade early.',
  },
  {
    id: 'Q3',
    question: 'When does a partner slip?',
    lines: ['000:28', '002:103', '002:189', '003:55'],
    reading:
      'At the review that finds it: the text is strict and the tier follows the balance; the logo has its days on top. A number of grace reviews, none by default and three at most, can be set. A hold is dated, has a reason and takes a second person.',
    alternatives: [
      'One to three grace reviews before the tier falls',
      'One tier down at a time, however far the balance has fallen',
      'Downgrades twice a year or at the renewal only',
    ],
    precedent:
      'HubSpot Tech: twice a year from 2027. Talon.One: one tier down or by balance. In practice about one review cycle of 90 days, with 30 to 60 days to remedy.',
  },
  {
    id: 'Q4',
    question: 'From when do the 30 days for the logo run?',
    lines: ['002:103', '002:189', '003:55'],
    reading: 'From the date of the notice, as printed on the letter; they are calendar days.',
    alternatives: ['From the day of the review', 'From the day the letter is received'],
    precedent: 'Microsoft: the anniversary plus 30 days.',
  },
  {
    id: 'Q5',
    question: 'Which benefits follow the plan that is bought, and which the tier that is earned?',
    lines: ['002:74', '002:85', '003:25', '003:27'],
    reading:
      'Plan and tier are two attributes. Tickets, response time, installation and guidance meetings follow the plan; all else follows the tier. Where the two differ this is shown. An earned tier without a plan has no support bought; its other benefits stand.',
    alternatives: [
      'All benefits follow the tier',
      'All benefits follow the plan',
      'The lower of the two',
      'The higher of the two',
    ],
    precedent:
      'Odoo keeps fee and level apart; at Microsoft one qualifies first and then buys the designation.',
  },
  {
    id: 'Q6',
    question: 'What is a partner who pays the fee and has not the points?',
    lines: ['000:11', '000:12', '002:106'],
    reading:
      'Active by fee. Its column of benefits is Student or Now, whatever larger plan it has bought; it is shown apart from a partner who has earned Now, and has no logo.',
    alternatives: ['It stands as Now', 'It has the benefits of the plan it bought'],
    precedent: 'None found.',
  },
  {
    id: 'Q7',
    question: 'Does what a partner buys for itself count as revenue and earn points?',
    lines: ['000:31', '000:66', '001:49', '001:88', '002:109'],
    reading:
      'It earns points, as any revenue does; it does not count towards minimum revenue. The loop is flagged: the yearly price of the largest plan alone would meet the largest minimum revenue.',
    alternatives: ['It counts as both', 'It counts as neither'],
    precedent: 'DataMiner counts sales that the business attributes; here purchases are tracked.',
  },
  {
    id: 'Q8',
    question: 'What does “5,000+” give?',
    lines: ['000:44', '000:45', '000:46', '002:126', '002:127', '002:128', '002:129'],
    reading:
      'The floor. A higher figure needs the text of its formula and an approver; plans and forecasts use the floor.',
    alternatives: ['Always the floor', 'A scale by the size of the project'],
    precedent: 'Drupal weights from 1 to 10 by how much a project is used.',
  },
  {
    id: 'Q9',
    question: 'Do a project and its invoice both earn points?',
    lines: ['000:31', '000:44', '002:109', '002:126'],
    reading:
      'By default the larger of the two counts, where project and revenue share a reference. Both count only where an approver states that it is not the same invoice. Minimum revenue is never clipped by this.',
    alternatives: ['Both always count', 'Only the project counts'],
    precedent:
      'Odoo leaves renewals out of the count for its levels; Drupal removes credit that is given twice.',
  },
  {
    id: 'Q10',
    question: 'Does a site or a badge earn once or every year?',
    lines: ['000:53', '000:59', '002:135', '002:143'],
    reading:
      'Once per site and once per badge, and again when 12 months have passed since it last counted, while it is verified to be live; the same date a year later counts again.',
    alternatives: ['Once, ever', 'Once per calendar year'],
    precedent:
      'Drupal lets case studies decay with the versions; DataMiner caps lab credits per calendar year.',
  },
  {
    id: 'Q11',
    question: 'What does “max 3 years” limit?',
    lines: ['000:51', '002:134'],
    reading:
      'At most 3 awards in the life of a partner, one for each completed year of partnership. Where the day of joining is not known, one in each 12 months, flagged as not known.',
    alternatives: ['The first three years only', 'Three years in a row, then again'],
    precedent: 'None found.',
  },
  {
    id: 'Q12',
    question: 'How often does sharing the pipeline earn?',
    lines: ['000:50', '002:133'],
    reading:
      'Its 1,000 points once in each calendar month, with one report for each. 12,000 points a year from this alone are pointed out.',
    alternatives: ['Once in each month of the partnership', 'For each report'],
    precedent: 'DataMiner: per month.',
  },
  {
    id: 'Q13',
    question: 'How are minutes of work and forum posts counted?',
    lines: ['000:17', '000:61', '002:109', '002:145'],
    reading:
      'One point for each whole minute, with evidence; the points of a forum post for each post. More than 480 minutes, or more than 20 forum posts, of one partner on one day are shown with a warning and nothing is clipped.',
    alternatives: ['A hard limit for each day', 'No limit and no warning'],
    precedent: 'None found.',
  },
  {
    id: 'Q14',
    question: 'How are bonus points given?',
    lines: ['000:18', '000:41', '002:109', '002:123'],
    reading:
      'As rows of their own, by a dated campaign or by an approver with a reason; never for what lies in the past.',
    alternatives: ['As a factor on the row they reward', 'For the past as well'],
    precedent: 'HubSpot: dated factors of 5 against 3. IBM: a factor of 3 in the midmarket.',
  },
  {
    id: 'Q15',
    question: 'How do the quarterly and the yearly revenue go together?',
    lines: ['000:20', '002:74', '003:32'],
    reading:
      'The tier uses the yearly figure over its window. The quarterly figure is checked per fiscal quarter and only warns; it is that of the plan, with the tier’s beside it where that is larger.',
    alternatives: ['The quarterly figure gates the tier', 'The quarterly figure is ignored'],
    precedent: 'AWS refreshes over 12 months.',
  },
]
