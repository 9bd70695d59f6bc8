import type { Content } from './content'

/** Code points all four bundled fonts hold, as from–to in hexadecimal; a test compares them with the font files. */
const RANGES =
  '20-7e a0-17f 18f-18f 192-192 1a0-1a1 1af-1b0 1f0-1f0 1fa-1ff 218-21b 237-237 259-259 2bc-2bc ' +
  '2c6-2c7 2c9-2c9 2d8-2dd 2f3-2f3 300-301 303-303 309-309 30f-30f 323-323 384-38a 38c-38c 38e-3a1 ' +
  '3a3-3ce 3d1-3d2 3d6-3d6 400-486 488-513 1e00-1e01 1e3e-1e3f 1e80-1e85 1e9e-1e9e 1ea0-1ef9 ' +
  '1f4d-1f4d 2000-200b 2010-2011 2013-2015 2017-201e 2020-2022 2025-2027 2030-2030 2032-2033 ' +
  '2039-203a 203c-203c 2044-2044 2070-2070 2074-208e 20a3-20a4 20a6-20ac 20b1-20b1 20b9-20ba ' +
  '20bc-20bd 20c1-20c1 2105-2105 2113-2113 2116-2116 2122-2122 2126-2126 212e-212e 215b-215e ' +
  '2202-2202 2206-2206 220f-220f 2211-2212 221a-221a 221e-221e 222b-222b 2248-2248 2260-2260 ' +
  '2264-2265 25a0-25a0 25ca-25cb 25cf-25cf fb01-fb04 fffd-fffd'

/** The ranges as pairs of numbers, in rising order. */
export const PRINTABLE: readonly (readonly [from: number, to: number])[] = RANGES.split(' ').map(
  (range) => {
    const [from = '', to = ''] = range.split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  },
)

/** The characters no bundled font can draw, each once, as 'U+5408 合', so that a caller can warn before printing. */
export function unprintable(text: string): string[] {
  const missing = [...text.normalize('NFC').replace(/[\n\r\t]/g, ' ')].filter(
    (character) => !canPrint(character),
  )
  return [...new Set(missing)].map((character) => `${codeOf(character)} ${character}`)
}

/** The text as it will stand on paper: what no font can draw becomes its code point, never an empty box. */
export function printable(text: string): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ')
  return [...composed]
    .map((character) =>
      character === '\n' || canPrint(character) ? character : `[${codeOf(character)}]`,
    )
    .join('')
}

/** A layout with every text made printable, so that no chapter can forget it. */
export function printableContent(content: Content): Content {
  return rewrite(content) as Content
}

function rewrite(node: unknown, key = ''): unknown {
  if (typeof node === 'string') return TEXT_KEYS.has(key) ? printable(node) : node
  if (Array.isArray(node)) return node.map((part: unknown) => rewrite(part, key))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, rewrite(part, name)]))
}

/** Where strings are text to be drawn; elsewhere they are colours, styles and names of layouts. */
const TEXT_KEYS = new Set(['', 'text', 'stack', 'columns', 'ul', 'body'])

function canPrint(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return PRINTABLE.some(([from, to]) => from <= code && code <= to)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
