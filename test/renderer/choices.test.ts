import { describe, expect, test } from 'vitest'
import { type Answers, groupsOf, readQuery } from '../../src/renderer/commands/palette/choices'
import { programPlaceIn } from '../../src/renderer/commands/palette/program-places'
import { COMMANDS } from '../../src/renderer/commands/table/command-table'
import type { FoundPartner } from '../../src/renderer/engine/finding/found'
import { entry } from '../support/make'

const NORDWIND: FoundPartner = {
  id: 'ND',
  name: 'Nordwind Digital GmbH',
  profile: 'it',
  country: 'Germany',
  stage: 'active',
  owner: '',
  tier: 'silver',
  by: '',
}

function answers(said: Partial<Answers>): Answers {
  const commands = COMMANDS.filter(({ onlyKeys }) => !onlyKeys)
  const nothing = { partners: null, entries: null, recent: [], recentCommands: [] }
  return { scope: 'all', text: '', looking: false, commands, ...nothing, ...said }
}

function keysOf(said: Partial<Answers>): readonly string[] {
  return groupsOf(answers(said)).flatMap(({ choices }) => choices.map(({ key }) => key))
}

function namesOf(said: Partial<Answers>): readonly string[] {
  return groupsOf(answers(said)).map(({ name }) => name)
}

test.each([
  ['kiel', 'all', 'kiel'],
  ['  >  undo', 'commands', 'undo'],
  ['@nord', 'partners', 'nord'],
  ['#INV-1', 'entries', 'INV-1'],
  ['a > b', 'all', 'a > b'],
  ['', 'all', ''],
])('%s is looked for in %s', (typed, scope, text) =>
  expect(readQuery(typed)).toEqual({ scope, text }),
)

describe('the palette begins', () => {
  test('with what was used last, each once', () => {
    const keys = keysOf({ recent: [NORDWIND], recentCommands: ['check', 'gone', 'page /help'] })
    expect(keys.slice(0, 3)).toEqual(['partner ND', 'command check', 'command page /help'])
    expect(keys.filter((key) => key === 'command check')).toHaveLength(1)
  })

  test('without a group that would be empty', () =>
    expect(namesOf({})).toEqual(['Commands', 'Pages']))
})

describe('what fits best comes first', () => {
  test.each([
    ['undo', 'command undo'],
    ['take back', 'command undo'],
    ['excel', 'command export partners'],
    ['shortcuts', 'command keys'],
    ['backup', 'command page /data'],
    ['night', 'command theme dark'],
    ['log', 'command log activity'],
    ['csv', 'command export partners'],
  ])('%s → %s', (text, key) => expect(keysOf({ text, scope: 'commands' })[0]).toBe(key))

  test('a partner’s name before a command’s other words, a command’s name before a partner’s country', () => {
    const partners = { found: [NORDWIND], total: 1 }
    expect(namesOf({ text: 'nord', partners })[0]).toBe('Partners')
    expect(keysOf({ text: 'print', partners })[0]).toBe('command print program')
  })

  test('a line of the sources leads to it', () =>
    expect(keysOf({ text: '000:26' })[0]).toBe('place 000:26'))
})

describe('entries', () => {
  const found = { entry: entry('2026-09-01 article ref=Kiel id=a'), name: 'P' }
  test('offer to look further back where the log was not read to its end', () => {
    const entries = { found: [found], count: 1, looked: 10, total: 30 }
    expect(keysOf({ text: 'kiel', scope: 'entries', entries })).toContain('further')
    expect(keysOf({ text: 'kiel', scope: 'entries', entries, looking: true })).not.toContain(
      'further',
    )
    const whole = { ...entries, looked: 30 }
    expect(keysOf({ text: 'kiel', scope: 'entries', entries: whole })).not.toContain('further')
  })

  test('say how many were found where not all are shown', () => {
    const entries = { found: [found], count: 31, looked: 30, total: 30 }
    expect(groupsOf(answers({ text: 'kiel', entries })).at(-1)).toMatchObject({ total: 31 })
  })

  test('stand after all else, so that nothing moves when they come', () => {
    const entries = { found: [found], count: 1, looked: 30, total: 30 }
    expect(namesOf({ text: 'undo', entries }).at(-1)).toBe('Entries')
  })
})

test.each([
  ['000:26', '/program/line/', '000:26'],
  ['000.26', '/program/line/', '000:26'],
  ['003:51', '/program/line/', '003:51'],
  ['k23', '/program/contradictions/', 'K23'],
  ['Q5', '/program/questions/', 'Q5'],
])('%s is a place of the program', (text, chapter, id) => {
  const place = programPlaceIn(text)
  expect(place?.id).toBe(id)
  expect(place?.path.startsWith(chapter)).toBe(true)
})

test.each(['004:1', '000:999', '000:0', '26', 'K999', 'Q', '000:'])('%s is none', (text) =>
  expect(programPlaceIn(text)).toBeNull(),
)
