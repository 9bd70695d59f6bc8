import { ENTRY_STATUSES } from '../../shared/ledger/entry'
import { ACTIVITY_IDS } from '../../shared/program/ids'
import type { LogDraft, LogDrafts } from './draft'

const TEXTS = ['reference', 'person', 'quantity', 'points', 'revenue', 'minutes', 'note'] as const

/** The drafts that storage gives back whole; what another version or hand left there is forgotten. */
export function draftsKept(kept: unknown): LogDrafts {
  if (!isRecord(kept) || !isRecord(kept.drafts)) return {}
  return Object.fromEntries(
    Object.entries(kept.drafts).filter(
      (pair): pair is [string, LogDraft] => isDraft(pair[1]) && (pair[1].partner ?? '') === pair[0],
    ),
  )
}

function isDraft(kept: unknown): kept is LogDraft {
  if (!isRecord(kept)) return false
  const { partner, date, activity, status } = kept
  return (
    isTextOrNull(partner) &&
    isTextOrNull(date) &&
    (activity === null || ACTIVITY_IDS.some((id) => id === activity)) &&
    ENTRY_STATUSES.some((one) => one === status) &&
    TEXTS.every((field) => typeof kept[field] === 'string')
  )
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
