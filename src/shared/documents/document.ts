import type { Day } from '../basics/day'
import type { Content, Orientation } from './content'

/** A document ready to be printed: its data, and how to lay that data out once the data's hash is known. */
export interface DocumentDefinition {
  readonly kind: 'program-overview' | 'partner-contract'
  readonly title: string
  readonly subject: string
  /** A bare file name ending in .pdf, safe on every system. */
  readonly fileName: string
  /** The only day inside the file, from the edition or the contract, never from a clock; null = none known. */
  readonly day: Day | null
  /** The canonical JSON of all data in it, embedded as source.json; its SHA-256 is printed. */
  readonly source: string
  /** Lays the document out anew; `hash` is the SHA-256 of `source` in lower-case hex. */
  readonly lay: (hash: string) => Layout
}

/** What goes on the pages. The functions are asked once for every page. */
export interface Layout {
  readonly content: readonly Content[]
  readonly background: (page: number, size: PageSize) => Content | null
  readonly header: (page: number, pages: number, size: PageSize) => Content | null
  readonly footer: (page: number, pages: number, size: PageSize) => Content | null
}

/** In points. */
export interface PageSize {
  readonly width: number
  readonly height: number
  readonly orientation?: Orientation
}

/** The file name a person is offered, so that callers never build one of their own. */
export function fileNameOf(document: DocumentDefinition): string {
  return document.fileName
}

/** A name every file system takes: letters, digits and dashes, never empty. */
export function safeName(...words: readonly string[]): string {
  const plain = words.join(' ').normalize('NFKD').replace(/\p{M}/gu, '')
  const dashed = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${dashed.slice(0, 100) || 'document'}.pdf`
}
