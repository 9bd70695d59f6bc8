import { expect, test } from 'vitest'
import { EDITIONS } from '../../../src/shared/program/editions'
import { passagesOf, statementsOf } from '../../../src/shared/program/figures'
import { linesOf, type SeedDocument, type SeedLine } from '../../../src/shared/program/source'
import { SEEDS, WHERE } from './seeds'

/** Lines that state nothing themselves: headings, heads of tables, the table of contents, 002's first list of levels. */
const SILENT: Readonly<Record<'000' | '002' | '003', readonly (number | [number, number])[]>> = {
  '000': [1, 15, [19, 20], [29, 30], 43, 62, 68, 79],
  '002': [
    1,
    4,
    [6, 11],
    [14, 39],
    47,
    55,
    64,
    [73, 74],
    [84, 85],
    104,
    108,
    [110, 111],
    [124, 125],
    146,
    149,
    [161, 162],
  ],
  '003': [1, 7, 9, [11, 12], 21, [24, 26], 50],
}

test.skipIf(!SEEDS)(`no line of the sources is left out of the editions${WHERE}`, () => {
  const cited = new Set<SeedLine>(
    EDITIONS.flatMap((edition) => [
      ...statementsOf(edition).flatMap(({ found }) => linesOf(found.source)),
      ...passagesOf(edition).flatMap(({ found }) => found.lines),
    ]),
  )
  for (const document of ['000', '002', '003'] as const) {
    expect(uncited(document, cited)).toEqual(SILENT[document].flatMap(expand))
  }
})

function uncited(document: SeedDocument, cited: ReadonlySet<SeedLine>): readonly number[] {
  const lines = SEEDS?.get(document) ?? []
  return lines.flatMap((text, index) => {
    const isCited = cited.has(`${document}:${index + 1}`)
    return isCited || text.trim() === '' ? [] : [index + 1]
  })
}

function expand(range: number | readonly [number, number]): readonly number[] {
  if (typeof range === 'number') return [range]
  return Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index)
}
