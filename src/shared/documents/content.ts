/** The layout nodes these documents use: a small, readonly subset of what pdfmake understands. */
export type Content = string | Text | Stack | Columns | Table | Drawing | List | Toc

/** Left, top, right, bottom, in points. */
export type Margin = readonly [number, number, number, number]

export type Alignment = 'left' | 'center' | 'right'

/** What any node may carry. Lengths are in points. */
export interface Placed {
  readonly style?: string
  readonly margin?: Margin
  readonly alignment?: Alignment
  readonly fontSize?: number
  readonly lineHeight?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly noWrap?: boolean
  readonly width?: number | 'auto' | '*'
  readonly pageBreak?: 'before' | 'after'
  readonly pageOrientation?: Orientation
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  readonly unbreakable?: boolean
}

export type Orientation = 'portrait' | 'landscape'

export interface Text extends Placed {
  readonly text: string | readonly (string | Text)[]
  readonly tocItem?: boolean
  readonly tocMargin?: Margin
  readonly tocStyle?: Placed
  readonly tocNumberStyle?: Placed
  readonly outline?: boolean
}

export interface Stack extends Placed {
  readonly stack: readonly Content[]
}

export interface Columns extends Placed {
  readonly columns: readonly Content[]
  readonly columnGap?: number
}

export interface Table extends Placed {
  readonly table: {
    readonly headerRows?: number
    readonly dontBreakRows?: boolean
    readonly keepWithHeaderRows?: number
    readonly widths: readonly (number | 'auto' | '*')[]
    readonly body: readonly (readonly Content[])[]
  }
  readonly layout?: TableLayout
}

/** How a table is ruled; rows and columns count from 0, lines one more than cells. */
export interface TableLayout {
  readonly hLineWidth: (row: number, node: LaidTable) => number
  readonly vLineWidth: (column: number, node: LaidTable) => number
  readonly hLineColor: (row: number, node: LaidTable) => string
  readonly vLineColor: (column: number, node: LaidTable) => string
  readonly fillColor: (row: number, node: LaidTable) => string | null
  readonly paddingLeft: () => number
  readonly paddingRight: () => number
  readonly paddingTop: () => number
  readonly paddingBottom: () => number
}

interface LaidTable {
  readonly table: { readonly headerRows?: number }
}

export interface Drawing extends Placed {
  readonly canvas: readonly Shape[]
}

export interface List extends Placed {
  readonly ul: readonly Content[]
  readonly markerColor?: string
}

export interface Toc extends Placed {
  readonly toc: {
    readonly title: Text
    readonly textStyle: Placed
    readonly numberStyle: Placed
    readonly outlines: boolean
  }
}

/** A vector shape; x and y in points from the node's upper left corner. */
export type Shape =
  | ({
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly r?: number
    } & Ink)
  | ({
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    } & Ink)
  | ({
      readonly type: 'polyline'
      readonly points: readonly { readonly x: number; readonly y: number }[]
    } & Ink)
  | ({
      readonly type: 'ellipse'
      readonly x: number
      readonly y: number
      readonly r1: number
      readonly r2: number
    } & Ink)

export interface Ink {
  readonly color?: string
  readonly fillOpacity?: number
  readonly linearGradient?: readonly string[]
  readonly lineWidth?: number
  readonly lineColor?: string
  readonly lineCap?: 'round'
  readonly lineJoin?: 'round'
}
