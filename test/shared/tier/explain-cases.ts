/** A case: what happened, and every word the desk must say about it. */
export interface ExplainCase {
  readonly name: string
  readonly edition: 'A' | 'B'
  readonly entries: readonly string[]
  readonly certificates?: readonly string[]
  readonly headline: string
  readonly sentences: readonly string[]
}

const ANN = 'profile Ann Developer 2025-01-01'
const BOB = 'sales Bob Premium 2025-01-01'

/** Entries and certificates as test/support/make.ts reads them; the cut-off is 31 October 2026. */
export const EXPLAIN_CASES: readonly ExplainCase[] = [
  {
    name: 'nothing at all',
    edition: 'A',
    entries: [],
    headline: 'No tier yet, 3,000 points short of Now.',
    sentences: ['Now asks for 3,000 points; none counts, 3,000 are missing.'],
  },
  {
    name: 'one point short of the first tier',
    edition: 'A',
    entries: ['2026-05-01 work min=2999 note=wiki'],
    headline: 'No tier yet, 1 point short of Now.',
    sentences: ['Now asks for 3,000 points; 2,999 count, 1 is missing.'],
  },
  {
    name: 'the first tier exactly',
    edition: 'A',
    entries: ['2026-05-01 work min=3000 note=wiki'],
    headline: 'Now, 1,000 points short of Starter.',
    sentences: [
      'Now asks for 3,000 points; this partner has 3,000 points.',
      'Starter asks for 4,000 points; 3,000 count, 1,000 are missing.',
      'It rests on Value-added work of 1 May 2026 (3,000 points): without it there would be no tier.',
    ],
  },
  {
    name: 'Document 2025 begins at Starter',
    edition: 'B',
    entries: ['2026-05-01 work min=2999 note=wiki'],
    headline: 'No tier yet, 1 point short of Starter.',
    sentences: ['Starter asks for 3,000 points; 2,999 count, 1 is missing.'],
  },
  {
    name: '5,000 points: Basic by the web',
    edition: 'A',
    entries: ['2026-05-01 premium-project ref=Kiel'],
    headline: 'Basic, 3,000 points and $7,200 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 5,000 points.',
      'Professional asks for 8,000 points; 5,000 count, 3,000 are missing.',
      'Professional asks for $7,200 revenue; $0 counts, $7,200 is missing.',
      'It rests on Exponential Premium project “Kiel” of 1 May 2026 (5,000 points): without it there would be no tier.',
    ],
  },
  {
    name: '5,000 points: Professional by the document',
    edition: 'B',
    entries: ['2026-05-01 premium-project ref=Kiel'],
    headline:
      'Professional, 15,000 points, 1 profile certification and 1 sales certification short of Silver.',
    sentences: [
      'Professional asks for 5,000 points; this partner has 5,000 points.',
      'Silver asks for 20,000 points; 5,000 count, 15,000 are missing.',
      'Silver asks for 1 profile certification; none counts, 1 is missing.',
      'Silver asks for 1 sales certification; none counts, 1 is missing.',
      'It rests on 7x Exponential Premium Project “Kiel” of 1 May 2026 (5,000 points): without it there would be no tier.',
    ],
  },
  {
    name: 'points for Professional, revenue missing',
    edition: 'A',
    entries: ['2026-05-01 work min=8000 note=wiki'],
    headline: 'Basic, $7,200 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 8,000 points.',
      'Professional asks for $7,200 revenue; $0 counts, $7,200 is missing.',
      'Points already meet Professional.',
      'It rests on Value-added work of 1 May 2026 (8,000 points): without it there would be no tier.',
    ],
  },
  {
    name: 'one dollar of revenue missing',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=7199 ref=INV-1', '2026-05-02 work min=801 note=wiki'],
    headline: 'Basic, $1 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 8,000 points.',
      'Professional asks for $7,200 revenue; $7,199 counts, $1 is missing.',
      'Points already meet Professional.',
      'It rests on Revenue “INV-1” of 1 May 2026 (7,199 points): without it there would be no tier.',
    ],
  },
  {
    name: 'one cent of revenue missing',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=7199.99 ref=INV-1', '2026-05-02 work min=900 note=wiki'],
    headline: 'Basic, $0.01 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 8,099 points.',
      'Professional asks for $7,200 revenue; $7,199.99 counts, $0.01 is missing.',
      'Points already meet Professional.',
      'It rests on Revenue “INV-1” of 1 May 2026 (7,199 points): without it there would be no tier.',
    ],
  },
  {
    name: 'everything for Silver',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB, 'sales Cid Premium 2025-01-01'],
    headline:
      'Silver, 30,000 points, $6,000 revenue, 1 profile certification and 4 sales certifications short of Gold.',
    sentences: [
      'Silver asks for 20,000 points, $12,000 revenue, 1 profile certification and 2 sales certifications; this partner has 20,000 points, $12,000 revenue, 1 profile certification and 2 sales certifications.',
      'Gold asks for 50,000 points; 20,000 count, 30,000 are missing.',
      'Gold asks for $18,000 revenue; $12,000 counts, $6,000 is missing.',
      'Gold asks for 2 profile certifications; 1 counts, 1 is missing.',
      'Gold asks for 6 sales certifications; 2 count, 4 are missing.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'one sales certification short of Silver',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB],
    headline: 'Professional, 1 sales certification short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is missing.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'no certification at all',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    headline: 'Professional, 1 profile certification and 2 sales certifications short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 1 profile certification; none counts, 1 is missing.',
      'Silver asks for 2 sales certifications; none counts, 2 are missing.',
      'Points and revenue already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'two reasons at once: revenue and certifications',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=11000 ref=INV-1', '2026-06-01 work min=9000 note=wiki'],
    certificates: [ANN, BOB],
    headline: 'Professional, $1,000 revenue and 1 sales certification short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $11,000 revenue.',
      'Silver asks for $12,000 revenue; $11,000 counts, $1,000 is missing.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is missing.',
      'Points and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (11,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'three reasons at once',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=9000 ref=INV-1'],
    certificates: [ANN],
    headline:
      'Professional, 11,000 points, $3,000 revenue and 2 sales certifications short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 9,000 points and $9,000 revenue.',
      'Silver asks for 20,000 points; 9,000 count, 11,000 are missing.',
      'Silver asks for $12,000 revenue; $9,000 counts, $3,000 is missing.',
      'Silver asks for 2 sales certifications; none counts, 2 are missing.',
      'Profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (9,000 points): without it there would be no tier.',
    ],
  },
  {
    name: 'a certificate lapsed',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB, 'sales Cid Premium 2024-10-01..2026-10-12'],
    headline: 'Professional, 1 sales certification short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is missing.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
      "Cid's sales certification “Premium” expired on 12 Oct 2026: renewed, the tier would be Silver.",
    ],
  },
  {
    name: 'two certificates lapsed, both needed',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [
      ANN,
      'sales Bob Premium 2024-10-01..2026-09-30',
      'sales Cid Premium 2024-10-01..2026-10-12',
    ],
    headline: 'Professional, 2 sales certifications short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; none counts, 2 are missing.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
      "Cid's sales certification “Premium” expired on 12 Oct 2026 and Bob's sales certification “Premium” expired on 30 Sep 2026: renewed, the tier would be Silver.",
    ],
  },
  {
    name: 'the last day of a certificate still counts',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB, 'sales Cid Premium 2024-10-01..2026-10-31'],
    headline:
      'Silver, 30,000 points, $6,000 revenue, 1 profile certification and 4 sales certifications short of Gold.',
    sentences: [
      'Silver asks for 20,000 points, $12,000 revenue, 1 profile certification and 2 sales certifications; this partner has 20,000 points, $12,000 revenue, 1 profile certification and 2 sales certifications.',
      'Gold asks for 50,000 points; 20,000 count, 30,000 are missing.',
      'Gold asks for $18,000 revenue; $12,000 counts, $6,000 is missing.',
      'Gold asks for 2 profile certifications; 1 counts, 1 is missing.',
      'Gold asks for 6 sales certifications; 2 count, 4 are missing.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'one person twice holds one certificate',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB, 'sales bob PREMIUM 2026-01-01'],
    headline: 'Professional, 1 sales certification short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is missing.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'a certificate without its issue date',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB, 'sales Cid Premium'],
    headline:
      'Professional; whether it is Silver is not known: 1 sales certification has no issue date.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is not known.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
      "Cid's sales certification “Premium” has no issue date: if it counts, the tier is Silver.",
    ],
  },
  {
    name: 'an undated certificate that would not suffice',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, 'sales Cid Premium'],
    headline: 'Professional, 2 sales certifications short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; none counts, 2 are missing.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
    ],
  },
  {
    name: 'points missing and a certificate not known',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=7000 note=wiki'],
    certificates: [ANN, BOB, 'sales Cid Premium'],
    headline:
      'Professional, 1,000 points short of Silver; 1 sales certification has no issue date.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 19,000 points and $12,000 revenue.',
      'Silver asks for 20,000 points; 19,000 count, 1,000 are missing.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is not known.',
      'Revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
      "Cid's sales certification “Premium” has no issue date: if it counts, Silver’s sales certifications are met.",
    ],
  },
  {
    name: 'of two undated certificates one suffices',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=12000 ref=INV-1', '2026-06-01 work min=8000 note=wiki'],
    certificates: [ANN, BOB, 'sales Cid Premium', 'sales Dan Premium'],
    headline:
      'Professional; whether it is Silver is not known: 1 sales certification has no issue date.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,000 points and $12,000 revenue.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is not known.',
      'Points, revenue and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
      "Dan's sales certification “Premium” has no issue date: if it counts, the tier is Silver.",
    ],
  },
  {
    name: 'a clip costs the tier',
    edition: 'A',
    entries: [
      '2026-05-01 work min=2500 note=wiki',
      '2026-05-03 share-your-pipeline',
      '2026-05-20 share-your-pipeline',
    ],
    headline: 'Now, 500 points short of Starter.',
    sentences: [
      'Now asks for 3,000 points; this partner has 3,500 points.',
      'Starter asks for 4,000 points; 3,500 count, 500 are missing.',
      'It rests on Value-added work of 1 May 2026 (2,500 points): without it there would be no tier.',
      '“Share your Pipeline” monthly of 20 May 2026 is clipped by L5.month, one award per calendar month; the one of 3 May 2026 counts instead: with 1,000 points more the tier would be Starter.',
    ],
  },
  {
    name: 'two case studies of one customer',
    edition: 'A',
    entries: [
      '2026-05-01 work min=3500 note=wiki',
      '2026-06-01 case-study ref=Kiel',
      '2026-07-01 case-study ref=KIEL',
    ],
    headline: 'Starter, 500 points short of Basic.',
    sentences: [
      'Starter asks for 4,000 points; this partner has 4,500 points.',
      'Basic asks for 5,000 points; 4,500 count, 500 are missing.',
      'It rests on Value-added work of 1 May 2026 (3,500 points): without it there would be no tier.',
      'Case study published on exponential.earth “KIEL” of 1 Jul 2026 is clipped by L5.reference, one award per reference; the one of 1 Jun 2026 counts instead: with 1,000 points more the tier would be Basic.',
    ],
  },
  {
    name: 'one invoice claimed twice',
    edition: 'A',
    entries: ['2026-05-01 premium-project ref=Kiel usd=7200', '2026-05-02 work min=300 note=wiki'],
    headline: 'Basic, 500 points short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 7,500 points.',
      'Professional asks for 8,000 points; 7,500 count, 500 are missing.',
      'Revenue already meets Professional.',
      'It rests on Exponential Premium project “Kiel” of 1 May 2026 (7,200 points): without it there would be no tier.',
      'Exponential Premium project “Kiel” of 1 May 2026 is clipped by L9, one invoice, and the larger side counts: 7,200 points against 5,000: with 5,000 points more the tier would be Professional.',
    ],
  },
  {
    name: 'a full event and its participants',
    edition: 'A',
    entries: [
      '2026-05-01 full-event ref=Days',
      '2026-05-01 event-participation person=Ann ref=Days',
      '2026-05-01 event-participation person=Bob ref=Days',
      '2026-05-01 event-participation person=Cid ref=Days',
    ],
    headline: 'Basic, 3,000 points and $7,200 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 5,000 points.',
      'Professional asks for 8,000 points; 5,000 count, 3,000 are missing.',
      'Professional asks for $7,200 revenue; $0 counts, $7,200 is missing.',
      'It rests on Full event attendance (conference + meetings) “Days” of 1 May 2026 (5,000 points): without it the tier would be Now.',
    ],
  },
  {
    name: 'a refund costs the tier',
    edition: 'A',
    entries: [
      '2026-05-01 revenue usd=8000 ref=INV-1',
      '2026-05-02 work min=1000 note=wiki',
      '2026-09-03 revenue usd=-1000 ref=INV-1-R',
    ],
    headline: 'Basic, $200 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 8,000 points.',
      'Professional asks for $7,200 revenue; $7,000 counts, $200 is missing.',
      'Points already meet Professional.',
      'It rests on Revenue “INV-1” of 1 May 2026 (8,000 points): without it there would be no tier.',
      'The refund of $1,000 on 3 Sep 2026 lowered points and revenue: without it the tier would be Professional.',
    ],
  },
  {
    name: 'two refunds, both needed',
    edition: 'A',
    entries: [
      '2026-05-01 revenue usd=7300 ref=INV-1',
      '2026-05-02 work min=2000 note=wiki',
      '2026-09-03 revenue usd=-150 ref=R1',
      '2026-09-04 revenue usd=-150 ref=R2',
    ],
    headline: 'Basic, $200 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 9,000 points.',
      'Professional asks for $7,200 revenue; $7,000 counts, $200 is missing.',
      'Points already meet Professional.',
      'It rests on Revenue “INV-1” of 1 May 2026 (7,300 points): without it there would be no tier.',
      'The refund of $150 on 4 Sep 2026 lowered points and revenue and the refund of $150 on 3 Sep 2026 lowered points and revenue: without them the tier would be Professional.',
    ],
  },
  {
    name: 'an entry rolled off',
    edition: 'A',
    entries: [
      '2025-10-15 training-attendee person=Ann ref=Course',
      '2026-05-01 work min=3500 note=wiki',
    ],
    headline: 'Now, 500 points short of Starter.',
    sentences: [
      'Now asks for 3,000 points; this partner has 3,500 points.',
      'Starter asks for 4,000 points; 3,500 count, 500 are missing.',
      'It rests on Value-added work of 1 May 2026 (3,500 points): without it there would be no tier.',
      'Official training course (per attendee) “Course” of 15 Oct 2025 (2,000 points) left the window, which now begins on 1 Nov 2025: still counted, the tier would be Basic.',
    ],
  },
  {
    name: 'it rests on one project',
    edition: 'A',
    entries: ['2026-05-01 premium-project ref=Kiel', '2026-05-02 work min=200 note=wiki'],
    headline: 'Basic, 2,800 points and $7,200 revenue short of Professional.',
    sentences: [
      'Basic asks for 5,000 points; this partner has 5,200 points.',
      'Professional asks for 8,000 points; 5,200 count, 2,800 are missing.',
      'Professional asks for $7,200 revenue; $0 counts, $7,200 is missing.',
      'It rests on Exponential Premium project “Kiel” of 1 May 2026 (5,000 points): without it there would be no tier.',
    ],
  },
  {
    name: 'waiting reports would lift the tier',
    edition: 'A',
    entries: [
      '2026-05-01 work min=4500 note=wiki',
      '2026-10-09 case-study ref=Kiel status=reported',
    ],
    headline: 'Starter, 500 points short of Basic.',
    sentences: [
      'Starter asks for 4,000 points; this partner has 4,500 points.',
      'Basic asks for 5,000 points; 4,500 count, 500 are missing.',
      'It rests on Value-added work of 1 May 2026 (4,500 points): without it there would be no tier.',
      '1 report waits for approval: the points would change by +1,000, and the tier would be Basic.',
    ],
  },
  {
    name: 'a lapse and a refund at once',
    edition: 'A',
    entries: [
      '2026-05-01 revenue usd=12000 ref=INV-1',
      '2026-06-01 work min=9000 note=wiki',
      '2026-09-03 revenue usd=-500 ref=R1',
    ],
    certificates: [ANN, BOB, 'sales Cid Premium 2024-10-01..2026-10-12'],
    headline: 'Professional, $500 revenue and 1 sales certification short of Silver.',
    sentences: [
      'Professional asks for 8,000 points and $7,200 revenue; this partner has 20,500 points and $11,500 revenue.',
      'Silver asks for $12,000 revenue; $11,500 counts, $500 is missing.',
      'Silver asks for 2 sales certifications; 1 counts, 1 is missing.',
      'Points and profile certifications already meet Silver.',
      'It rests on Revenue “INV-1” of 1 May 2026 (12,000 points): without it the tier would be Basic.',
      "Cid's sales certification “Premium” expired on 12 Oct 2026 and the refund of $500 on 3 Sep 2026 lowered points and revenue: without all of this the tier would be Silver.",
    ],
  },
  {
    name: 'the top tier',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=200000 ref=INV-1'],
    certificates: [...people(3, 'profile Developer'), ...people(10, 'sales Premium')],
    headline: 'Platinum, the top tier.',
    sentences: [
      'Platinum asks for 200,000 points, $30,000 revenue, 3 profile certifications and 10 sales certifications; this partner has 200,000 points, $200,000 revenue, 3 profile certifications and 10 sales certifications.',
      'It rests on Revenue “INV-1” of 1 May 2026 (200,000 points): without it there would be no tier.',
    ],
  },
  {
    name: 'a negative balance',
    edition: 'A',
    entries: ['2026-05-01 revenue usd=-250 ref=R1'],
    headline: 'No tier yet, 3,250 points short of Now.',
    sentences: ['Now asks for 3,000 points; −250 count, 3,250 are missing.'],
  },
]

function people(count: number, what: string): readonly string[] {
  const [kind, title] = what.split(' ')
  return Array.from({ length: count }, (_, at) => `${kind} P${at + 1} ${title} 2025-01-01`)
}
