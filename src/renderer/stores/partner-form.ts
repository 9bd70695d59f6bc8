import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import {
  fieldsOf,
  PARTNER_FIELDS,
  type PartnerDrafts,
  type PartnerWords,
  partnerDraftsKept,
} from './partner-drafts'

interface PartnerForm {
  /** Whose form is open; 'new' = that of a partner to come. */
  readonly open: FormOf | null
  /** By partner, what was written and not saved; '' is the partner to come. */
  readonly drafts: PartnerDrafts
  /** What the partner held in each of these fields when it was written. */
  readonly former: PartnerDrafts
  /** Opens the form of a partner, or of a new one, with what was left unfinished there. */
  start(of: FormOf): void
  close(): void
  /** Writes fields of the partner in hand, over what it holds there now. */
  write(part: Partial<PartnerWords>, held: PartnerWords): void
  /** Forgets what was written for a partner. */
  discard(partner: string): void
  /**
   * Forgets what was saved of a partner and closes its form; what was written since stays, as does the
   * form of another that was opened meanwhile.
   */
  settle(partner: string, saved: Partial<PartnerWords> | undefined): void
}

type FormOf = { readonly id: string } | 'new'

/** The form of one partner; half-written particulars survive closing it, the window and the machine. */
export const usePartnerForm = create<PartnerForm>()(
  persist(
    (set) => ({
      open: null,
      drafts: {},
      former: {},
      start: (open) => set({ open }),
      close: () => set({ open: null }),
      write: (part, held) =>
        set(({ open, drafts, former }) => {
          const key = keyOf(open)
          return {
            drafts: { ...drafts, [key]: { ...drafts[key], ...part } },
            former: {
              ...former,
              [key]: {
                ...former[key],
                ...fieldsOf(
                  held,
                  PARTNER_FIELDS.filter((field) => field in part),
                ),
              },
            },
          }
        }),
      discard: (partner) => set((form) => without(form, partner)),
      settle: (partner, saved) =>
        set((form) => {
          if (form.drafts[partner] !== saved) return {}
          const isOpen = form.open !== null && keyOf(form.open) === partner
          return { ...without(form, partner), ...(isOpen && { open: null }) }
        }),
    }),
    {
      name: 'partner-desk.partner-form',
      version: 1,
      partialize: ({ drafts, former }) => ({ drafts, former }),
      merge: (kept, fresh) => ({
        ...fresh,
        drafts: partnerDraftsKept(kept, 'drafts'),
        former: partnerDraftsKept(kept, 'former'),
      }),
    },
  ),
)

/** What of a draft still holds: a field gives way where the partner holds something else in it by now. */
export function wordsFor(
  { drafts, former }: Pick<PartnerForm, 'drafts' | 'former'>,
  partner: string,
  held: PartnerWords,
): { readonly words: Partial<PartnerWords>; readonly outdated: readonly (keyof PartnerWords)[] } {
  const draft = drafts[partner] ?? {}
  const before = { ...held, ...former[partner] }
  const written = PARTNER_FIELDS.filter((field) => draft[field] !== undefined)
  const holds = (field: keyof PartnerWords) =>
    JSON.stringify(before[field]) === JSON.stringify(held[field])
  return {
    words: fieldsOf(draft, written.filter(holds)),
    outdated: written.filter((field) => !holds(field)),
  }
}

/** By what the draft of a form is kept: the partner's id, nothing for a partner to come. */
function keyOf(open: FormOf | null): string {
  return open === null || open === 'new' ? '' : open.id
}

function without(
  { drafts, former }: Pick<PartnerForm, 'drafts' | 'former'>,
  partner: string,
): Pick<PartnerForm, 'drafts' | 'former'> {
  const others = (all: PartnerDrafts) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== partner))
  return { drafts: others(drafts), former: others(former) }
}
