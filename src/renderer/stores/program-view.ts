import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { PROGRAM_CHAPTERS, type ProgramChapter } from '../ui/routes'
import { fieldsKept } from './kept'

/** How the program is being read; kept over restarts, so that it is found as it was left. */
interface ProgramView {
  /** Both editions beside each other, or the one in view alone. */
  readonly sideBySide: boolean
  /** Beside each other, only the rows in which they differ. */
  readonly differencesOnly: boolean
  readonly chapter: ProgramChapter
  /** Of the contradictions and questions, only those a number rests on. */
  readonly numbersOnly: boolean
  /** Of the contradictions and questions, only those that touch the edition in view. */
  readonly touchingOnly: boolean
  set(part: Partial<ProgramView>): void
}

const SWITCHES = ['sideBySide', 'differencesOnly', 'numbersOnly', 'touchingOnly'] as const

/** What is shown of the program, and how. */
export const useProgramView = create<ProgramView>()(
  persist(
    (set) => ({
      sideBySide: false,
      differencesOnly: false,
      chapter: 'tiers',
      numbersOnly: false,
      touchingOnly: false,
      set: (part) => set(part),
    }),
    {
      name: 'partner-desk.program',
      version: 1,
      partialize: ({ set: _, ...kept }) => kept,
      merge: (kept, fresh) => ({ ...fresh, ...programViewKept(kept) }),
    },
  ),
)

/** What was kept may come from another version or hand: a part that is not ours is forgotten. */
export function programViewKept(kept: unknown): Partial<ProgramView> {
  const said = fieldsKept(kept)
  const chapter = PROGRAM_CHAPTERS.find((one) => one === said.chapter)
  const switches: Partial<Record<(typeof SWITCHES)[number], boolean>> = {}
  for (const name of SWITCHES) {
    const value = said[name]
    if (typeof value === 'boolean') switches[name] = value
  }
  return { ...switches, ...(chapter && { chapter }) }
}
