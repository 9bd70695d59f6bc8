import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { BLANK, isUnfinished, type LogDraft, type LogDrafts } from './draft'
import { logDraftsKept } from './kept-drafts'

interface LogStore {
  readonly open: boolean
  /** Whose draft is in hand. */
  readonly partner: string | null
  readonly drafts: LogDrafts
  /** Opens the sheet with what was left unfinished for this partner, and no other's. */
  start(partner: string | null): void
  close(): void
  write(part: Partial<Omit<LogDraft, 'partner'>>): void
  /** Takes the draft in hand along to a partner, unless one is kept there: then that one is shown. */
  choose(partner: string | null): void
  /** Forgets a partner's draft. */
  discard(partner: string | null): void
  /**
   * Forgets a draft that was saved, and closes its sheet or, with the day of the next one, begins anew.
   * What was written since stays, as does the draft of another partner on the sheet by now.
   */
  settle(saved: LogDraft, next: string | null): void
}

/** Half-written activities: they survive closing the sheet, the window and the machine. */
export const useLogDraft = create<LogStore>()(
  persist(
    (set) => ({
      open: false,
      partner: null,
      drafts: {},
      start: (partner) => set({ open: true, partner }),
      close: () => set({ open: false }),
      write: (part) =>
        set((log) => ({
          drafts: { ...log.drafts, [keyOf(log.partner)]: { ...draftInHand(log), ...part } },
        })),
      choose: (partner) =>
        set((log) => {
          const draft = draftInHand(log)
          if (!isUnfinished(draft) || log.drafts[keyOf(partner)]) return { partner }
          const others = without(log.drafts, log.partner)
          return { partner, drafts: { ...others, [keyOf(partner)]: { ...draft, partner } } }
        }),
      discard: (partner) => set(({ drafts }) => ({ drafts: without(drafts, partner) })),
      settle: (saved, next) =>
        set((log) => {
          const key = keyOf(saved.partner)
          if (log.drafts[key] !== saved) return {}
          const others = without(log.drafts, saved.partner)
          if (next === null) return { drafts: others, open: log.open && keyOf(log.partner) !== key }
          return {
            drafts: { ...others, [key]: { ...BLANK, partner: saved.partner, date: next } },
          }
        }),
    }),
    {
      name: 'partner-desk.log-draft',
      version: 1,
      partialize: ({ drafts }) => ({ drafts }),
      merge: (kept, fresh) => ({ ...fresh, drafts: logDraftsKept(kept) }),
    },
  ),
)

/** The draft on the sheet. */
export function draftInHand({ partner, drafts }: Pick<LogStore, 'partner' | 'drafts'>): LogDraft {
  return drafts[keyOf(partner)] ?? { ...BLANK, partner }
}

function keyOf(partner: string | null): string {
  return partner ?? ''
}

function without(drafts: LogDrafts, partner: string | null): LogDrafts {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== keyOf(partner)))
}
