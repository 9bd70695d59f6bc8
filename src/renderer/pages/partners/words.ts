import { plural } from '../../../shared/basics/format'
import type { Stage } from '../../../shared/records/partner'
import type { PortfolioRow } from '../../../shared/tier/portfolio'

/** A stage as it is read: 'Renewal due'. */
export function sayStage(stage: Stage): string {
  const words = stage.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** 'IT Partners' is 'IT' where everything listed is a partner. */
export function shortProfile(name: string): string {
  return name.replace(/ Partners?$/, '')
}

/** The certificates of a row for those who cannot see where they stand. */
export function sayCertificates({ profile, sales }: PortfolioRow): string {
  return `${plural(profile, 'profile certification')}, ${plural(sales, 'sales certification')}`
}
