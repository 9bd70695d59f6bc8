import { AMBIGUITIES } from './ambiguities'
import { CONTRADICTIONS } from './contradictions'
import { DOCUMENT_2025 } from './document-2025/edition'
import type { Edition } from './edition'
import { WEB_2025 } from './web-2025/edition'

export { AMBIGUITIES, CONTRADICTIONS }

/** The edition in force where nobody chose another: it carries the later notice. */
export const DEFAULT_EDITION: Edition = WEB_2025

/** The built-in editions, the default first. */
export const EDITIONS: readonly Edition[] = [WEB_2025, DOCUMENT_2025]

/** The edition of an id as files and the command line write it; undefined where there is none. */
export function editionById(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id)
}
