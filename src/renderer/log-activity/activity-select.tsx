import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { formatNumber } from '../../shared/basics/format'
import { keyOf } from '../../shared/basics/text'
import type { Activity, ActivityGroup } from '../../shared/program/activity'
import type { Edition } from '../../shared/program/edition'
import type { ActivityId } from '../../shared/program/ids'
import { SearchSelect } from '../ui/search-select'
import classes from './log-activity.module.css'

const GROUPS: readonly (readonly [ActivityGroup, string])[] = [
  ['projects', 'Projects'],
  ['revenue', 'Revenue'],
  ['knowledge', 'Knowledge'],
  ['program', 'Program'],
  ['community', 'Community'],
  ['special', 'Special'],
]

interface Props {
  readonly edition: Edition
  readonly value: ActivityId | null
  readonly error: string | undefined
  readonly autoFocus: boolean
  readonly onChange: (activity: ActivityId | null) => void
}

/** The catalogue, searched by name, by id and by the other names the sources use. */
export function ActivitySelect({ edition, value, error, autoFocus, onChange }: Props) {
  const find = (id: string | null) => edition.catalogue.find((one) => one.id === id)
  return (
    <SearchSelect
      label="Activity"
      placeholder="Search the catalogue"
      data={GROUPS.map(([group, name]) => ({
        group: name,
        items: edition.catalogue
          .filter((one) => one.group === group)
          .map((one) => ({ value: one.id, label: one.name })),
      })).filter(({ items }) => items.length > 0)}
      value={find(value)?.id ?? null}
      onChange={(id) => onChange(find(id)?.id ?? null)}
      error={error}
      filter={matching(edition)}
      renderOption={({ option }) => <Option activity={find(option.value)} />}
      maxDropdownHeight={340}
      openOnFocus={value === null}
      nothingFoundMessage={`Not in ${edition.name}`}
      {...(autoFocus && { 'data-autofocus': true })}
    />
  )
}

function Option({ activity }: { readonly activity: Activity | undefined }) {
  if (!activity) return null
  return (
    <span className={classes.option}>
      {activity.name}
      <small>{sayAward(activity)}</small>
    </span>
  )
}

/** What one unit earns, in few words. */
export function sayAward({ award, per }: Activity): string {
  switch (award.kind) {
    case 'fixed':
      return `${formatNumber(award.points.value)} ${per}`
    case 'floor':
    case 'floor-if-reached':
      return `${formatNumber(award.points.value)}+ ${per}`
    case 'per-dollar':
    case 'per-minute':
      return `${formatNumber(award.points.value)} ${per}`
    case 'given':
      return per
    default:
      return award satisfies never
  }
}

function matching(edition: Edition): OptionsFilter {
  const words = new Map(
    edition.catalogue.map(({ id, name, aliases }) => [
      String(id),
      keyOf([id, name, ...aliases].join(' ')),
    ]),
  )
  return ({ options, search }) => {
    const wanted = keyOf(search).split(' ').filter(Boolean)
    const fits = (id: string) => wanted.every((word) => words.get(id)?.includes(word))
    const fitting: ComboboxParsedItem[] = []
    for (const option of options) {
      if (!('items' in option)) {
        if (fits(option.value)) fitting.push(option)
        continue
      }
      const items = option.items.filter((one) => fits(one.value))
      if (items.length > 0) fitting.push({ ...option, items })
    }
    return fitting
  }
}
