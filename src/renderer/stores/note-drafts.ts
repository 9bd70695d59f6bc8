import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { fieldsKept } from './kept'

interface NoteDrafts {
  /** By partner, what was written and not added yet. */
  readonly drafts: Readonly<Record<string, string>>
  write(partner: string, text: string): void
  /** Forgets a note that was added; what was written since stays. */
  settle(partner: string, added: string): void
}

/** Half-written notes: they survive leaving the page, the window and the machine. */
export const useNoteDrafts = create<NoteDrafts>()(
  persist(
    (set) => ({
      drafts: {},
      write: (partner, text) => set(({ drafts }) => ({ drafts: withDraft(drafts, partner, text) })),
      settle: (partner, added) =>
        set(({ drafts }) =>
          drafts[partner]?.trim() === added ? { drafts: withDraft(drafts, partner, '') } : {},
        ),
    }),
    {
      name: 'partner-desk.note-drafts',
      version: 1,
      partialize: ({ drafts }) => ({ drafts }),
      merge: (kept, fresh) => ({ ...fresh, drafts: noteDraftsKept(kept) }),
    },
  ),
)

/** What storage gives back may come from another version or hand: what is no text is forgotten. */
export function noteDraftsKept(kept: unknown): Readonly<Record<string, string>> {
  const drafts = Object.entries(fieldsKept(fieldsKept(kept).drafts))
  const said = drafts.flatMap(([partner, text]) =>
    typeof text === 'string' && text !== '' ? [[partner, text] as const] : [],
  )
  return Object.fromEntries(said)
}

function withDraft(
  drafts: Readonly<Record<string, string>>,
  partner: string,
  text: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(drafts).filter(([key]) => key !== partner)
  return Object.fromEntries(text === '' ? others : [...others, [partner, text]])
}
