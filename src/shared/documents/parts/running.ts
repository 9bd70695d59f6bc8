import type { Content } from '../content'
import { INK, PAGE } from '../look'

/** The line above the text of every page. */
export function runningHead(title: string): Content {
  return {
    margin: [PAGE.side, 28, PAGE.side, 0],
    fontSize: 8,
    color: INK.mute,
    columns: [
      { text: title, width: '*' },
      { text: '7x', width: 'auto', bold: true, fontSize: 9, color: INK.brand, alignment: 'right' },
    ],
  }
}

/** The line below: which edition, which data, which page. */
export function runningFoot(edition: string, hash: string, page: number, pages: number): Content {
  return {
    margin: [PAGE.side, 16, PAGE.side, 0],
    fontSize: 8,
    color: INK.mute,
    columns: [
      { text: `Edition ${edition} · data ${hash.slice(0, 12)}`, width: '*' },
      { text: `Page ${page} of ${pages}`, width: 'auto', alignment: 'right' },
    ],
  }
}
