import { describe, expect, test } from 'vitest'
import { placesFor } from '../../src/renderer/commands/keys/key-map'
import {
  areSingle,
  ariaKeys,
  isPressed,
  keysHere,
  type Press,
  sayKeys,
} from '../../src/renderer/commands/keys/keys'
import { COMMANDS } from '../../src/renderer/commands/table/command-table'

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('a key is known by what is printed on it', () => {
  const ctrl = { ctrlKey: true }
  const meta = { metaKey: true }
  const shift = { shiftKey: true }
  test.each([
    ['mod+K', press('k', ctrl), 'linux', true],
    ['mod+K', press('K', ctrl), 'windows', true], // Caps Lock
    ['mod+K', press('k', meta), 'linux', false],
    ['mod+K', press('k', meta), 'macos', true],
    ['mod+K', press('k', ctrl), 'macos', false], // there it cuts a line
    ['mod+K', press('k', { ...ctrl, shiftKey: true }), 'linux', false],
    ['mod+shift+Z', press('Z', { ...ctrl, shiftKey: true }), 'linux', true],
    ['mod+Z', press('Z', { ...ctrl, shiftKey: true }), 'linux', false],
    ['mod+Z', press('z', { ...ctrl, altKey: true }), 'linux', false],
    ['n', press('n'), 'linux', true],
    ['n', press('N', shift), 'linux', false],
    ['n', press('n', ctrl), 'linux', false],
    ['?', press('?', shift), 'linux', true], // English and German alike
    ['?', press('?'), 'linux', true], // a layout that has it without Shift
    ['/', press('/', shift), 'linux', true], // QWERTZ: Shift 7
    ['/', press('7', shift), 'linux', false],
  ] as const)('%s by %o on %s: %s', (keys, pressed, os, expected) =>
    expect(isPressed(keys, pressed, os)).toBe(expected),
  )
})

test('keys are written as each system writes them', () => {
  expect(sayKeys('mod+shift+Z', 'linux')).toBe('Ctrl Shift Z')
  expect(sayKeys('mod+shift+Z', 'macos')).toBe('⌘⇧Z')
  expect(sayKeys('g p', 'linux')).toBe('G P')
  expect(sayKeys('ArrowUp', 'linux')).toBe('↑')
  expect(ariaKeys(['mod+N', 'n'])).toBe('Control+N Meta+N N')
  expect(ariaKeys(['g p'])).toBeUndefined()
})

test('a browser keeps Ctrl N for itself, and letters alone may be switched off', () => {
  expect(keysHere(['mod+N', 'n'], 'desktop', true)).toEqual(['mod+N', 'n'])
  expect(keysHere(['mod+N', 'n'], 'browser', true)).toEqual(['n'])
  expect(keysHere(['mod+N', 'n'], 'desktop', false)).toEqual(['mod+N'])
  expect(keysHere(['g p'], 'desktop', false)).toEqual([])
})

describe('the table of commands', () => {
  test('names each command, and each key, once', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = COMMANDS.flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
    const names = COMMANDS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('no letter alone is also the first of two', () => {
    const single = COMMANDS.flatMap(({ keys }) => keys.filter(areSingle))
    const firsts = single.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0])
    expect(single.filter((keys) => firsts.includes(keys))).toEqual([])
  })

  test('letters alone never work in fields', () => {
    const open = COMMANDS.filter(({ inFields }) => inFields === true)
    expect(open.flatMap(({ keys }) => keys.filter((one) => !areSingle(one))).length).toBe(
      open.length,
    )
  })

  test('every key of it stands on the map, and nothing without a key does', () => {
    const rows = placesFor('desktop', true).flatMap((place) => place.rows)
    for (const { name, keys } of COMMANDS.filter((command) => command.keys.length > 0))
      expect(rows).toContainEqual([keys, name])
    expect(rows.filter(([keys]) => keys.length === 0)).toEqual([])
    const quiet = placesFor('browser', false).flatMap((place) => place.rows.map(([, what]) => what))
    expect(quiet).toContain('Undo')
    expect(quiet).not.toContain('Log activity')
  })
})
