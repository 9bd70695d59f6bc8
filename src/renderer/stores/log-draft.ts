import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { EntryStatus } from '../../shared/ledger/entry'
import type { ActivityId } from '../../shared/program/ids'

/** An activity as it is being written: every field the text of its control. */
export interface LogDraft {
  readonly partner: string | null
  readonly activity: ActivityId | null
  readonly date: string | null
  readonly reference: string
  readonly person: string
  readonly quantity: string
  readonly points: string
  readonly revenue: string
  readonly minutes: string
  readonly status: EntryStatus
  readonly note: string
}

interface LogStore {
  readonly open: boolean
  readonly draft: LogDraft
  start(partner: string | null): void
  close(): void
  write(part: Partial<LogDraft>): void
  clear(): void
}

const BLANK: LogDraft = {
  partner: null,
  activity: null,
  date: null,
  reference: '',
  person: '',
  quantity: '',
  points: '',
  revenue: '',
  minutes: '',
  status: 'approved',
  note: '',
}

/** The half-written activity: it survives closing the sheet, the window and the machine. */
export const useLogDraft = create<LogStore>()(
  persist(
    (set) => ({
      open: false,
      draft: BLANK,
      start: (partner) =>
        set(({ draft }) => ({
          open: true,
          draft: { ...draft, partner: partner ?? draft.partner },
        })),
      close: () => set({ open: false }),
      write: (part) => set(({ draft }) => ({ draft: { ...draft, ...part } })),
      clear: () => set({ draft: BLANK }),
    }),
    {
      name: 'partner-desk.log-draft',
      version: 1,
      partialize: ({ draft }) => ({ draft }),
    },
  ),
)
