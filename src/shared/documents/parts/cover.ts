import type { Edition } from '../../program/edition'
import type { Content } from '../content'
import type { PageSize } from '../document'
import { INK } from '../look'

/** The line of 002 that carries the program's motto. */
const MOTTO = '002:13'

/** The front page: title, edition, motto, hash. */
export function cover(edition: Edition, title: string, hash: string): Content {
  const motto = edition.alsoStated.find(({ lines }) => lines.includes(MOTTO))?.quote
  return {
    color: INK.white,
    stack: [
      { text: '7x', fontSize: 30, bold: true, margin: [0, 20, 0, 150] },
      { text: title, fontSize: 40, bold: true, lineHeight: 1.05 },
      {
        text: 'Program overview: tiers, points, plans, benefits and contract',
        fontSize: 14,
        color: INK.ice,
        margin: [0, 14, 0, 0],
      },
      { text: `Edition ${edition.name}`, fontSize: 16, bold: true, margin: [0, 40, 0, 4] },
      { text: edition.about, fontSize: 10.5, color: INK.ice, lineHeight: 1.3 },
      {
        text: motto ? `“${motto.replace(/^"|"$/g, '')}”` : ' ',
        italics: true,
        fontSize: 12,
        margin: [0, 70, 0, 0],
      },
      {
        text: '© 7x · program text CC BY-SA 4.0',
        fontSize: 9,
        color: INK.ice,
        margin: [0, 8, 0, 2],
      },
      {
        text: `Edition of ${edition.settledOn.value} · SHA-256 of the data in this file:`,
        fontSize: 9,
        color: INK.ice,
      },
      { text: hash, fontSize: 9, color: INK.ice },
    ],
  }
}

/** The night sky behind the front page; placed absolutely, so that it may fill the page. */
export function coverGround(size: PageSize): Content {
  return {
    absolutePosition: { x: 0, y: 0 },
    canvas: [
      {
        type: 'rect',
        x: 0,
        y: 0,
        w: size.width,
        h: size.height,
        linearGradient: [INK.night, INK.brand],
      },
      { type: 'ellipse', x: 520, y: 150, r1: 210, r2: 210, color: INK.white, fillOpacity: 0.06 },
      { type: 'ellipse', x: 90, y: 760, r1: 260, r2: 260, color: INK.teal, fillOpacity: 0.18 },
    ],
  }
}
