import type { Finding } from '../../shared/tier/assessment'
import { sayAmount } from '../../shared/tier/next-step'

/** What holds a partner below a step, as short as the step is wide: missing and not known told apart. */
export function sayHold(findings: readonly Finding[]): string {
  const missing = findings.filter(({ verdict }) => verdict === 'not met')
  const open = findings.filter(({ verdict }) => verdict === 'not known')
  const [only] = [...missing, ...open]
  if (!only) return 'all met'
  if (missing.length + open.length === 1) return `${sayShort(only)} ${WORDS[only.verdict]}`
  if (open.length === 0) return `${missing.length} requirements missing`
  const parts = [
    missing.length > 0 && `${missing.length} missing`,
    open.length > 0 && `${open.length} not known`,
  ]
  return parts.filter(Boolean).join(', ')
}

const WORDS = { met: 'met', 'not met': 'missing', 'not known': 'not known' } as const

function sayShort({ requirement, missing }: Finding): string {
  const amount = sayAmount(requirement.kind, missing)
  return amount.replace(/ certifications?$/, ' cert').replace(/ revenue$/, '')
}
