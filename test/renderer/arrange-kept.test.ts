import { beforeEach, describe, expect, test } from 'vitest'
import { BUILT_IN } from '../../src/renderer/pages/partners/narrowing/built-in-views'
import {
  CONDITIONS,
  columnsKept,
  FIRST_LAYOUT,
  layoutKept,
  sameLayout,
} from '../../src/renderer/stores/list-view'
import { ALL_PARTNERS, useSavedViews, viewsKept } from '../../src/renderer/stores/saved-views'
import { viewKept } from '../../src/renderer/stores/view'

describe('a layout that storage gives back', () => {
  test.each<[string, Readonly<Record<string, unknown>>, unknown]>([
    ['nothing', {}, {}],
    [
      'a column that is no more',
      { columns: ['name', 'shoe size', 'tier'] },
      { columns: ['name', 'tier'] },
    ],
    [
      'a column twice, the name last',
      { columns: ['tier', 'tier', 'name'] },
      { columns: ['name', 'tier'] },
    ],
    ['an order by a picture', { sort: 'trend', descending: 1 }, {}],
    ['stages of another world', { stages: ['active', 'asleep'] }, { stages: ['active'] }],
    ['a country that is no text', { countries: ['Norway', 7] }, { countries: ['Norway'] }],
    ['the profile of an earlier version', { profile: 'it' }, {}],
    ['a condition nobody knows', { condition: 'lucky' }, {}],
  ])('%s', (_, said, expected) => expect(layoutKept(said)).toEqual(expected))

  test('the view keeps density and peek, and forgets what is neither', () => {
    expect(viewKept({ density: 'compact', peek: false, selected: 3 })).toEqual({
      density: 'compact',
      peek: false,
    })
    expect(viewKept({ density: 'tiny', peek: 'yes' })).toEqual({})
  })

  test('columns may be those that have room', () => expect(columnsKept(null)).toBe(null))
})

describe('whether a list is still the view that was chosen', () => {
  test('the order of filters plays no part, that of columns does', () => {
    const a = { ...FIRST_LAYOUT, stages: ['active', 'lapsed'] as const }
    expect(sameLayout(a, { ...a, stages: ['lapsed', 'active'] })).toBe(true)
    const b = { ...FIRST_LAYOUT, columns: ['name', 'tier', 'points'] as const }
    expect(sameLayout(b, { ...b, columns: ['name', 'points', 'tier'] })).toBe(false)
  })
})

describe('views with a name', () => {
  beforeEach(() => useSavedViews.setState({ views: [], current: ALL_PARTNERS }))
  const store = () => useSavedViews.getState()
  const layout = { ...FIRST_LAYOUT, countries: ['Norway'] }

  test('are saved and chosen, renamed, renewed and deleted; deleting can be taken back', () => {
    store().save('North', layout)
    const [north] = store().views
    expect(store().current).toBe(north?.id)
    store().rename(north?.id ?? '', 'Far North')
    store().renew(north?.id ?? '', { ...layout, countries: ['Norway', 'Finland'] })
    const { views } = store()
    expect(views).toEqual([
      { id: north?.id, name: 'Far North', layout: { ...layout, countries: ['Norway', 'Finland'] } },
    ])
    const takeBack = store().remove(north?.id ?? '')
    expect(store()).toMatchObject({ views: [], current: ALL_PARTNERS })
    takeBack()
    expect(store()).toMatchObject({ views, current: north?.id })
  })

  test('deleting is taken back for that view alone: what was saved and chosen since stays', () => {
    for (const name of ['A', 'B', 'C']) store().save(name, layout)
    const takeBack = store().remove(store().views[2]?.id ?? '')
    store().save('D', layout)
    const chosen = store().current
    takeBack()
    const { views, current } = store()
    expect(views.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D'])
    expect(new Set(views.map(({ id }) => id)).size).toBe(4)
    expect([current, views.find(({ id }) => id === chosen)?.name]).toEqual([chosen, 'D'])
  })

  test('one more than can be kept is refused in a sentence, and none is lost for it', () => {
    for (let n = 1; n <= 50; n++) expect(store().save(`View ${n}`, layout)).toBeNull()
    expect(store().save('One more', layout)).toMatch(/^50 views .* delete one to save another\.$/)
    expect(store().views.map(({ name }) => name)).toEqual(
      Array.from({ length: 50 }, (_, at) => `View ${at + 1}`),
    )
  })

  test('never share an id, not even after one was deleted', () => {
    store().save('A', layout)
    store().save('B', layout)
    store().remove(store().views[0]?.id ?? '')
    store().save('C', layout)
    expect(new Set(store().views.map(({ id }) => id)).size).toBe(2)
  })

  test('what storage gives back: the nameless are forgotten, the sound keep their sound parts', () => {
    const kept = {
      views: [
        { id: 'saved-1', name: ' ', layout: {} },
        { id: 'saved-2', name: 'Kept', layout: { sort: 'points', columns: 'all' } },
        { id: 'saved-2', name: 'Twice', layout: {} },
        7,
      ],
      current: 5,
    }
    expect(viewsKept(kept)).toEqual({
      views: [{ id: 'saved-2', name: 'Kept', layout: { ...FIRST_LAYOUT, sort: 'points' } }],
      current: ALL_PARTNERS,
    })
    expect(viewsKept(null)).toEqual({ views: [], current: ALL_PARTNERS })
  })
})

test('every condition has its view, and each view an id of its own', () => {
  expect(BUILT_IN.map(({ layout }) => layout.condition)).toEqual([null, ...CONDITIONS])
  expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length)
})
