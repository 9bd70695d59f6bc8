import type { RuleId } from './posting'

/** The rules of RULES.md as the window shows them; a test holds the two word for word equal. */
export const RULES: ReadonlyMap<RuleId, string> = new Map<RuleId, string>([
  [
    'L1',
    'Window. A review has a cut-off day D and looks at start ≤ date ≤ D, both included. If D is the last day of its month, start is the first day of the month eleven months earlier; else it is the day after (D minus 12 months, the day clamped to the month). Points and revenue use the same window, in every edition.',
  ],
  [
    'L2',
    'Clip, then window. Entries dated after D are not looked at. Caps are decided over all approved entries dated ≤ D, of any year; what still counts then is summed over the window.',
  ],
  [
    'L3',
    'Who wins. Where entries compete for one award, the larger award counts; if equal, the earlier date; if equal, the smaller id by code points. Never the order of a file. Where two *sides* compete (L5.event, L9) the sums are compared, then the earliest dates, then the smallest ids.',
  ],
  [
    'L4',
    'Keys. References and persons compare trimmed, inner spaces collapsed, without case, otherwise exactly, and only within one partner. An empty one is its own key: it never competes, and the entry is shown as "no reference" or "no person".',
  ],
  ['L5', 'Caps, by kind:'],
  ['L5.project', 'One award per reference across the five project activities (K19, K20).'],
  [
    'L5.person',
    'One award per person and reference: training, certification, event participation. With an empty person the quantity counts; with a person it is clipped to one.',
  ],
  ['L5.ever', 'The Kick-Off Package counts once, ever; a quantity above 1 is clipped.'],
  [
    'L5.event',
    'Full event: once per reference (Web 2025) or once per calendar year (Document 2025); a quantity above 1 is clipped. For one reference, the larger of the full-event award and the sum of the participations counts (K24).',
  ],
  [
    'L5.month',
    '"Share your Pipeline" counts once per calendar month of its date; a quantity above 1 is clipped (Q12).',
  ],
  [
    'L5.reference',
    'Case study, customer reference, article, press release, tutorial and talk: once ever per reference.',
  ],
  [
    'L5.again',
    'Customer site and site badge, per reference: an entry counts if no counted one of the same activity and reference lies after (its date minus 12 months). Exactly 12 months later counts again (Q10).',
  ],
  [
    'L5.years',
    'Partner year: an entry counts while those counted so far are fewer than min(3, whole years from the joining day to its date). A quantity above 1 is clipped. Joining day not known: one per 12 months, at most 3, flagged (Q11).',
  ],
  [
    'L5.none',
    'Bug report, forum post, work, revenue, own subscription, special: no cap. Over 480 minutes or 20 forum posts a day only warns (Q13).',
  ],
  [
    'L6',
    'Catalogue. An entry whose activity the edition does not list is kept, earns 0 and is named "not in this edition". The Kick-Off Package is worth 0 in Web 2025 (K23). A project\'s revenue (L8) is revenue in either edition.',
  ],
  [
    'L7',
    'Floors. "5,000+": the row\'s points count as its total; blank means floor × quantity; less is a bad row. Training in Document 2025 takes the row\'s points if they reach floor × quantity; in Web 2025 they are ignored (K21). special counts its points. Approved without a note, such an entry counts and carries the flag "basis missing".',
  ],
  [
    'L8',
    'Revenue. Points = cents / 100 truncated toward zero, per row. A refund is negative on its own date and lowers points and revenue of that window; totals may be negative. revenue_usd on a project row means a revenue row with the same reference.',
  ],
  [
    'L9',
    'Minimum revenue and the same invoice. Minimum revenue is all approved revenue in the window, own subscriptions excluded (Q7), never clipped. For each non-empty reference shared by a project award and revenue, the larger of the award and the sum of the revenue points counts as points; the lesser is clipped (Q9).',
  ],
])
