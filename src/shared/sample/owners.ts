import type { SamplePartner } from './sample-partner'

/** Our own partner managers, who share the partners between them. */
const OWNERS = ['Anna Berg', 'Jonas Weidmann', 'Priya Raman', 'Tomás Ferreira'] as const

/** Who looks after a partner: nobody yet, or no longer, where it has only applied or has left. */
export function ownerOf({ id, stage }: SamplePartner): string | null {
  if (stage === 'applied' || stage === 'declined' || stage === 'terminated') return null
  return OWNERS[numberOf(id) % OWNERS.length] ?? OWNERS[0]
}

/** The number in a partner's id. */
export function numberOf(id: string): number {
  return Number(id.slice(-2))
}
