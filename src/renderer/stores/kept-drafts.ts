import { ENTRY_STATUSES } from '../../shared/ledger/entry'
import { ACTIVITY_IDS } from '../../shared/program/ids'
import type { LogDraft, LogDrafts } from './draft'
import { fieldsKept } from './kept'

const TEXTS = ['reference', 'person', 'quantity', 'points', 'revenue', 'minutes', 'note'] as const

/** The drafts that storage gives back whole; what another version or hand left there is forgotten. */
export function logDraftsKept(kept: unknown): LogDrafts {
  return Object.fromEntries(
    Object.entries(fieldsKept(fieldsKept(kept).drafts)).filter(
      (pair): pair is [string, LogDraft] => isDraft(pair[1]) && (pair[1].partner ?? '') === pair[0],
    ),
  )
}

function isDraft(kept: unknown): kept is LogDraft {
  const said = fieldsKept(kept)
  const { partner, date, activity, status } = said
  return (
    isTextOrNull(partner) &&
    isTextOrNull(date) &&
    (activity === null || ACTIVITY_IDS.some((id) => id === activity)) &&
    ENTRY_STATUSES.some((one) => one === status) &&
    TEXTS.every((field) => typeof said[field] === 'string')
  )
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}
