import type { Logged } from '../../shared/log/logged'
import type { Platform } from '../../shared/platform'
import type { Database } from '../db/database'
import type { Book } from './book'
import type { Planning } from './ledger-step'
import type { Texts } from './texts'

/** An open desk: the book in memory, the store behind it, and the journal before both. */
export interface OpenDesk {
  readonly db: Database
  readonly book: Book
  readonly texts: Texts
  readonly platform: Platform
  /** false where there is nowhere to keep a journal: the store's own transaction then is the commit. */
  readonly journalled: boolean
  /** What keeps the store from following the journal; null as long as it does. */
  behind: string | null
  /** Changes that stand in the journal and in memory, but not in the store that is behind. */
  readonly unstored: Logged[]
}

/** What is known outside the desk when a change is written. */
export interface Moment {
  /** Milliseconds since 1970, from the root's clock. */
  readonly now: number
  /** The last change the draft was made upon; a draft made upon older facts is refused. */
  readonly basedOn?: string | null
  /** Called with every partner the change touches, while the book still stands as it was. */
  readonly onTouched?: (partners: ReadonlySet<string>) => void
  /** Awaited between the steps of long work; throws when the person cancels. */
  readonly pause?: (step: string, share: number) => Promise<void>
}

/** What the ledger's steps are planned with. */
export function planningOf({ book, texts }: Pick<OpenDesk, 'book' | 'texts'>): Planning {
  const { ledger: keep, roster } = book
  return { keep, texts, ordinalOf: (partner) => roster.ordinalOf(partner) }
}
