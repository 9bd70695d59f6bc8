import type { PlanId } from '../program/ids'
import type { Placed, TableLayout } from './content'

/** The colours of everything printed; text colours keep AA contrast on white. */
export const INK = {
  ink: '#14213d',
  body: '#2b3648',
  mute: '#5b6675',
  faint: '#8a94a6',
  brand: '#0b5fff',
  night: '#0b1e4d',
  teal: '#00b3a4',
  line: '#d9dee7',
  zebra: '#f5f7fb',
  tick: '#12813c',
  white: '#ffffff',
  ice: '#cfe0ff',
} as const

/** One colour per tier, the same as in badges and charts. */
export const TIER_INK: Readonly<Record<PlanId, string>> = {
  student: '#94a3b8',
  now: '#b08968',
  starter: '#4aa8d8',
  basic: '#1aa7a0',
  professional: '#4f5fd9',
  silver: '#8b98ad',
  gold: '#d99a1c',
  platinum: '#7b4fc9',
}

/** A4 in points, its margins, and the room between them. */
export const PAGE = { short: 595.28, long: 841.89, side: 56, top: 64, bottom: 58 } as const
export const PORTRAIT_WIDTH = PAGE.short - 2 * PAGE.side
export const LANDSCAPE_WIDTH = PAGE.long - 2 * PAGE.side

export const DEFAULT_STYLE: Placed & { readonly font: string } = {
  font: 'Roboto',
  fontSize: 10,
  color: INK.body,
  lineHeight: 1.2,
}

/** Named styles of the documents. */
export const STYLES: Readonly<Record<string, Placed>> = {
  h1: { fontSize: 19, bold: true, color: INK.ink, margin: [0, 4, 0, 8] },
  h2: { fontSize: 12.5, bold: true, color: INK.brand, margin: [0, 10, 0, 3] },
  p: { lineHeight: 1.3, margin: [0, 0, 0, 7] },
  source: { fontSize: 7, color: INK.mute },
  head: { bold: true, color: INK.white },
  headSource: { fontSize: 6.2, color: INK.ice },
  label: { bold: true, color: INK.ink },
}

/** Dark head, zebra rows and hairlines, with the given room inside a cell. */
function ruled(high: number, wide: number): TableLayout {
  return {
    hLineWidth: (row, { table }) => (row === (table.headerRows ?? 0) ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => INK.line,
    vLineColor: () => INK.line,
    fillColor: (row, { table }) => {
      if (row < (table.headerRows ?? 0)) return INK.ink
      return row % 2 === 0 ? INK.zebra : null
    },
    paddingLeft: () => wide,
    paddingRight: () => wide,
    paddingTop: () => high,
    paddingBottom: () => high,
  }
}

/** For reading: few columns. */
export const ROOMY = ruled(4, 6)

/** For comparing: many columns. */
export const TIGHT = ruled(3.6, 4)

/** For long lists that should stay on one page. */
export const DENSE = ruled(2.3, 4)

/** A tinted block with a bar in a colour of its own. */
export function barred(colour: string): TableLayout {
  return {
    hLineWidth: () => 0,
    vLineWidth: (column) => (column === 0 ? 4 : 0),
    hLineColor: () => colour,
    vLineColor: () => colour,
    fillColor: () => INK.zebra,
    paddingLeft: () => 12,
    paddingRight: () => 10,
    paddingTop: () => 7,
    paddingBottom: () => 6,
  }
}
