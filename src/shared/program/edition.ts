import type { Activity } from './activity'
import type { Benefit, Discount, LeadPriority } from './benefit'
import type { ContractText } from './contract-text'
import type { AmbiguityId, ContradictionId, EditionId, ProfileId, TierId } from './ids'
import type { Plan } from './plan'
import {
  documentOf,
  type Figure,
  type NotStated,
  type Passage,
  type SeedDocument,
  type SeedLine,
  type Stated,
} from './source'

/** One complete, frozen set of rules. Everything the desk counts, shows or prints comes from here. */
export interface Edition {
  readonly id: EditionId
  /** Short, for switches: 'Web 2025'. */
  readonly name: string
  /** One sentence on where this edition comes from and when to use it. */
  readonly about: string
  /** The day this text of the edition was settled; documents print it instead of the clock. */
  readonly settledOn: Settled
  /** The documents this edition is made of; what it cites from others is inherited. */
  readonly documents: readonly SeedDocument[]
  /** Earned tiers, lowest first. */
  readonly tiers: readonly Tier[]
  /** Every activity that earns points here, in the order of the source. */
  readonly catalogue: readonly Activity[]
  readonly plans: readonly Plan[]
  readonly benefits: readonly Benefit[]
  readonly discounts: readonly Discount[]
  readonly leadPriority: LeadPriority
  readonly referralFees: ReferralFees
  readonly fee: ProgramFee
  readonly kickOffPackage: KickOffPackage
  readonly profiles: readonly Profile[]
  readonly certificationKinds: readonly CertificationType[]
  readonly windowMonths: Figure
  readonly logoDays: Figure
  readonly softLimits: SoftLimits
  readonly joining: readonly Passage[]
  readonly reporting: readonly Passage[]
  readonly review: readonly Passage[]
  readonly opportunities: readonly Passage[]
  readonly values: readonly Passage[]
  readonly alsoStated: readonly Passage[]
  readonly contract: ContractText
  readonly legal: readonly Passage[]
  /** The side this edition takes in each contradiction. */
  readonly contradictions: readonly ContradictionId[]
  /** The readings this edition is counted by. */
  readonly readings: readonly AmbiguityId[]
}

/** A day as YYYY-MM-DD, with what the source really says where it states less than a day. */
export interface Settled extends Stated<string> {
  readonly note: string
}

/** A tier and all that it asks for; it is reached when every requirement is met. */
export interface Tier {
  readonly id: TierId
  readonly name: string
  /** 'Learning partners', 'Qualified partners' (002:48-54). */
  readonly standing: Stated<string> | NotStated
  readonly about: Passage | NotStated
  /** Qualitative statements about the tier: shown as a checklist, never a gate. */
  readonly advisory: readonly Passage[]
  readonly requirements: readonly Requirement[]
  /** What the source says in so many words that this tier does not ask for ('None'). */
  readonly notAsked?: readonly NotAsked[]
}

export interface NotAsked {
  readonly kind: 'revenue' | 'certifications'
  readonly says: Stated<'none'>
}

/** A condition of a tier. The engine knows these kinds and never their numbers. */
export type Requirement =
  | { readonly kind: 'points'; readonly atLeast: Figure }
  /** Minimum revenue in whole dollars. */
  | { readonly kind: 'revenue'; readonly atLeast: Figure }
  | { readonly kind: 'profile' | 'sales'; readonly atLeast: Figure }

export interface ReferralFees {
  /** Percent of the total contract value. */
  readonly cold: Figure
  readonly hot: Figure
  readonly hotMeans: Passage | NotStated
}

export interface ProgramFee {
  /** Dollars a month. */
  readonly monthly: Figure
  /** Points a year that waive the fee. */
  readonly waivedFrom: Figure
  readonly about: readonly Passage[]
}

export interface KickOffPackage {
  /** Dollars. */
  readonly price: Figure
  /** Percent off the list price. */
  readonly discount: Figure
  /** Dollars before the discount, rounded to cents. */
  readonly listPrice: Figure
  readonly contents: Passage | NotStated
  readonly supportHours: Figure | NotStated
  /** The tier the source names, with its wording ('Bronze' is an alias of Basic, K1). */
  readonly meantFor: Stated<TierId>
  readonly note: string
}

export interface Profile {
  readonly id: ProfileId
  readonly name: string
  readonly about: Passage
}

export interface CertificationType {
  readonly kind: 'profile' | 'sales'
  readonly title: string
  readonly about: Passage
}

/** Daily counts above which an entry is shown with a warning; nothing is clipped. */
export interface SoftLimits {
  readonly minutesPerDay: Figure
  readonly forumPostsPerDay: Figure
}

/** The tier of an edition, or undefined where this edition has no such tier (Now in Document 2025). */
export function tierOf(edition: Edition, id: TierId): Tier | undefined {
  return edition.tiers.find((tier) => tier.id === id)
}

/** The requirement of one kind, or undefined where the tier asks for none. */
export function requirementOf(tier: Tier, kind: Requirement['kind']): Requirement | undefined {
  return tier.requirements.find((requirement) => requirement.kind === kind)
}

/** True where none of the lines is of the edition's own documents: 'from 002' in Web 2025. */
export function isInherited(edition: Edition, lines: readonly SeedLine[]): boolean {
  return lines.length > 0 && !lines.some((line) => edition.documents.includes(documentOf(line)))
}
