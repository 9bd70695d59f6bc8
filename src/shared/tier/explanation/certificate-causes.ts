import { formatDay } from '../../basics/format'
import type { Certification } from '../../records/certification'
import type { Sentence } from '../explain'
import { joinWords } from '../next-step'
import { capital } from './phrases'
import { isBelow, sayTier, smallest, type Trial } from './trial'

/** Certificates that have expired and whose renewal would lift the tier, alone or together. */
export function lapses({ edition, assessment, tierOn }: Trial): Sentence | null {
  const { facts, certificates, tier } = assessment
  const lapsed = certificates
    .filter(({ standing }) => standing === 'expired')
    .map(({ certification }) => certification)
    .sort(latestFirst)
  const renewed = (some: readonly Certification[]) =>
    tierOn({
      ...facts,
      certifications: facts.certifications.map((certification) =>
        some.includes(certification) ? { ...certification, expiresOn: null } : certification,
      ),
    })
  const decisive = smallest(lapsed, (some) => isBelow(tier, renewed(some)))
  if (!decisive) return null
  const named = decisive.map(
    (one) => `${describe(one)} expired on ${one.expiresOn ? formatDay(one.expiresOn) : 'an unknown day'}`,
  )
  const text = `${capital(joinWords(named))}: renewed, the tier would be ${sayTier(edition, renewed(decisive))}.`
  return { says: 'lapse', text, lines: [], entries: decisive.map(({ id }) => id) }
}

/** Certificates whose missing issue date keeps a higher tier open (T16). */
export function unknowns({ edition, assessment }: Trial): Sentence | null {
  const { complete, tierIfKnown, certificates } = assessment
  if (complete || tierIfKnown === null) return null
  const open = certificates
    .filter(({ standing }) => standing === 'not known')
    .map(({ certification }) => certification)
  const [has, they] = open.length === 1 ? ['has', 'it counts'] : ['have', 'they count']
  const text = `${capital(joinWords(open.map(describe)))} ${has} no issue date: if ${they}, the tier is ${sayTier(edition, tierIfKnown)}.`
  return { says: 'not known', text, lines: [], entries: open.map(({ id }) => id) }
}

function describe({ person, kind, title }: Certification): string {
  const owner = person.trim() === '' ? 'an unnamed' : `${person.trim()}'s`
  return `${owner} ${kind} certification${title.trim() === '' ? '' : ` “${title.trim()}”`}`
}

function latestFirst(a: Certification, b: Certification): number {
  return (a.expiresOn ?? '') < (b.expiresOn ?? '') ? 1 : -1
}
