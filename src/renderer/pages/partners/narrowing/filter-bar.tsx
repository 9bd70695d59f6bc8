import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { PROFILE_IDS } from '../../../../shared/program/ids'
import { STAGES } from '../../../../shared/records/partner'
import type { Row } from '../../../engine/list/row'
import type { ListFilters } from '../../../stores/list-view'
import { showAll } from '../../../stores/show-all'
import { useSieve, useView } from '../../../stores/view'
import { sayStage, shortProfile } from '../../../ui/partner-words'
import { useEdition } from '../../../ui/use-view'
import { CONDITION_CHIPS, CONDITION_NAMES, type ListAids } from './conditions'
import { FilterMenu } from './filter-menu'
import classes from './menus.module.css'
import { countBy, type Facet, facetOf } from './passes'

interface Props {
  readonly rows: readonly Row[]
  readonly aids: ListAids
}

type Values = readonly (readonly [value: string, words: string])[]

const byLetters = new Intl.Collator()

/** What the list is narrowed by, beside the tiers: each a quiet chip, all taken away at once. */
export function FilterBar({ rows, aids }: Props) {
  const sieve = useSieve()
  const set = useView((view) => view.set)
  const edition = useEdition()
  const { condition } = sieve
  const countries = useMemo(() => valuesIn(rows, 'countries', 'No country'), [rows])
  const owners = useMemo(() => valuesIn(rows, 'owners', 'Nobody'), [rows])
  const profiles: Values = [
    ...edition.profiles.map(({ id, name }) => [id, shortProfile(name)] as const),
    ['', 'No profile'],
  ]
  const stages: Values = STAGES.map((stage) => [stage, sayStage(stage)])
  const narrowed =
    condition !== null || FILTERS.some((filter) => sieve[filter].length > 0) || sieve.search !== ''
  const count = (facet: Facet) => () => countBy(rows, facet, sieve, aids)

  return (
    <>
      {condition !== null && (
        <button
          type="button"
          className={classes.opener}
          data-on=""
          aria-label={`Take away: ${CONDITION_NAMES[condition]}`}
          onClick={() => set({ condition: null })}
        >
          {CONDITION_CHIPS[condition]}
          <IconX size={13} aria-hidden="true" />
        </button>
      )}
      <FilterMenu
        name="Profile"
        values={profiles}
        chosen={sieve.profiles}
        count={count('profiles')}
        onChange={(chosen) =>
          set({ profiles: [...PROFILE_IDS, '' as const].filter((id) => chosen.includes(id)) })
        }
      />
      <FilterMenu
        name="Stage"
        values={stages}
        chosen={sieve.stages}
        count={count('stages')}
        onChange={(chosen) => set({ stages: STAGES.filter((stage) => chosen.includes(stage)) })}
      />
      <FilterMenu
        name="Country"
        values={countries}
        chosen={sieve.countries}
        count={count('countries')}
        onChange={(chosen) => set({ countries: chosen })}
      />
      <FilterMenu
        name="Owner"
        values={owners}
        chosen={sieve.owners}
        count={count('owners')}
        onChange={(chosen) => set({ owners: chosen })}
      />
      {narrowed && (
        <button type="button" className={classes.clear} onClick={showAll}>
          Clear all
        </button>
      )}
    </>
  )
}

const FILTERS = [
  'tiers',
  'profiles',
  'stages',
  'countries',
  'owners',
] as const satisfies readonly (keyof ListFilters)[]

/** The values there are, in the order of letters; who has none comes last, under a name of its own. */
function valuesIn(rows: readonly Row[], facet: Facet, none: string): Values {
  const values = [...new Set(rows.map((row) => facetOf(row, facet)))]
  const named = values.filter((value) => value !== '').sort(byLetters.compare)
  return [
    ...named.map((value) => [value, value] as const),
    ...(values.includes('') ? ([['', none]] as const) : []),
  ]
}
