import type { Ambiguity } from '../ambiguity'

/** Q16 to Q31: calendars, money, certificates, leads and decisions. */
export const ON_RUNNING: readonly Ambiguity[] = [
  {
    id: 'Q16',
    question: 'Which quarter, week and time zone are meant?',
    lines: ['002:75', '002:193', '003:28', '003:31'],
    reading:
      'The fiscal year is the calendar year until another is stated; weeks are ISO weeks; the zone is that of Seattle, America/Los_Angeles.',
    alternatives: ['A fiscal year of 7x', 'The partner’s own time zone'],
    precedent: 'DataMiner says row by row whether a fiscal or a calendar year is meant.',
  },
  {
    id: 'Q17',
    question: 'Of what is co-marketing up to 5%?',
    lines: ['002:96', '003:43'],
    reading:
      'Of the net revenue from the partner over the trailing twelve months; first a request, then an approval, then the claim.',
    alternatives: ['Of one order', 'Of a budget agreed for the year'],
    precedent:
      'Salesforce: claims within the request, the request within the budget. DataMiner: credits up to 5% of the order.',
  },
  {
    id: 'Q18',
    question: 'How long is a certification valid?',
    lines: ['000:69', '002:150'],
    reading:
      'From the day it was issued to its last day, both included; so it counts at a cut-off on its last day and no longer on the next. Without a last day no expiry is stated and it goes on counting. A number of months can be set for each kind.',
    alternatives: ['A fixed number of months', 'As long as the product version is current'],
    precedent:
      'Odoo: one of the last 3 versions, personal. HubSpot: a tier needs valid certification; an expired one stops counting at once.',
  },
  {
    id: 'Q19',
    question: 'How are certifications counted?',
    lines: ['000:25', '000:26', '000:27', '002:115', '002:116', '002:117'],
    reading:
      'As distinct pairs of person and certificate. One person may hold several; the profile count may repeat a type.',
    alternatives: ['Distinct persons', 'Distinct types of profile certification'],
    precedent: 'AWS: one person may count in every row.',
  },
  {
    id: 'Q20',
    question: 'Do the certifications of subcontractors count?',
    lines: ['002:175'],
    reading:
      'Yes, and they are marked: the contract counts subcontractors among the partner. A person counts for one partner at a time, and stops counting on the day of leaving.',
    alternatives: ['Employees only'],
    precedent: 'Odoo: employees only.',
  },
  {
    id: 'Q21',
    question: 'What is the total contract value, and when is the fee paid?',
    lines: ['002:101', '003:51'],
    reading:
      'The value of the signed contract without tax. The fee is payable when the customer pays and is clawed back on a refund; tier and edition are those of the day of the lead.',
    alternatives: ['The first year’s revenue', 'Paid at signature'],
    precedent:
      'ERP.net: the revenue of the first year. PartnerStack pays after the month has closed and holds for 30 days.',
  },
  {
    id: 'Q22',
    question: 'When is a lead hot?',
    lines: ['002:101', '003:51'],
    reading:
      'When the customer has stated in writing that it means to buy; the evidence is recorded. Every other lead is cold.',
    alternatives: ['On direct contact with whoever decides', 'On the judgement of 7x'],
    precedent: 'ERP.net: “direct contact with decision maker”.',
  },
  {
    id: 'Q23',
    question: 'In which order are leads given within one priority?',
    lines: ['002:97', '003:44'],
    reading:
      'By priority, then by matching profile, then by region, then to whoever has waited longest; always the same order from the same facts, and explained.',
    alternatives: ['By weighted chance', 'In turn'],
    precedent: 'Odoo: weighted chance and geography.',
  },
  {
    id: 'Q24',
    question: 'Do discounts and the referral fee add up?',
    lines: ['002:98', '002:101', '003:45', '003:51'],
    reading: 'Not on the same invoice.',
    alternatives: ['They add up', 'They add up to a limit'],
    precedent: 'Odoo caps the commission on Odoo.sh.',
  },
  {
    id: 'Q25',
    question: 'What does the yearly renewal decide?',
    lines: ['000:6', '002:159', '002:160'],
    reading:
      'It checks contract, fee and data. The tier is not touched by the renewal; that is what reviews are for.',
    alternatives: ['The tier is set at the renewal for a year'],
    precedent: 'Odoo: a term of 1 year, renewed unless ended with 30 days’ notice.',
  },
  {
    id: 'Q26',
    question: 'What if the edition changes in the middle of a year?',
    lines: ['002:165', '002:192'],
    reading:
      'Points are judged by the edition in force on the day of the event, thresholds by the one in force on the day of the review, along one lineage of a user’s own editions with effective dates. Letters with a preview go out at least 90 days before. The built-in editions have no effective dates: an assessment under one judges every entry by it.',
    alternatives: ['Everything by the edition of the review', 'Old rules kept for a year'],
    precedent:
      'HubSpot keeps old lines as they were; IBM previews the level to expect; DataMiner gives no credits before the start date; AWS lets the old checklist be used for about 3 months.',
  },
  {
    id: 'Q27',
    question: 'How do refunds and other currencies count?',
    lines: ['000:31', '002:109'],
    reading:
      'A refund is a negative row on its own date. Money is in US dollars and whole cents; the rate of a conversion is kept on the row.',
    alternatives: ['A refund takes back the row it refers to, on that row’s date'],
    precedent: 'HubSpot: a fixed conversion. Odoo: net of what is lost.',
  },
  {
    id: 'Q28',
    question: 'Which hours are response hours?',
    lines: ['002:74', '003:29'],
    reading: 'Hours as they pass, from the ticket on.',
    alternatives: ['Business hours'],
    precedent: 'None found.',
  },
  {
    id: 'Q29',
    question: 'Are unused tickets carried over?',
    lines: ['002:74', '003:28'],
    reading: 'No.',
    alternatives: ['To the next period', 'Until the end of the quarter'],
    precedent: 'None found.',
  },
  {
    id: 'Q30',
    question: 'What if a fact that a requirement needs is missing?',
    lines: ['000:28', '000:69'],
    reading:
      'Not known is not met. The decision is marked incomplete, with what is missing and what it would change.',
    alternatives: ['Missing counts as met until looked at', 'No decision without all facts'],
    precedent: 'Channlworks: “pending”.',
  },
  {
    id: 'Q31',
    question: 'How can a partner appeal against a decision?',
    lines: [],
    reading:
      'An appeal is a record that opens the decision again with new facts. It never edits the old one.',
    alternatives: ['The old decision is corrected'],
    precedent: 'A named owner and dates; BizFirst: two persons confirm.',
  },
]
