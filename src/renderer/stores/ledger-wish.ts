import { create } from 'zustand'

interface LedgerWishStore {
  /** Whose ledger is to open narrowed to the reports that wait; null = nobody's. */
  readonly partner: string | null
  wish(partner: string): void
  /** Forgets the wish once it is granted. */
  granted(): void
}

/** What somebody wants to see of a partner's ledger on arriving there; it holds once. */
export const useLedgerWish = create<LedgerWishStore>()((set) => ({
  partner: null,
  wish: (partner) => set({ partner }),
  granted: () => set({ partner: null }),
}))
