import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../../src/renderer/log-activity/fields'
import { readDraft } from '../../src/renderer/log-activity/read-draft'
import type { LogDraft } from '../../src/renderer/stores/draft'
import type { ActivityId } from '../../src/shared/program/ids'
import { edition } from '../support/make'

const BLANK: LogDraft = {
  partner: 'P1',
  activity: null,
  date: '2026-11-20',
  reference: '',
  person: '',
  quantity: '',
  points: '',
  revenue: '',
  minutes: '',
  status: 'approved',
  note: '',
}

const activity = (id: ActivityId, letter: 'A' | 'B' = 'A') =>
  edition(letter).catalogue.find((one) => one.id === id)
const read = (id: ActivityId, written: Partial<LogDraft> = {}, letter: 'A' | 'B' = 'A') =>
  readDraft({ ...BLANK, activity: id, ...written }, activity(id, letter))

describe('only the fields an activity needs', () => {
  test.each<[ActivityId, readonly string[]]>([
    ['article', ['reference', 'quantity']],
    ['revenue', ['reference', 'revenue']],
    ['premium-project', ['reference', 'quantity', 'points', 'revenue']],
    ['training-attendee', ['reference', 'person', 'quantity', 'points']],
    ['full-event', ['reference']],
    ['share-your-pipeline', []],
    ['work', ['minutes']],
    ['special', ['points']],
    ['forum-post', ['quantity']],
  ])('%s', (id, shown) => {
    const found = activity(id)
    if (!found) throw new Error(`Web 2025 does not list ${id}`)
    const fields = fieldsOf(found)
    const visible = [
      fields.reference !== null && 'reference',
      fields.person && 'person',
      fields.quantity && 'quantity',
      fields.points !== 'none' && 'points',
      fields.revenue !== 'none' && 'revenue',
      fields.minutes && 'minutes',
    ].filter(Boolean)
    expect(visible).toEqual(shown)
  })
})

describe('what is wrong is said at its field', () => {
  test.each<[ActivityId, Partial<LogDraft>, string]>([
    ['premium-project', { points: '4,999' }, 'points'],
    ['premium-project', { points: '9,999', quantity: '2' }, 'points'],
    ['premium-project', { revenue: '12 euro' }, 'revenue'],
    ['article', { quantity: '0' }, 'quantity'],
    ['article', { quantity: '1.5' }, 'quantity'],
    ['article', { date: '2026-02-30' }, 'date'],
    ['article', { partner: null }, 'partner'],
    ['revenue', {}, 'revenue'],
    ['work', { minutes: '-5' }, 'minutes'],
    ['special', { points: '0' }, 'points'],
  ])('%s %j', (id, written, field) => {
    const { entry, complaints } = read(id, written)
    expect(entry).toBeNull()
    expect(Object.keys(complaints)).toEqual([field])
  })
})

test('what was typed for another activity is not saved', () => {
  const { entry } = read('article', {
    reference: ' Kiel  ',
    points: '900',
    revenue: '5',
    person: 'Ann',
  })
  expect(entry).toMatchObject({
    activity: 'article',
    reference: 'Kiel',
    points: null,
    revenue: null,
    person: '',
    quantity: 1,
  })
})

test('[L7] a special takes points away only where the edition knows reductions (K17)', () => {
  expect(read('special', { points: '−250' }, 'B').entry?.points).toBe(-250)
  const { entry, complaints } = read('special', { points: '−250' }, 'A')
  expect(entry).toBeNull()
  expect(complaints.points).toBe(
    'This edition takes no points away (K17): write points above zero.',
  )
})

describe('what is not read is quoted, with what to write instead', () => {
  test.each<[ActivityId, Partial<LogDraft>, string, string]>([
    [
      'premium-project',
      { points: '12k' },
      'points',
      '“12k” is not read. Write whole points in digits, like 1,250.',
    ],
    [
      'revenue',
      { revenue: '12k' },
      'revenue',
      '“12k” is not read. Write dollars in digits, like 1,250 or 1,250.50.',
    ],
    [
      'work',
      { minutes: 'an hour' },
      'minutes',
      '“an hour” is not read. Write the minutes of work, like 90 or 1:30.',
    ],
    ['article', { quantity: 'x' }, 'quantity', '“x” is not read. Write a whole number from 1 up.'],
  ])('%s %j', (id, written, field, sentence) => {
    const { complaints } = read(id, written)
    expect(complaints).toEqual({ [field]: sentence })
  })
})

test('a sum and a time are saved as what they come to', () => {
  expect(read('revenue', { revenue: '1200+350' }).entry?.revenue).toBe(155_000)
  expect(read('work', { minutes: '1:30' }).entry?.minutes).toBe(90)
})

test('money is kept in cents, a refund below zero', () => {
  expect(read('revenue', { revenue: '-1,250.25' }).entry?.revenue).toBe(-125_025)
})
