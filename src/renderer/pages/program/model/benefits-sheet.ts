import type { Benefit, Discount, PerTier } from '../../../../shared/program/benefit'
import type { Edition } from '../../../../shared/program/edition'
import { PLAN_IDS } from '../../../../shared/program/ids'
import type { Source } from '../../../../shared/program/source'
import { PLAN_COLUMNS } from './plans-sheet'
import { NOT_STATED, type Saying, type Sheet, type SheetRow, say } from './sheet'

/** Benefits, discounts and lead priority, tier by tier. */
export function benefitsSheet(edition: Edition): Sheet {
  const { leadPriority } = edition
  return {
    id: 'benefits',
    caption: 'Benefits by tier',
    of: 'Benefit',
    shape: 'matrix',
    placesAt: 'row',
    columns: PLAN_COLUMNS,
    rows: [
      ...edition.benefits.map(benefitRow),
      ...edition.discounts.map(discountRow),
      {
        id: 'lead-priority',
        name: leadPriority.name,
        part: 'Leads',
        inherited: false,
        contradictions: leadPriority.contradictions,
        cells: across(leadPriority.rank, ({ value, source }) => say(String(value), source)),
      },
    ],
  }
}

function benefitRow(benefit: Benefit): SheetRow {
  const { id, name, aliases, contradictions, limit } = benefit
  const yes = limit ? `up to ${limit.value} %` : 'yes'
  return {
    id,
    name,
    part: 'Benefits',
    aliases,
    inherited: false,
    contradictions,
    cells: across(benefit.gives, ({ value, source }) => say(value ? yes : 'no', source)),
  }
}

function discountRow({ id, name, percent, contradictions }: Discount): SheetRow {
  return {
    id: `discount-${id}`,
    name: `Discount: ${name}`,
    part: 'Discounts',
    inherited: false,
    contradictions,
    cells: across(percent, ({ value, source, withKickOff }) =>
      say(`${value} %`, source, withKickOff ? { note: '+ Kick-Off' } : {}),
    ),
  }
}

function across<T extends { readonly source: Source }>(
  values: PerTier<T>,
  said: (value: T) => Saying,
): Readonly<Record<string, Saying>> {
  return Object.fromEntries(
    PLAN_IDS.map((id) => {
      const value = values[id]
      return [id, value === 'not stated' ? NOT_STATED : said(value)]
    }),
  )
}
