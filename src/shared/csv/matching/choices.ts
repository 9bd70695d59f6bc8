/** In which order a file writes the parts of its dates; YYYY-MM-DD is read in every case. */
export type DateOrder = 'year first' | 'day first' | 'month first'

/** How a person told the desk to read files whose headings are not the desk's own. */
export interface ImportChoices {
  /** By a file's set of headings, as `headingsKey` writes it. */
  readonly matches: Readonly<Record<string, ColumnMatch>>
  /** Whether rows that are only reported come in as approved. */
  readonly approveAll: boolean
}

/** Which heading stands for which of the desk's columns, and how dates are written. */
export interface ColumnMatch {
  readonly kind: 'partners' | 'activities' | 'certifications'
  /** The desk's column by the file's heading; a heading that is left out is kept as a note. */
  readonly columns: Readonly<Record<string, string>>
  readonly dates: DateOrder
}

/** Files with the desk's own headings need no choice. */
export const NO_CHOICES: ImportChoices = { matches: {}, approveAll: false }
