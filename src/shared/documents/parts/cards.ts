import type { Content, Table } from '../content'
import { barred, INK } from '../look'

/** A tinted block with a coloured bar: a name, a word beside it and what there is to say. */
export function card(
  name: string,
  beside: string,
  colour: string,
  body: readonly Content[],
): Table {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 7],
    layout: barred(colour),
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              {
                text: [
                  { text: name, bold: true, fontSize: 12, color: INK.ink },
                  { text: beside ? `   ${beside}` : '', fontSize: 9, color: INK.mute },
                ],
              },
              { stack: body, fontSize: 9.2, lineHeight: 1.22, margin: [0, 2, 0, 0] },
            ],
          },
        ],
      ],
    },
  }
}
