import type { Edition } from '../../program/edition'
import type { Content } from '../content'
import { INK } from '../look'
import type { Chapter } from '../parts/chapter'
import { factTable } from '../parts/fact-table'
import { heading, paragraph, together } from '../parts/prose'
import { RENDERER } from '../renderer'

/** The four sources, so that '000:27' can be looked up. */
export function citationKey(): Content {
  return {
    fontSize: 8.5,
    color: INK.mute,
    margin: [0, 16, 0, 0],
    text:
      'How to read the small print: 000:27 is line 27 of source 000. Sources: 000 requirements page on the web; ' +
      '001 its print version; 002 printed program with the contract; 003 benefits page on the web. ' +
      '“Derived” shows the sum; Q and K numbers are explained in the appendices.',
  }
}

/** How to check that this file is what it says it is. */
export function aboutChapter(edition: Edition, hash: string): Chapter {
  const { settledOn } = edition
  return {
    head: heading('About this document', 'listed'),
    body: [
      together(
        paragraph(
          'The data of this document are embedded in this very file as source.json; its SHA-256 is:',
        ),
        { text: hash, bold: true, fontSize: 9.3 },
        factTable(
          [
            { label: 'Edition', value: `${edition.name} (${edition.id})` },
            { label: 'Settled on', value: settledOn.value, source: settledOn.source },
            {
              label: 'Rendered by',
              value: `${RENDERER.name} ${RENDERER.version}, ${RENDERER.layout}`,
            },
          ],
          90,
        ),
        { text: settledOn.note, fontSize: 8.5, color: INK.mute },
      ),
    ],
  }
}
