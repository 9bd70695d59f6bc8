import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type Day, parseDay } from '../../shared/basics/day'
import { fieldsKept } from './kept'

/** By the key of what needs a person: the day on which it is shown again. */
export type PutOff = Readonly<Record<string, Day>>

interface PutOffStore {
  readonly until: PutOff
  /** Hides something until a day; what has come back by `today` is forgotten. */
  putOff(key: string, until: Day, today: Day): void
  bringBack(key: string): void
}

/** More are not put off in a year, and storage is not endless. */
const MOST = 2_000

/** What somebody wants to be reminded of later; kept over restarts. */
export const usePutOff = create<PutOffStore>()(
  persist(
    (set) => ({
      until: {},
      putOff: (key, day, today) =>
        set(({ until }) => {
          const still = Object.entries(until).filter(
            ([known, back]) => known !== key && back > today,
          )
          return { until: Object.fromEntries([...still, [key, day] as const].slice(-MOST)) }
        }),
      bringBack: (key) =>
        set(({ until }) => ({
          until: Object.fromEntries(Object.entries(until).filter(([known]) => known !== key)),
        })),
    }),
    {
      name: 'partner-desk.put-off',
      version: 1,
      partialize: ({ until }) => ({ until }),
      merge: (kept, fresh) => ({ ...fresh, until: putOffKept(kept) }),
    },
  ),
)

/** What storage gives back may come from another version or hand: what is no day is forgotten. */
export function putOffKept(kept: unknown): PutOff {
  const pairs = Object.entries(fieldsKept(fieldsKept(kept).until)).flatMap(([key, said]) => {
    const day = typeof said === 'string' ? parseDay(said) : null
    return day ? [[key, day] as const] : []
  })
  return Object.fromEntries(pairs.slice(-MOST))
}
