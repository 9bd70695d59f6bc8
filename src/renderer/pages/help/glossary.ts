import type { RuleId } from '../../../shared/ledger/posting'
import type { AmbiguityId, ContradictionId } from '../../../shared/program/ids'
import type { SeedLine } from '../../../shared/program/source'
import { programPath } from '../../ui/routes'

/** What a word of the desk means, where that is laid down, and where the word shows. */
export interface Word {
  readonly word: string
  readonly says: string
  readonly lines?: readonly SeedLine[]
  readonly rules?: readonly RuleId[]
  readonly readings?: readonly AmbiguityId[]
  readonly contradictions?: readonly ContradictionId[]
  readonly shows: Way
}

/** A way to the page where something shows. */
export interface Way {
  readonly path: string
  readonly name: string
}

const LIST: Way = { path: '/partners', name: 'Partners' }
const IMPORT: Way = { path: '/import', name: 'Import' }
const DOCUMENTS: Way = { path: '/documents', name: 'Documents' }
const SAFETY: Way = { path: '/data', name: 'Data & safety' }
const HISTORY: Way = { path: '/history', name: 'History' }
const TIERS: Way = { path: programPath('tiers'), name: 'Program, tiers' }
const CATALOGUE: Way = { path: programPath('catalogue'), name: 'Program, activities' }
const PLANS: Way = { path: programPath('plans'), name: 'Program, plans' }
const BENEFITS: Way = { path: programPath('benefits'), name: 'Program, benefits' }
const FEES: Way = { path: programPath('fees'), name: 'Program, fees' }
const TERMS: Way = { path: programPath('terms'), name: 'Program, terms' }
const CONTRADICTIONS: Way = { path: programPath('contradictions'), name: 'Contradictions' }
const QUESTIONS: Way = { path: programPath('questions'), name: 'Open questions' }

/** The words of the desk, in the order of the alphabet. */
export const GLOSSARY: readonly Word[] = [
  {
    word: 'Activity',
    says: 'A kind of thing that earns points, as the catalogue of an edition lists it, with what it is worth and how often it counts.',
    lines: ['000:43'],
    rules: ['L6'],
    shows: CATALOGUE,
  },
  {
    word: 'As of',
    says: 'The day chosen in the top bar. Everything is shown as it stood on that day: what is dated later is kept and not looked at.',
    rules: ['L2'],
    shows: LIST,
  },
  {
    word: 'Basis missing',
    says: 'An approved entry whose points a person set, without a note that says why. It counts, and carries this flag until the note is there.',
    rules: ['L7'],
    readings: ['Q8'],
    shows: LIST,
  },
  {
    word: 'Certificate candidate',
    says: 'A certificate without an issue date. It is neither counted nor ruled out, and can make a requirement “not known”.',
    readings: ['Q18', 'Q30'],
    shows: LIST,
  },
  {
    word: 'Clipped',
    says: 'What a cap takes from an entry: the entry stays in the ledger, and the part beyond the cap earns nothing. The ledger names the rule and the entry that counts instead.',
    rules: ['L5', 'L3'],
    shows: LIST,
  },
  {
    word: 'Contradiction',
    says: 'Two places of the sources that state different things. Both wordings are shown, with the one this edition follows.',
    contradictions: ['K1'],
    shows: CONTRADICTIONS,
  },
  {
    word: 'Cut-off',
    says: 'The last day that a look at the desk takes in. For a review it is the last day of the month.',
    rules: ['L1'],
    shows: LIST,
  },
  {
    word: 'Decreased tier',
    says: 'A partner that slips to a lower tier: the benefits follow at once, and the logo must be changed within 30 days.',
    lines: ['003:55', '002:103'],
    readings: ['Q4'],
    shows: TERMS,
  },
  {
    word: 'Edition',
    says: 'One complete set of the program’s rules. The sources hold two that differ; the top bar says by which one the desk judges.',
    lines: ['002:165'],
    readings: ['Q26'],
    shows: TIERS,
  },
  {
    word: 'Entry',
    says: 'One thing that one partner did, on one day. Entries are only ever added: a mistake is taken back, never overwritten.',
    lines: ['000:64'],
    shows: HISTORY,
  },
  {
    word: 'Floor',
    says: 'What “5,000+” stands for: the least that such a project earns. More needs the points written down, and a note that says why.',
    lines: ['000:44'],
    readings: ['Q8'],
    shows: CATALOGUE,
  },
  {
    word: 'Hot and cold lead',
    says: 'A lead is hot when the customer is ready to purchase 7x, and cold otherwise; the referral fee differs.',
    lines: ['003:51'],
    readings: ['Q22'],
    shows: FEES,
  },
  {
    word: 'Journal',
    says: 'Every change as a line in plain files, written and flushed before the change counts as saved. The desk can be built anew from it.',
    shows: SAFETY,
  },
  {
    word: 'Kick-Off Package',
    says: 'Program fee, book, online training, certification and eight hours of support in one purchase. Whether it earns points differs between the editions.',
    lines: ['003:53'],
    contradictions: ['K23'],
    shows: FEES,
  },
  {
    word: 'Minimum revenue',
    says: 'What a tier asks a partner to have earned for 7x within the window. It is never clipped, refunds lower it, and what a partner buys for itself is not part of it.',
    lines: ['000:24', '002:116'],
    rules: ['L9'],
    readings: ['Q7'],
    shows: TIERS,
  },
  {
    word: 'Not in this edition',
    says: 'An entry whose activity the edition in force does not list. It is kept, earns nothing here, and may earn under the other edition.',
    rules: ['L6'],
    shows: CATALOGUE,
  },
  {
    word: 'Not known',
    says: 'A requirement that would be met with all candidates and is not met without them. The tier is decided without them and marked as incomplete.',
    readings: ['Q30'],
    shows: LIST,
  },
  {
    word: 'Plan',
    says: 'The support that a partner buys by the month: tickets, response time, meetings. It gives no tier; the list says where plan and tier differ.',
    lines: ['003:27', '002:75'],
    readings: ['Q5'],
    shows: PLANS,
  },
  {
    word: 'Point',
    says: 'The measure of what a partner did: about one for a dollar of revenue for 7x or a minute of work. Points are never stored, they follow from the entries and the edition.',
    lines: ['000:17', '002:109'],
    rules: ['L8'],
    shows: CATALOGUE,
  },
  {
    word: 'Profile',
    says: 'What a partner company is best at: IT, Creative, Hosting or Distribution. Not to be mixed up with a profile certification.',
    lines: ['002:61'],
    contradictions: ['K52'],
    shows: TERMS,
  },
  {
    word: 'Profile certification',
    says: 'A person’s certificate as developer, designer or solution expert. Silver and above ask for some that are valid.',
    lines: ['000:69', '000:70'],
    readings: ['Q19'],
    shows: LIST,
  },
  {
    word: 'Reading',
    says: 'How an unclear place of the sources is understood here. Each is named by a Q, says what else it might mean, and can be opened wherever it bites.',
    readings: ['Q1'],
    shows: QUESTIONS,
  },
  {
    word: 'Reference',
    says: 'What an entry was about: the project, event, course, site or invoice. Two entries with the same reference may compete for one award.',
    rules: ['L4', 'L5.reference'],
    shows: LIST,
  },
  {
    word: 'Review',
    says: 'The monthly look at every partner: each is placed in the highest tier whose requirements are met.',
    lines: ['000:28'],
    readings: ['Q2', 'Q3'],
    shows: TIERS,
  },
  {
    word: 'Rolls out',
    says: 'An entry older than the window no longer counts. The ledger says beside each entry in which review it counts for the last time.',
    rules: ['L1'],
    shows: LIST,
  },
  {
    word: 'Sales certification',
    says: 'A person’s certificate in selling one solution: product training and a certification in one day.',
    lines: ['000:76', '000:77', '000:78'],
    shows: LIST,
  },
  {
    word: 'Same invoice',
    says: 'A project and its revenue with one reference: the larger of the two earns the points, so that nothing is paid twice. The revenue itself counts in full.',
    rules: ['L9'],
    readings: ['Q9'],
    shows: CATALOGUE,
  },
  {
    word: 'Stage',
    says: 'Where a company is on its way: applied, approved, active, renewal due and so on. It never decides the tier.',
    lines: ['000:4', '000:5'],
    shows: IMPORT,
  },
  {
    word: 'Term',
    says: 'The partnership lasts one year from the joining day and is renewed on proven activity.',
    lines: ['000:6'],
    readings: ['Q25'],
    shows: DOCUMENTS,
  },
  {
    word: 'Tier',
    says: 'The level that a partner has earned: the highest one all of whose requirements are met. It can be opened on the ladder to see what each one asks.',
    lines: ['000:28'],
    shows: BENEFITS,
  },
  {
    word: 'Waiting, approved, rejected',
    says: 'An entry counts once somebody has approved it. Until then it waits, and the list can say what would count if it were approved.',
    rules: ['L2'],
    shows: LIST,
  },
  {
    word: 'Window',
    says: 'The twelve months that end on the cut-off. Points and revenue are summed over it, in every edition.',
    rules: ['L1'],
    readings: ['Q1'],
    shows: LIST,
  },
]
