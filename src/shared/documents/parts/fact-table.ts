import type { Passage, Source } from '../../program/source'
import type { Table } from '../content'
import { ROOMY } from '../look'
import { noteOf, sayLines } from '../words'

/** One figure in words: what it is, its value, and where that stands. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly source?: Source
  readonly lines?: Passage['lines']
}

/** Single figures as label, value and source. */
export function factTable(facts: readonly Fact[], labelWidth = 190): Table {
  return {
    margin: [0, 4, 0, 10],
    fontSize: 9,
    lineHeight: 1.1,
    layout: ROOMY,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [labelWidth, '*', 'auto'],
      body: [
        ['', 'Value', 'Source'].map((text) => ({ text, style: 'head' })),
        ...facts.map((fact) => [
          { text: fact.label, style: 'label' },
          { text: fact.value },
          { text: sourceOf(fact), style: 'source', noWrap: true },
        ]),
      ],
    },
  }
}

function sourceOf({ source, lines }: Fact): string {
  if (source) return noteOf(source)
  return lines ? sayLines(lines) : ''
}
