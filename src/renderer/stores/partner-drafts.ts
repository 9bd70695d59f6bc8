import { PLAN_IDS, type PlanId, PROFILE_IDS, type ProfileId } from '../../shared/program/ids'
import { type Contact, STAGES, type Stage } from '../../shared/records/partner'

/** A partner as it is written in the form: every field the text of its control. */
export interface PartnerWords {
  readonly name: string
  readonly id: string
  readonly profile: ProfileId | ''
  readonly country: string
  readonly email: string
  readonly plan: PlanId | ''
  /** A day, or what was typed and cannot be read as one. */
  readonly joinedOn: string
  readonly stage: Stage
  readonly owner: string
  readonly contacts: readonly Contact[]
}

/** By partner, the fields that were touched; the others are as the partner has them. */
export type PartnerDrafts = Readonly<Record<string, Partial<PartnerWords>>>

const TEXTS = ['name', 'id', 'country', 'email', 'joinedOn', 'owner'] as const

/** The drafts that storage gives back; a field that another version or hand left is forgotten. */
export function draftsKept(kept: unknown): PartnerDrafts {
  if (!isRecord(kept) || !isRecord(kept.drafts)) return {}
  const drafts = Object.entries(kept.drafts).map(([id, draft]) => [id, wordsKept(draft)] as const)
  return Object.fromEntries(drafts.filter(([, draft]) => Object.keys(draft).length > 0))
}

function wordsKept(kept: unknown): Partial<PartnerWords> {
  if (!isRecord(kept)) return {}
  const profile = [...PROFILE_IDS, '' as const].find((id) => id === kept.profile)
  const plan = [...PLAN_IDS, '' as const].find((id) => id === kept.plan)
  const stage = STAGES.find((one) => one === kept.stage)
  const texts = TEXTS.flatMap((field) => {
    const text = kept[field]
    return typeof text === 'string' ? [[field, text] as const] : []
  })
  return {
    ...Object.fromEntries(texts),
    ...(profile !== undefined && { profile }),
    ...(plan !== undefined && { plan }),
    ...(stage && { stage }),
    ...(Array.isArray(kept.contacts) && { contacts: kept.contacts.flatMap(contactKept) }),
  }
}

function contactKept(kept: unknown): readonly Contact[] {
  if (!isRecord(kept)) return []
  const { name, role, email, phone } = kept
  return [name, role, email, phone].every((text) => typeof text === 'string')
    ? [{ name: String(name), role: String(role), email: String(email), phone: String(phone) }]
    : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
