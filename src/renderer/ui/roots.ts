import { createContext, useContext } from 'react'
import type { Day } from '../../shared/basics/day'
import type { Machine, Platform } from '../../shared/platform'
import type { RemoteDesk } from '../engine/connect'

/** What only the composition root knows: the machine, the clock, chance, and the desk in its worker. */
export interface Roots {
  readonly platform: Platform
  readonly machine: Machine
  readonly desk: RemoteDesk
  /** Milliseconds since 1970. */
  now(): number
  /** The day it is by the program's calendar (Q16), as the command line has it. */
  today(): Day
  /** The time zone in which this person reads the hour of a change. */
  readonly zone: string
  /** A new device's name: eight letters and digits. */
  newDevice(): string
}

const Context = createContext<Roots | null>(null)

export const RootsProvider = Context.Provider

/** The roots, which main.tsx puts around everything. */
export function useRoots(): Roots {
  const roots = useContext(Context)
  if (!roots) throw new Error('No roots around this page')
  return roots
}
