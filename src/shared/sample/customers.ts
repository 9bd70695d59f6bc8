import { numberOf } from './owners'

/** The customers that partners of the sample work for. */
export const CUSTOMERS = [
  'Museum of Ports',
  'City Library',
  'Alpine Rail',
  'Harvest Co-op',
  'Northern Theatre',
  'Free Clinic',
  'Tram Works',
  'Botanic Garden',
  'Chamber of Crafts',
  'Open Archive',
  'Sea Rescue',
  'Night Market',
  'Lighthouse Trust',
  'River Authority',
  'School of Baking',
  'Glass Foundry',
  'Mountain Guides',
  'Public Radio Six',
  'Orchard Insurance',
  'Maritime College',
] as const

/** The n-th customer of a partner: every partner begins elsewhere in the list. */
export function customerOf(partner: string, nth: number): string {
  const begin = numberOf(partner) * 7
  return CUSTOMERS[(begin + nth) % CUSTOMERS.length] ?? CUSTOMERS[0]
}

/** A customer's name as an address writes it: 'museum-of-ports'. */
export function hostOf(customer: string): string {
  return customer.toLowerCase().replaceAll(' ', '-')
}
