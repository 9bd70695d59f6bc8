import type { Ambiguity } from '../../program/ambiguity'
import type { Contradiction } from '../../program/contradiction'
import type { Edition } from '../../program/edition'
import type { EditionId } from '../../program/ids'
import type { Content, Table } from '../content'
import { INK, TIGHT } from '../look'
import type { Chapter } from '../parts/chapter'
import { heading, paragraph } from '../parts/prose'
import { sayLines } from '../words'

/** Every place where the sources disagree, both wordings, and the side this edition takes. */
export function contradictionsChapter(edition: Edition, all: readonly Contradiction[]): Chapter {
  const rows = all.filter(({ id }) => edition.contradictions.includes(id))
  return {
    head: heading('Appendix A: contradictions of the sources', 'listed'),
    body: [
      paragraph(
        'Where two sources disagree, both are kept; the edition takes one side and says which.',
      ),
      listing(
        ['No.', 'Topic', 'What the sources say', 'This edition takes', 'Handling'],
        [26, 96, '*', 158, 170],
        rows.map((row) => [
          { text: row.id, style: 'label' },
          { text: row.topic, style: 'label' },
          { stack: row.wordings.map(({ says, lines }) => sourced(says, sayLines(lines))) },
          { text: sideOf(row, edition.id) },
          { text: row.handling, color: INK.mute },
        ]),
      ),
    ],
  }
}

/** Every question the sources leave open, with the reading in force. */
export function ambiguitiesChapter(edition: Edition, all: readonly Ambiguity[]): Chapter {
  const rows = all.filter(({ id }) => edition.readings.includes(id))
  return {
    head: heading('Appendix B: open questions and the readings in force', 'listed'),
    body: [
      paragraph(
        'Where the sources are silent or unclear, one reading is in force; others were possible.',
      ),
      listing(
        ['No.', 'Question', 'Reading in force', 'Other readings', 'Elsewhere'],
        [26, 140, '*', 150, 140],
        rows.map((row) => [
          { text: row.id, style: 'label' },
          sourced(row.question, sayLines(row.lines)),
          { text: row.reading },
          { stack: row.alternatives.map((text) => ({ text })), color: INK.mute },
          { text: row.precedent, color: INK.mute },
        ]),
      ),
    ],
  }
}

function sideOf(row: Contradiction, id: EditionId): string {
  return row.taken[id]
}

function sourced(text: string, lines: string): Content {
  return { text: [text, { text: lines ? `  ${lines}` : '', style: 'source' }] }
}

function listing(
  heads: readonly string[],
  widths: readonly (number | '*')[],
  rows: readonly (readonly Content[])[],
): Table {
  return {
    fontSize: 7.8,
    lineHeight: 1.12,
    layout: TIGHT,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths,
      body: [heads.map((text) => ({ text, style: 'head' })), ...rows],
    },
  }
}
