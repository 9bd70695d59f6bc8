import { describe, expect, test } from 'vitest'
import { AMBIGUITIES } from '../../../src/shared/program/ambiguities'
import { OTHER_READINGS, WITHOUT_RECORDS } from './other-readings'
import { DAYS, sampleOf, standings } from './support'

const open = AMBIGUITIES.filter(({ alternatives }) => alternatives.length > 0).map(({ id }) => id)

test('every question with an alternative is either shown or named as one without records', () => {
  const looked = [...Object.keys(OTHER_READINGS), ...WITHOUT_RECORDS]
  expect(looked.sort()).toEqual([...open].sort())
})

describe.each(DAYS)('on %s another reading would give some partner another figure', (today) => {
  test.each(Object.entries(OTHER_READINGS))('%s', (_, differs) => {
    expect(standings(sampleOf(today), 'A').some(differs)).toBe(true)
  })
})
