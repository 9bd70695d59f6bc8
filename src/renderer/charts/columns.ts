import type { TierId } from '../../shared/program/ids'

/** One kind of bar: its name, and the tone and pattern that tell it apart. */
export interface Series {
  readonly id: SeriesId
  readonly name: string
}

/** The sources that have a colour in theme.css and a pattern of their own. */
export const SERIES_IDS = [
  'revenue',
  'projects',
  'knowledge',
  'program',
  'community',
  'special',
  'refunds',
] as const
export type SeriesId = (typeof SERIES_IDS)[number]

/** One month: a bar made of its series, and the point of the line above it. */
export interface Column {
  readonly key: string
  /** Short, under the bar: 'Nov'. */
  readonly label: string
  /** The month in full, at the head of its panel. */
  readonly title: string
  /** What a month that is not whole leaves out; '' where it is whole. */
  readonly remark: string
  readonly parts: readonly { readonly series: SeriesId; readonly value: number }[]
  readonly total: number
  /** null until it is known. */
  readonly point: number | null
  /** The bar in words, for those who cannot see it. */
  readonly says: string
  readonly pointTitle: string
}

/** A height that the line is held against. */
export interface Threshold {
  readonly tier: TierId
  readonly name: string
  readonly at: number
}
