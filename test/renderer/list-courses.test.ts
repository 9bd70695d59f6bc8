import { expect, test } from 'vitest'
import { type Course, learn } from '../../src/renderer/pages/partners/list/use-courses'
import { cents, points } from '../../src/shared/basics/money'
import { day } from '../support/make'

const COURSE: Course = [
  { day: day('2026-10-31'), points: points(900), revenue: cents(0), tier: 'basic' },
]

test('courses are known by partner once they were answered', async () => {
  const courses = new Map<string, Course>()
  await learn(courses, ['A', 'B'], Promise.resolve([COURSE, []]))
  expect(courses).toEqual(
    new Map([
      ['A', COURSE],
      ['B', []],
    ]),
  )
})

test('a question that failed leaves them unknown, so that they are asked for again', async () => {
  const courses = new Map([['A', COURSE]])
  await learn(courses, ['B', 'C'], Promise.reject(new Error('the worker is gone')))
  expect([...courses.keys()]).toEqual(['A'])
})
