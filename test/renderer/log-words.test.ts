import { describe, expect, test } from 'vitest'
import { aliasFound, findActivities } from '../../src/renderer/log-activity/match-activity'
import { worthOf } from '../../src/renderer/log-activity/worth-words'
import { recentActivitiesKept } from '../../src/renderer/stores/recent-activities'
import { saySource } from '../../src/shared/program/source'
import { edition } from '../support/make'

const activity = (id: string, letter: 'A' | 'B' = 'A') => {
  const found = edition(letter).catalogue.find((one) => one.id === id)
  if (!found) throw new Error(`${letter} does not list ${id}`)
  return found
}

describe('a search finds activities by what people call them', () => {
  test.each<[string, readonly string[]]>([
    ['case', ['case-study']],
    ['cáse stúdy', ['case-study']],
    ['CASE  stu', ['case-study']],
    ['5000', ['premium-project', 'full-event']],
    ['5,000', ['premium-project', 'full-event']],
    ['k.o.p', ['kick-off-package']],
    ['special', ['special']],
    ['community bug', ['bug-report']],
    ['250', ['exponential-6-project', 'hosted-project']],
    ['premium zebra', []],
  ])('%j', (search, found) =>
    expect([...findActivities(edition('A'), search)].sort()).toEqual([...found].sort()),
  )

  test('nothing typed finds everything', () => {
    const { catalogue } = edition('A')
    expect(findActivities(edition('A'), ' ').size).toBe(catalogue.length)
  })

  test('the other name is told where it was what was found', () => {
    expect(aliasFound(activity('kick-off-package'), 'k.o.p')).toBe('K.O.P.')
    expect(aliasFound(activity('kick-off-package'), 'kick')).toBeNull()
    expect(aliasFound(activity('kick-off-package'), 'k.ó.p')).toBe('K.O.P.')
    expect(aliasFound(activity('article'), '')).toBeNull()
  })
})

describe('what an activity is worth, each part with its source', () => {
  test.each<['A' | 'B', string, readonly string[]]>([
    [
      'A',
      'share-your-pipeline',
      ['1,000 points each [000:50]', 'once per calendar month [reading Q12 L5.month]'],
    ],
    [
      'A',
      'premium-project',
      [
        '5,000 points each, more where agreed [000:44]',
        'once for each project, of whatever kind [contradiction K19 contradiction K20 L5.project]',
        'of a project and its own invoice the larger counts [reading Q9]',
      ],
    ],
    [
      'A',
      'kick-off-package',
      ['No points in this edition [contradiction K23]', 'once ever [L5.ever]'],
    ],
    [
      'A',
      'partner-year',
      [
        '1,000 points each [000:51]',
        'one for each completed partnership year, at most 3 [000:51 L5.years]',
      ],
    ],
    [
      'A',
      'customer-site',
      ['1,000 points each [000:53]', 'for one site again after 12 months [reading Q10 L5.again]'],
    ],
    ['A', 'special', ['Points as agreed, case by case []']],
    ['B', 'special', ['Points as agreed, case by case, below zero takes points away []']],
  ])('%s %s', (letter, id, words) => {
    const said = worthOf(activity(id, letter), edition(letter)).map(
      ({ words: text, sources, rule }) =>
        `${text} [${[...sources.map(saySource), ...(rule ? [rule] : [])].join(' ')}]`,
    )
    expect(said).toEqual(words)
  })

  test.each(['A', 'B'] as const)('every activity of %s says its award', (letter) => {
    for (const one of edition(letter).catalogue) {
      const [award] = worthOf(one, edition(letter))
      expect(award?.words).toMatch(/oints?/)
      const isCited = (award?.sources.length ?? 0) > 0
      expect(isCited || one.award.kind === 'given').toBe(true)
    }
  })
})

describe('what was used last', () => {
  test.each([
    [null, []],
    [{ recent: 'article' }, []],
    [{ recent: ['article', 7, 'nothing', 'article', 'work'] }, ['article', 'work']],
  ])('%j is kept as far as it is ours', (kept, recent) =>
    expect(recentActivitiesKept(kept)).toEqual(recent),
  )
})
