import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { useState } from 'react'
import type { Activity, ActivityGroup } from '../../shared/program/activity'
import type { Edition } from '../../shared/program/edition'
import type { ActivityId } from '../../shared/program/ids'
import { SearchSelect } from '../ui/search-select'
import classes from './log-activity.module.css'
import { aliasFound, findActivities, GROUP_NAMES, sayAward } from './match-activity'

/** In the order in which they are offered. */
const GROUPS: readonly ActivityGroup[] = [
  'projects',
  'revenue',
  'knowledge',
  'program',
  'community',
  'special',
]

interface Props {
  readonly edition: Edition
  readonly value: ActivityId | null
  /** The activities last logged here, which come first. */
  readonly recent: readonly ActivityId[]
  readonly error: string | undefined
  readonly autoFocus: boolean
  readonly onChange: (activity: ActivityId | null) => void
}

/** The catalogue in its groups, what was used last first, searched by names, group and points. */
export function ActivitySelect({ edition, value, recent, error, autoFocus, onChange }: Props) {
  const [search, setSearch] = useState('')
  const find = (id: string | null) => edition.catalogue.find((one) => one.id === id)
  const lately = recent.flatMap((id) => find(id) ?? [])
  const groups = [
    { group: 'Used last', activities: lately },
    ...GROUPS.map((group) => ({
      group: GROUP_NAMES[group],
      activities: edition.catalogue.filter(
        (one) => one.group === group && !recent.includes(one.id),
      ),
    })),
  ]
  return (
    <SearchSelect
      id={ACTIVITY_FIELD}
      label="Activity"
      classNames={{ groupLabel: classes.group ?? '' }}
      placeholder="Name, group or points: case, event, 5000"
      data={groups
        .filter(({ activities }) => activities.length > 0)
        .map(({ group, activities }) => ({
          group,
          items: activities.map((one) => ({ value: one.id, label: one.name })),
        }))}
      value={find(value)?.id ?? null}
      onChange={(id) => onChange(find(id)?.id ?? null)}
      onInput={(event) => setSearch(event.currentTarget.value)}
      error={error}
      filter={matching(edition)}
      renderOption={({ option }) => <Option activity={find(option.value)} search={search} />}
      maxDropdownHeight={360}
      openOnFocus={value === null}
      nothingFoundMessage={`Not in ${edition.name}`}
      {...(autoFocus && { 'data-autofocus': true })}
    />
  )
}

/** By this the form brings the focus back for the next entry. */
export const ACTIVITY_FIELD = 'log-activity-field'

interface OptionProps {
  readonly activity: Activity | undefined
  readonly search: string
}

function Option({ activity, search }: OptionProps) {
  if (!activity) return null
  const alias = aliasFound(activity, search)
  return (
    <span className={classes.option}>
      <span>
        {activity.name}
        {alias !== null && <em>also “{alias.replace(/[“”]/g, '')}”</em>}
      </span>
      <small>{sayAward(activity)}</small>
    </span>
  )
}

function matching(edition: Edition): OptionsFilter {
  return ({ options, search }) => {
    const found = findActivities(edition, search)
    const fitting: ComboboxParsedItem[] = []
    for (const option of options) {
      if (!('items' in option)) {
        if (found.has(option.value)) fitting.push(option)
        continue
      }
      const items = option.items.filter((one) => found.has(one.value))
      if (items.length > 0) fitting.push({ ...option, items })
    }
    return fitting
  }
}
