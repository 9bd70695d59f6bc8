import { plural } from '../../../shared/basics/format'
import type { PortfolioRow } from '../../../shared/tier/portfolio'

/** The certificates of a row for those who cannot see where they stand. */
export function sayCertificates({ profile, sales }: PortfolioRow): string {
  return `${plural(profile, 'profile certification')}, ${plural(sales, 'sales certification')}`
}
