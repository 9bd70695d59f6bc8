import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { formatNumber, plural } from '../../../../shared/basics/format'
import type { Posting } from '../../../../shared/ledger/posting'
import type { Edition } from '../../../../shared/program/edition'
import { ToggleChip } from '../../../ui/toggle-chip'
import { SOURCE_NAMES } from '../months/month-words'
import { POINT_SOURCES } from '../months/months'
import classes from './ledger.module.css'
import type { FateFilter, LedgerSieve } from './ledger-lines'

interface ToolsProps {
  readonly parts: Readonly<Record<FateFilter, readonly Posting[]>>
  readonly sieve: LedgerSieve
  readonly onChange: (part: Partial<LedgerSieve>) => void
}

/** How many entries met which fate; each count is the filter for it. */
export function LedgerTools({ parts, sieve, onChange }: ToolsProps) {
  const choice = (fate: FateFilter, name: string, tone?: 'warn' | 'brand') =>
    (fate === 'all' || parts[fate].length > 0) && (
      <ToggleChip
        on={sieve.fate === fate}
        {...(tone && { tone })}
        onToggle={() => onChange({ fate: sieve.fate === fate ? 'all' : fate })}
      >
        {formatNumber(parts[fate].length)} {name}
      </ToggleChip>
    )
  return (
    <fieldset className={classes.filters} aria-label="Filter the ledger">
      {choice('all', 'in all')}
      {choice('counting', 'counting')}
      {choice('clipped', 'clipped', 'warn')}
      {choice('waiting', 'waiting', 'brand')}
      {choice('other', 'not counting')}
    </fieldset>
  )
}

interface SearchProps {
  readonly sieve: LedgerSieve
  readonly edition: Edition
  readonly found: number
  readonly onChange: (part: Partial<LedgerSieve>) => void
}

/** Narrows the ledger by words and by source of points, and says how much is left. */
export function LedgerSearch({ sieve, edition, found, onChange }: SearchProps) {
  const sources = POINT_SOURCES.flatMap((source) =>
    source !== 'refunds' && edition.catalogue.some(({ group }) => group === source) ? [source] : [],
  )
  const narrowed = sieve.search !== '' || sieve.source !== null || sieve.fate !== 'all'
  return (
    <search className={classes.search}>
      <TextInput
        aria-label="Search the ledger"
        placeholder="Reference, person, note, activity"
        value={sieve.search}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        rightSection={
          sieve.search !== '' && (
            <CloseButton
              size="sm"
              aria-label="Clear the search"
              onClick={() => onChange({ search: '' })}
            />
          )
        }
        onChange={(event) => onChange({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || sieve.search === '') return
          event.stopPropagation()
          onChange({ search: '' })
        }}
      />
      <Select
        aria-label="Source of points"
        className={classes.sources ?? ''}
        data={[ALL, ...sources.map((value) => ({ value, label: SOURCE_NAMES[value] }))]}
        value={sieve.source ?? ALL.value}
        onChange={(value) =>
          onChange({ source: sources.find((source) => source === value) ?? null })
        }
      />
      <span className={classes.found} role="status">
        {narrowed && plural(found, 'line')}
      </span>
    </search>
  )
}

const ALL = { value: 'all', label: 'All sources' } as const
