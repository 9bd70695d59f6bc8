import { expect, test } from 'vitest'
import { spansOf } from '../../src/renderer/ui/spans'
import type { SeedLine } from '../../src/shared/program/source'

test.each<[readonly SeedLine[], readonly (readonly SeedLine[])[]]>([
  [[], []],
  [['000:21'], [['000:21']]],
  [
    ['000:21', '000:22'],
    [['000:21'], ['000:22']],
  ],
  [
    ['000:21', '000:22', '000:23', '003:4'],
    [['000:21', '000:22', '000:23'], ['003:4']],
  ],
  [
    ['000:9', '000:10', '001:11'],
    [['000:9'], ['000:10'], ['001:11']],
  ],
])('%j is shown as %j', (lines, spans) => expect(spansOf(lines)).toEqual(spans))
