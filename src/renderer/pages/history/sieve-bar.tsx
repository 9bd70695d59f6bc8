import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { ToggleChip } from '../../ui/toggle-chip'
import classes from './history.module.css'
import { KIND_GROUPS, type KindGroup, type Sieve } from './sift'

interface Props {
  readonly sieve: Sieve
  readonly people: readonly string[]
  readonly onChange: (sieve: Sieve) => void
}

const NAMES: Readonly<Record<KindGroup, string>> = {
  imports: 'Imports',
  activities: 'Activities',
  partners: 'Partners and notes',
  undone: 'Undo and redo',
}

/** Narrows the history by kind, person and words. */
export function SieveBar({ sieve, people, onChange }: Props) {
  return (
    <div className={classes.sieve}>
      <fieldset aria-label="Kinds of change" className={classes.kinds}>
        {KIND_GROUPS.map((kind) => (
          <ToggleChip
            key={kind}
            on={sieve.kind === kind}
            onToggle={() => onChange({ ...sieve, kind: sieve.kind === kind ? null : kind })}
          >
            {NAMES[kind]}
          </ToggleChip>
        ))}
      </fieldset>
      <Select
        aria-label="Made by"
        placeholder="Anybody"
        className={classes.person ?? ''}
        clearable
        allowDeselect
        data={[...people]}
        value={sieve.person}
        onChange={(person) => onChange({ ...sieve, person })}
      />
      <TextInput
        type="search"
        aria-label="Search the history"
        placeholder="Search the history"
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        value={sieve.text}
        onChange={(event) => onChange({ ...sieve, text: event.currentTarget.value })}
      />
    </div>
  )
}
