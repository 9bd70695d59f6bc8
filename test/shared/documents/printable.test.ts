import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import {
  PRINTABLE,
  printable,
  printableContent,
  unprintable,
} from '../../../src/shared/documents/printable'

const FACES = ['Regular', 'Medium', 'Italic', 'MediumItalic'].map((face) => {
  const file = new URL(`../../../resources/fonts/Roboto-${face}.ttf`, import.meta.url)
  return create(readFileSync(file))
})

describe('what the bundled fonts can print', () => {
  test('every listed character is in all four fonts', () => {
    const missing = PRINTABLE.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ).filter((code) => FACES.some((face) => !face.hasGlyphForCodePoint(code)))
    expect(missing).toEqual([])
  })

  test('no character of the fonts is forgotten, save controls and private ones', () => {
    const listed = (code: number): boolean =>
      PRINTABLE.some(([from, to]) => from <= code && code <= to)
    const left = FACES[0]?.characterSet.filter((code) => code >= 0x20 && !listed(code)) ?? []
    const codes = left.map((code) => code.toString(16))
    expect(
      codes.filter((code) => !/^(e[0-9a-f]|f[0-8])[0-9a-f]{2}$|^(feff|fffc|ffff)$/.test(code)),
    ).toEqual([])
  })

  test.each([
    ['Łukasz Żółć, Ελλάδα, Київ', []],
    ['Mu\u0308ller', []], // decomposed ü is one character once composed
    ['合同会社', ['U+5408 合', 'U+540C 同', 'U+4F1A 会', 'U+793E 社']],
    ['שלום ✓ ✓', ['U+05E9 ש', 'U+05DC ל', 'U+05D5 ו', 'U+05DD ם', 'U+2713 ✓']],
    ['🎉', ['U+1F389 🎉']],
    ['two\nlines\tand a tab', []],
  ])('%s lacks %j', (text, lacking) => {
    expect(unprintable(text)).toEqual(lacking)
  })

  test('what cannot be drawn stands as its code point, never as an empty box', () => {
    expect(printable('合 ABC 🎉')).toBe('[U+5408] ABC [U+1F389]')
    expect(printable('Mu\u0308ller\r\nGmbH')).toBe('Müller\nGmbH')
    expect(unprintable(printable('合同会社 שלום 🎉 \u202e'))).toEqual([])
  })

  test('a layout is rewritten in its texts alone', () => {
    const node = {
      columns: ['合', { text: ['a', { text: '合', style: '合' }] }],
      margin: [0, 1, 2, 3] as const,
    }
    expect(printableContent(node)).toEqual({
      columns: ['[U+5408]', { text: ['a', { text: '[U+5408]', style: '合' }] }],
      margin: [0, 1, 2, 3],
    })
  })
})
