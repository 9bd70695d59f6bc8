import type { Row } from '../../../src/renderer/engine/list/row'
import { cents, points } from '../../../src/shared/basics/money'
import { PROFILE_IDS, TIER_IDS, type TierId } from '../../../src/shared/program/ids'
import { type Partner, STAGES } from '../../../src/shared/records/partner'
import type { NextStep } from '../../../src/shared/tier/next-step'
import { aPartner, day } from '../../support/make'

interface Said extends Partial<Partner> {
  readonly tier?: TierId | null
  readonly points?: number
  readonly was?: number
  readonly revenue?: number
  readonly certs?: readonly [profile: number, sales: number]
  /** How far along the next tier is; null at the top. */
  readonly share?: number | null
}

/** A row of the list of which only what matters is said. */
export function aRow(said: Said = {}): Row {
  const { tier = 'basic', points: sum = 0, was = sum, revenue = 0, certs = [0, 0], ...rest } = said
  const { share = 0.5, ...partner } = rest
  const [profile, sales] = certs
  const next: NextStep | null =
    share === null
      ? null
      : {
          tier: 'gold',
          share,
          missing: [{ kind: 'points', amount: 240, notKnown: false }],
          text: '240 points',
        }
  return {
    partner: aPartner({ id: partner.name ?? 'P1', ...partner }),
    standing: {
      partner: partner.id ?? 'P1',
      tier,
      tierIfKnown: tier,
      complete: true,
      points: points(sum),
      revenue: cents(revenue),
      profile,
      sales,
      profileIfKnown: profile,
      salesIfKnown: sales,
      pendingPoints: points(0),
      lessened: false,
      unapproved: false,
    },
    next,
    before: { tier, points: was },
  }
}

/** So many rows in the order of their names, unlike in every particular, the same each time. */
export function manyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, at) =>
    aRow({
      id: `P${at}`,
      name: `Partner ${String(at).padStart(6, '0')} ${WORDS[at % WORDS.length]}`,
      profile: PROFILE_IDS[at % PROFILE_IDS.length] ?? '',
      country: `Country ${(at * 7) % 90}`,
      owner: `Owner ${(at * 11) % 23}`,
      email: `person${at}@partner${at}.example`,
      stage: STAGES[(at * 5) % STAGES.length] ?? 'active',
      joinedOn: day(`20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`),
      tier: TIER_IDS[(at * 3) % TIER_IDS.length] ?? null,
      points: (at * 7919) % 100_003,
      was: (at * 104_729) % 100_003,
      revenue: (at * 15_485_863) % 9_000_011,
      certs: [at % 4, at % 11],
      share: at % 20 === 0 ? null : ((at * 31) % 1000) / 1000,
    }),
  )
}

const WORDS = ['Digital', 'Hosting', 'Studio', 'Works', 'Media', 'Systems', 'Labs'] as const
