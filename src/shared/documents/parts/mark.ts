import type { Columns, Content } from '../content'
import { INK } from '../look'

/** A tick or a dash as drawn lines, since the font has neither, with the word beside it for readers and machines. */
export function mark(given: boolean, alignment: 'left' | 'center'): Columns {
  const drawn: Content = given
    ? {
        width: 12,
        canvas: [
          {
            type: 'polyline',
            points: [
              { x: 0, y: 4.2 },
              { x: 2.6, y: 6.8 },
              { x: 7.6, y: 1 },
            ],
            lineWidth: 1.5,
            lineColor: INK.tick,
            lineCap: 'round',
            lineJoin: 'round',
          },
        ],
      }
    : {
        width: 12,
        canvas: [
          {
            type: 'line',
            x1: 1,
            y1: 4.2,
            x2: 7,
            y2: 4.2,
            lineWidth: 1.1,
            lineColor: '#b8c0cd',
            lineCap: 'round',
          },
        ],
      }
  const word: Content = given
    ? { text: 'yes', width: 'auto', color: INK.tick, bold: true }
    : { text: 'no', width: 'auto', color: INK.mute }
  const room: readonly Content[] = alignment === 'center' ? [{ text: '', width: '*' }] : []
  return { columns: [...room, drawn, word, ...room], columnGap: 0, alignment: 'left' }
}
