import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../../src/shared/csv/reading/dialect'
import { openRows } from '../../../src/shared/csv/reading/rows'
import { RUNS } from '../../support/fuzz'

const COMMAS: Dialect = { newline: '\n', delimiter: ',' }

/** Every row as [line, cells or fault], from a text in these pieces. */
function rowsOf(pieces: readonly string[], dialect = COMMAS, width = 3): readonly unknown[] {
  const rows: unknown[] = []
  const stream = openRows(dialect, width, ({ cells, line, fault }) =>
    rows.push([line, fault ?? cells]),
  )
  for (const piece of pieces) stream.push(piece)
  stream.end()
  return rows
}

const csvText = fc
  .array(
    fc.constantFrom(
      ...['a', 'bb', ',', ',', ';', '\n', '\n', '\r\n', '\r', ' ', '"', '""', '"x"', '"a\nb"'],
      ...['"q,q"', ',"', '",', '\n"', '"\n', '"\r\n', '" ,', 'Ö', '🙂', "'"],
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((bits) => `h1,h2,h3\n${bits.join('')}`)

const cuts = fc.array(fc.nat(200), { maxLength: 8 })

function cutAt(text: string, places: readonly number[]): readonly string[] {
  const ends = [...places.map((at) => at % (text.length + 1)), text.length].sort((a, b) => a - b)
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end))
}

describe('[F13] rows', () => {
  test('are the same wherever the text is cut', () => {
    const dialect = fc.record({
      newline: fc.constantFrom('\n' as const, '\r' as const),
      delimiter: fc.constantFrom(',' as const, ';' as const),
    })
    fc.assert(
      fc.property(csvText, cuts, dialect, (text, places, said) => {
        const whole = rowsOf([text], said)
        expect(rowsOf(cutAt(text, places), said)).toEqual(whole)
        expect(rowsOf([...text], said)).toEqual(whole)
      }),
      { numRuns: RUNS },
    )
  })

  test('are those of Papa Parse wherever that finds no fault', () => {
    let compared = 0
    fc.assert(
      fc.property(csvText, (text) => {
        const { data, errors } = Papa.parse<string[]>(text, COMMAS)
        if (errors.length > 0) return
        compared += 1
        const ours = rowsOf([text], COMMAS, 1000).map((row) => (Array.isArray(row) ? row[1] : row))
        const blank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
        // What CR ends a line is Papa Parse's to keep and ours to drop.
        const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\r+$/, ''))
        const theirs = data.slice(1).filter((cells) => !blank(cells))
        expect(ours.map((cells) => plain(cells as string[]))).toEqual(theirs.map(plain))
      }),
      { numRuns: RUNS },
    )
    expect(compared).toBeGreaterThan(RUNS / 10)
  })

  test('a good row is never lost to a bad one above it', () => {
    const row = fc.constantFrom('"x"y,b,c', 'a,"b,c', 'a,b,"c"d')
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (bad) => {
        const good = Array.from({ length: 300 }, (_, at) => `g${at},2,3`)
        const rows = rowsOf([['h', ...bad, ...good].join('\n')])
        expect(rows.slice(-300)).toEqual(
          good.map((line, at) => [bad.length + at + 2, line.split(',')]),
        )
        expect(rows).toHaveLength(bad.length + 300)
      }),
      { numRuns: 50 },
    )
  })

  const NEVER_CLOSED = 'a quotation mark is opened here and never closed; close it or remove it.'
  test.each([
    ['of 256 lines is read', 256, false],
    ['of 257 lines is not closed', 257, true],
  ])('a quoted cell %s', (_, lines, isBad) => {
    const cell = Array.from({ length: lines }, (__, at) => `l${at}`).join('\n')
    const [first] = rowsOf([`h\n"${cell}",b,c\nnext,2,3\n`])
    expect(first).toEqual(isBad ? [2, NEVER_CLOSED] : [2, [cell, 'b', 'c']])
  })

  test('a mark that stays open does not keep the rest of the file', () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `a${at},b,c`)
    const rows = rowsOf(cutAt(`h\nx,"y,z\n${lines.join('\n')}\n`, [10, 50, 900, 7_000]))
    expect(rows[0]).toEqual([2, NEVER_CLOSED])
    expect(rows).toHaveLength(5_001)
  })

  test('one line without end is not searched again and again', () => {
    const rows = rowsOf(['h\n', ...Array.from({ length: 20_000 }, () => 'x'.repeat(1_000))])
    expect(rows).toEqual([[2, ['x'.repeat(20_000_000)]]])
  })

  test.each([
    ['CR alone ends lines, within marks too', 'h\r"a\rb",2,3\rc,2,3', '\r', [2, 4]],
    ['CRLF behind a mark', 'h\r\n"x"y,2,3\r\na,2,"3"\r\n"a" ,2,"3" \r\n', '\n', [2, 3, 4]],
  ] as const)('%s', (_, text, newline, lines) => {
    const rows = rowsOf([text], { newline, delimiter: ',' })
    expect(rows.map((row) => (Array.isArray(row) ? row[0] : row))).toEqual(lines)
    expect(rows.at(-1)).toEqual([lines.at(-1), [newline === '\r' ? 'c' : 'a', '2', '3']])
  })

  test('too many cells are a fault, blank ones are not', () => {
    expect(rowsOf(['h\na,b,c,d\na,b,c,,\n,,\n'])).toEqual([
      [2, 'the row has 4 cells but the header has 3; quote cells that hold a separator.'],
      [3, ['a', 'b', 'c', '', '']],
    ])
  })
})
