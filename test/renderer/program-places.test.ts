import { describe, expect, test } from 'vitest'
import {
  contradictionsOnPage,
  questionsOnPage,
} from '../../src/renderer/pages/program/model/disputes'
import { sourceLines } from '../../src/renderer/pages/program/model/lines'
import { allChapters } from '../../src/renderer/pages/program/model/program'
import { searchProgram } from '../../src/renderer/pages/program/model/search'
import { edition } from '../support/make'

const ids = (disputes: readonly { readonly about: { readonly id: string } }[]) =>
  disputes.map(({ about }) => about.id).join(' ')

const placesOf = (id: string) =>
  [...contradictionsOnPage(), ...questionsOnPage()]
    .find(({ about }) => about.id === id)
    ?.places.map(({ chapter, row }) => `${chapter}/${row}`)

describe('contradictions and questions', () => {
  test('those that change a number', () => {
    expect(ids(contradictionsOnPage().filter(({ changesNumber }) => changesNumber))).toBe(
      'K1 K2 K3 K4 K6 K7 K8 K9 K10 K11 K12 K21 K23 K32 K33 K34 K35 K38 K42 K43 K44',
    )
    expect(ids(questionsOnPage().filter(({ changesNumber }) => changesNumber))).toBe(
      'Q1 Q10 Q11 Q13',
    )
  })

  test('[K15, K49] what is said within the web pages alone does not touch the program document', () => {
    const untouched = (letter: 'A' | 'B') =>
      ids(contradictionsOnPage().filter(({ touches }) => !touches(edition(letter))))
    expect(untouched('B')).toBe('K15 K49')
    expect(untouched('A')).toBe('')
  })

  test.each([
    ['K6', ['tiers/professional', 'plans/quarterly-revenue']],
    ['K8', ['tiers/gold', 'plans/quarterly-revenue']],
    ['K19', ['catalogue/exponential-6-project', 'catalogue/hosted-project']],
    ['K35', ['benefits/lead-priority']],
    ['K42', expect.arrayContaining(['plans/response'])],
    ['K43', expect.arrayContaining(['fees/referral-cold'])],
    ['Q1', expect.arrayContaining(['fees/window'])],
    ['Q10', ['catalogue/customer-site', 'catalogue/site-badge']],
    ['Q15', ['plans/quarterly-revenue']],
  ])('%s bears on %j', (id, places) => expect(placesOf(id)).toEqual(places))

  test('every place that is linked to stands in its chapter', () => {
    const known = new Set(
      allChapters().flatMap(({ id, sheet, sections }) => [
        ...(sheet?.rows ?? []).map((row) => `${id}/${row.id}`),
        ...sections.flatMap(({ pairs }) => pairs.map((pair) => `${id}/${pair.id}`)),
      ]),
    )
    const places = [...contradictionsOnPage(), ...questionsOnPage(), ...sourceLines()].flatMap(
      ({ places: some }) => some.map(({ chapter, row }) => `${chapter}/${row}`),
    )
    expect(places.length).toBeGreaterThan(300)
    expect(places.filter((place) => !known.has(place))).toEqual([])
  })

  test('rows of one chapter never share an id', () => {
    for (const { sheet, sections } of allChapters()) {
      const all = [...(sheet?.rows ?? []), ...sections.flatMap(({ pairs }) => pairs)]
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    }
  })
})

describe('a line of the sources', () => {
  const lineOf = (line: string) => sourceLines().find((one) => one.line === line)

  test('[000:26] leads to what rests on it', () => {
    const found = lineOf('000:26')
    expect(found?.places).toEqual([{ chapter: 'tiers', row: 'gold', name: 'Gold' }])
    expect(found?.contradictions).toEqual(['K1', 'K8', 'K11'])
    expect(found?.taken.map(({ side }) => side)).toEqual(['first'])
  })

  test('[001:36] a line that only a contradiction cites has its wording', () => {
    expect(lineOf('001:36')).toMatchObject({ taken: [], wording: expect.stringMatching(/Seven/) })
  })

  test('lines stand in the order of the documents', () => {
    const lines = sourceLines().map(({ line }) => line)
    const places = lines.map((line) => Number(line.slice(0, 3)) * 10_000 + Number(line.slice(4)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('the search', () => {
  const first = (text: string) => {
    const [hit] = searchProgram(text)
    return hit && `${hit.chapter}/${hit.row}`
  }

  test.each([
    ['guidance', 'plans/guidance-meetings'],
    ['000:26', 'line/000:26'],
    ['K23', 'contradictions/K23'],
    ['k2', 'contradictions/K2'],
    ['Q5', 'questions/Q5'],
    ['gold', 'tiers/gold'],
    ['Góld', 'tiers/gold'],
    ['  Lead   priority ', 'benefits/lead-priority'],
    ['benefits', 'benefits/undefined'],
  ])('%j finds %s first', (text, place) => expect(first(text)).toBe(place))

  test('a line also finds the row that rests on it', () => {
    const found = searchProgram('000:26').map(({ chapter, row }) => `${chapter}/${row}`)
    expect(found.slice(0, 2)).toEqual(['line/000:26', 'tiers/gold'])
  })

  test('all words must occur, and nothing is found for nothing', () => {
    expect(searchProgram('gold zebra')).toEqual([])
    expect(searchProgram('   ')).toEqual([])
  })
})
