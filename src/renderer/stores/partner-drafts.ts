import { PLAN_IDS, type PlanId, PROFILE_IDS, type ProfileId } from '../../shared/program/ids'
import { type Contact, STAGES, type Stage } from '../../shared/records/partner'
import { fieldsKept } from './kept'

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

/** Every field of the form, in its order. */
export const PARTNER_FIELDS = [
  'name',
  'id',
  'profile',
  'country',
  'email',
  'plan',
  'joinedOn',
  'stage',
  'owner',
  'contacts',
] as const satisfies readonly (keyof PartnerWords)[]

const TEXTS = ['name', 'id', 'country', 'email', 'joinedOn', 'owner'] as const

/** The drafts that storage gives back; a field that another version or hand left is forgotten. */
export function partnerDraftsKept(
  kept: unknown,
  part: 'drafts' | 'former' = 'drafts',
): PartnerDrafts {
  const drafts = Object.entries(fieldsKept(fieldsKept(kept)[part])).map(
    ([id, draft]) => [id, wordsKept(draft)] as const,
  )
  return Object.fromEntries(drafts.filter(([, draft]) => Object.keys(draft).length > 0))
}

/** Some fields of what is written; one that is not is left out. */
export function fieldsOf(
  words: Partial<PartnerWords>,
  fields: readonly (keyof PartnerWords)[],
): Partial<PartnerWords> {
  return wordsKept(Object.fromEntries(fields.map((field) => [field, words[field]])))
}

function wordsKept(kept: unknown): Partial<PartnerWords> {
  const said = fieldsKept(kept)
  const profile = [...PROFILE_IDS, '' as const].find((id) => id === said.profile)
  const plan = [...PLAN_IDS, '' as const].find((id) => id === said.plan)
  const stage = STAGES.find((one) => one === said.stage)
  const texts = TEXTS.flatMap((field) => {
    const text = said[field]
    return typeof text === 'string' ? [[field, text] as const] : []
  })
  return {
    ...Object.fromEntries(texts),
    ...(profile !== undefined && { profile }),
    ...(plan !== undefined && { plan }),
    ...(stage && { stage }),
    ...(Array.isArray(said.contacts) && { contacts: said.contacts.flatMap(contactKept) }),
  }
}

function contactKept(kept: unknown): readonly Contact[] {
  const { name, role, email, phone } = fieldsKept(kept)
  return [name, role, email, phone].every((text) => typeof text === 'string')
    ? [{ name: String(name), role: String(role), email: String(email), phone: String(phone) }]
    : []
}
