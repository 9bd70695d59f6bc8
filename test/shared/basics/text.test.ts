import { describe, expect, test } from 'vitest'
import { holdsAll, plainOf, plainTexts, soughtIn } from '../../../src/shared/basics/text'

describe('a search looks past case, accents and spaces', () => {
  test.each([
    ['Vértice  Ágil', 'vertice'],
    ['Vértice Ágil', 'AGIL  vért'],
    ['Ὀδυσσεύς Digital', 'οδυσσευσ'],
    ['İstanbul Yazılım', 'istanbul'],
    ['Sakura Web 合同会社', '会社 sakura'],
    ['دار السلام', 'السلام'],
  ])('%s is found by %s', (text, typed) =>
    expect(holdsAll(plainOf(text), soughtIn(typed))).toBe(true),
  )

  test('one word that is missing is enough to find nothing', () =>
    expect(holdsAll(plainOf('Vértice Ágil'), soughtIn('vertice agiles'))).toBe(false))

  test('the text of a record is made once, however often it is asked for', () => {
    let made = 0
    const textOf = plainTexts(({ name }: { readonly name: string }) => {
      made += 1
      return name
    })
    const [empty, named] = [{ name: '' }, { name: 'Ågot' }]
    expect([textOf(empty), textOf(named), textOf(empty), textOf(named)]).toEqual([
      ...['', 'agot'],
      ...['', 'agot'],
    ])
    expect(made).toBe(2)
  })
})
