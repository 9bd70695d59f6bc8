import { formatMoney, formatNumber } from '../../shared/basics/format'
import { cents } from '../../shared/basics/money'
import type { Requirement } from '../../shared/program/edition'
import type { Assessment, Finding } from '../../shared/tier/assessment'

export const REQUIREMENT_NAMES: Readonly<Record<Requirement['kind'], string>> = {
  points: 'Points',
  revenue: 'Minimum revenue',
  profile: 'Profile certifications',
  sales: 'Sales certifications',
}

/** An amount in the unit of its requirement. */
export function sayMeasure(kind: Requirement['kind'], amount: number): string {
  return kind === 'revenue' ? formatMoney(cents(amount)) : formatNumber(amount)
}

/** What is measured of a kind, whether or not a tier asks for it. */
export function measuredOf(assessment: Assessment, kind: Requirement['kind']): number {
  switch (kind) {
    case 'points':
      return assessment.points
    case 'revenue':
      return assessment.revenue
    case 'profile':
    case 'sales':
      return assessment.certifications[kind]
    default:
      return kind satisfies never
  }
}

/** A finding against its threshold: '+1,340', '1 missing', 'not known'. */
export function sayDistance({ requirement, verdict, missing, surplus }: Finding): string {
  if (verdict === 'not known') return `${sayMeasure(requirement.kind, missing)} not known`
  if (missing > 0) return `${sayMeasure(requirement.kind, missing)} missing`
  return surplus > 0 ? `+${sayMeasure(requirement.kind, surplus)}` : 'just met'
}
