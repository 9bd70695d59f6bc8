import { describe, expect, test } from 'vitest'
import { doublesOf } from '../../../src/shared/ledger/doubles'
import { edition, entries, entry } from '../../support/make'

type Case = readonly [
  name: string,
  editions: 'A' | 'B' | 'AB',
  draft: string,
  known: readonly string[],
  doubles: readonly string[],
]

const CASES: readonly Case[] = [
  [
    'the same reference, however it is written (L4)',
    'AB',
    '2026-10-01 case-study ref=Kiel_story',
    ['2025-01-01 case-study ref=kiel__STORY', '2025-01-01 case-study ref=Other'],
    ['e1 same reference'],
  ],
  [
    'letters and digits alone make it nearly the same',
    'AB',
    '2026-10-01 case-study ref=Kiel-story',
    ['2025-01-01 case-study ref=Kiel_Story!', '2025-02-01 case-study ref=Kiel_story_2'],
    ['e1 nearly the same reference'],
  ],
  [
    'projects of every kind are one pool (K19, K20), newest first',
    'A',
    '2026-10-01 premium-project ref=Portal',
    [
      '2026-01-01 exponential-project ref=Portal',
      '2026-03-01 hosted-project ref=Portal',
      '2026-03-02 case-study ref=Portal',
    ],
    ['e2 same reference', 'e1 same reference'],
  ],
  [
    'an event is another for another person',
    'AB',
    '2026-10-01 event-participation ref=Summit person=Ann',
    [
      '2026-10-01 event-participation ref=Summit person=Bob',
      '2026-10-01 event-participation ref=Summit person=ann',
    ],
    ['e2 same person and reference'],
  ],
  [
    'without a person the reference alone tells',
    'AB',
    '2026-10-01 training-attendee ref=Course q=3',
    [
      '2026-09-01 training-attendee ref=Course q=2',
      '2026-09-01 training-attendee ref=Course person=Ann',
    ],
    ['e1 same reference'],
  ],
  [
    'a pipeline in the same calendar month (Q12)',
    'AB',
    '2026-10-31 share-your-pipeline',
    ['2026-10-01 share-your-pipeline', '2026-09-30 share-your-pipeline'],
    ['e1 same month'],
  ],
  [
    'a kick-off package of any year',
    'AB',
    '2026-10-31 kick-off-package',
    ['2020-01-01 kick-off-package'],
    ['e1 once ever'],
  ],
  [
    'a site is a double for less than 12 months, whichever came first (Q10)',
    'AB',
    '2026-01-15 customer-site ref=a.example',
    [
      '2025-01-15 customer-site ref=a.example',
      '2025-01-16 customer-site ref=a.example',
      '2027-01-14 customer-site ref=a.example',
      '2027-01-15 customer-site ref=a.example',
    ],
    ['e3 same reference', 'e2 same reference'],
  ],
  [
    'two payments of one invoice are two, unless they are equal',
    'AB',
    '2026-10-01 revenue ref=INV-1 usd=500',
    ['2026-09-01 revenue ref=INV-1 usd=700', '2026-08-01 revenue ref=inv-1 usd=500'],
    ['e2 same reference and amount'],
  ],
  [
    'the same day and amount where no reference speaks against it',
    'AB',
    '2026-10-01 revenue usd=500',
    [
      '2026-10-01 revenue usd=500 ref=INV-1',
      '2026-10-01 revenue usd=501',
      '2026-10-02 revenue usd=500',
      '2026-10-01 own-subscription usd=500',
    ],
    ['e1 same day and amount'],
  ],
  [
    'two references or persons on one day are two entries',
    'AB',
    '2026-10-01 work min=60 person=Ann ref=Docs',
    [
      '2026-10-01 work min=60 person=Bob',
      '2026-10-01 work min=60 ref=Wiki',
      '2026-10-01 work min=60',
    ],
    ['e3 same day and amount'],
  ],
  [
    'what was rejected may be handed in again; what waits is a double',
    'AB',
    '2026-10-01 article ref=News',
    ['2026-09-01 article ref=News status=rejected', '2026-09-02 article ref=News status=reported'],
    ['e2 same reference'],
  ],
  [
    'a full event of the year is no double by its year alone',
    'B',
    '2026-10-01 full-event ref=Autumn',
    ['2026-03-01 full-event ref=Spring', '2026-03-01 full-event ref=autumn'],
    ['e2 same reference'],
  ],
  [
    'an activity that the edition does not list has none',
    'B',
    '2026-10-01 newsletter-project ref=N',
    ['2026-10-01 newsletter-project ref=N'],
    [],
  ],
]

describe('[L4, L5] entries that may be the one being written', () => {
  for (const [name, letters, draft, known, doubles] of CASES) {
    test.each([...letters] as ('A' | 'B')[])(`${name} (%s)`, (letter) => {
      const written = { ...entry(draft), id: '~' }
      for (const order of [entries(known), [...entries(known)].reverse()]) {
        const found = doublesOf(edition(letter), written, order)
        expect(found.map((double) => `${double.entry.id} ${double.likeness}`)).toEqual(doubles)
      }
    })
  }
})
