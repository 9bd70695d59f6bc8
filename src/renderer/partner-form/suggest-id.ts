import type { Partner } from '../../shared/records/partner'

/** An id for a new partner, from the letters its name begins with and the next number free behind them: ND-01. */
export function suggestId(name: string, partners: readonly Partner[]): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z0-9 ]+/g, '')
  const words = plain.split(' ').filter(Boolean)
  const letters = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase())
  const start = letters.join('') || 'P'
  const taken = new Set(partners.map(({ id }) => id.toUpperCase()))
  for (let number = 1; ; number++) {
    const id = `${start}-${String(number).padStart(2, '0')}`
    if (!taken.has(id)) return id
  }
}
