import { describe, expect, test } from 'vitest'
import { GLOSSARY } from '../../src/renderer/pages/help/glossary'
import { linesUnder, siftTopics, siftWords } from '../../src/renderer/pages/help/sift'
import { TOPICS } from '../../src/renderer/pages/help/topics'
import { habitsKept } from '../../src/renderer/stores/habits'
import { placeKept } from '../../src/renderer/stores/place'
import { recentKept, toFront } from '../../src/renderer/stores/recent'
import { EDITIONS } from '../../src/shared/program/editions'

describe('what storage gives back is checked', () => {
  test.each([
    ['nothing', null, { partners: [], commands: [] }],
    ['a text', 'x', { partners: [], commands: [] }],
    [
      'numbers',
      { partners: [1, 'P1', '', 'P1'], commands: 'undo' },
      { partners: ['P1'], commands: [] },
    ],
  ])('recent: %s', (_, kept, expected) => expect(recentKept(kept)).toEqual(expected))

  test.each([
    ['nothing', null, {}],
    ['a word', { singleKeys: 'no' }, {}],
    ['a choice', { singleKeys: false }, { singleKeys: false }],
  ])('habits: %s', (_, kept, expected) => expect(habitsKept(kept)).toEqual(expected))

  test('a place keeps its sound spots and forgets the others', () => {
    const sound = { top: 120, focus: '0 BUTTON x' }
    const spots = {
      '/program': sound,
      program: sound,
      '/a': { top: Number.NaN, focus: '' },
      '/b': { top: -1, focus: '' },
      '/c': { top: 3 },
      '/d': null,
    }
    expect(placeKept({ path: '/help', spots })).toEqual({
      path: '/help',
      spots: { '/program': sound },
    })
    expect(placeKept({ path: 'javascript:x', spots: 7 })).toEqual({ path: null, spots: {} })
  })

  test('the last used comes first and stands there once', () => {
    expect(toFront(['B', 'A'], 'A')).toEqual(['A', 'B'])
    const many = Array.from({ length: 40 }, (_, n) => `P${n}`)
    expect(toFront(many, 'A')).toEqual(['A', ...many.slice(0, 11)])
  })
})

describe('the glossary', () => {
  test('has each word once, in the order of the alphabet, and says it in one or two sentences', () => {
    const words = GLOSSARY.map(({ word }) => word)
    expect(words.length).toBeGreaterThanOrEqual(25)
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en')))
    for (const { word, says } of GLOSSARY)
      expect([1, 2], word).toContain(says.match(/[.?](?= |$)/g)?.length)
  })

  test('under each edition every word cites a place, and every line it cites opens to words', () => {
    for (const edition of EDITIONS) {
      const cites = GLOSSARY.map((word) => ({ ...word, lines: linesUnder(edition, word) }))
      const silent = GLOSSARY.filter((word) => word.lines && linesUnder(edition, word).length === 0)
      expect([edition.name, silent.map(({ word }) => word)]).toEqual([edition.name, []])
      const nowhere = cites.filter(
        ({ word, lines, rules, readings, contradictions }) =>
          word !== 'Journal' &&
          [lines, rules, readings, contradictions].every((list) => (list ?? []).length === 0),
      )
      expect(nowhere.map(({ word }) => word)).toEqual([])
    }
    const unused = GLOSSARY.flatMap((one) =>
      (one.lines ?? []).filter((line) =>
        EDITIONS.every((edition) => !linesUnder(edition, one).includes(line)),
      ),
    )
    expect(unused).toEqual([])
  })

  test('is searched by word, by meaning and by source; what is named so comes first', () => {
    const words = (typed: string) => siftWords(GLOSSARY, typed).map(({ word }) => word)
    expect(words('invoice')).toEqual(['Same invoice', 'Reference'])
    expect(words('000:28')).toEqual(['Review', 'Tier'])
    expect(words('q30')).toContain('Not known')
    expect(words('xyz')).toEqual([])
    expect(words('')).toHaveLength(GLOSSARY.length)
    expect(siftTopics(TOPICS, 'laptop').map(({ title }) => title)).toEqual([
      'How to carry it to another laptop',
    ])
  })
})
