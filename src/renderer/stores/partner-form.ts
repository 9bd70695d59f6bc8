import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { draftsKept, type PartnerDrafts, type PartnerWords } from './partner-drafts'

interface PartnerForm {
  /** Whose form is open; 'new' = that of a partner to come. */
  readonly open: FormOf | null
  /** By partner, what was written and not saved; '' is the partner to come. */
  readonly drafts: PartnerDrafts
  /** Opens the form of a partner, or of a new one, with what was left unfinished there. */
  start(of: FormOf): void
  close(): void
  write(part: Partial<PartnerWords>): void
  /** Forgets what was written for the partner in hand. */
  discard(): void
}

type FormOf = { readonly id: string } | 'new'

/** The form of one partner; half-written particulars survive closing it, the window and the machine. */
export const usePartnerForm = create<PartnerForm>()(
  persist(
    (set) => ({
      open: null,
      drafts: {},
      start: (open) => set({ open }),
      close: () => set({ open: null }),
      write: (part) =>
        set(({ open, drafts }) => {
          const key = keyOf(open)
          return { drafts: { ...drafts, [key]: { ...drafts[key], ...part } } }
        }),
      discard: () =>
        set(({ open, drafts }) => ({
          drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== keyOf(open))),
        })),
    }),
    {
      name: 'partner-desk.partner-form',
      version: 1,
      partialize: ({ drafts }) => ({ drafts }),
      merge: (kept, fresh) => ({ ...fresh, drafts: draftsKept(kept) }),
    },
  ),
)

/** What is written for the partner in hand and not saved yet. */
export function wordsInHand({
  open,
  drafts,
}: Pick<PartnerForm, 'open' | 'drafts'>): Partial<PartnerWords> {
  return drafts[keyOf(open)] ?? {}
}

function keyOf(open: FormOf | null): string {
  return open === null || open === 'new' ? '' : open.id
}
