import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import classes from './ledger.module.css'
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerSieve } from './ledger-lines'

interface Props {
  readonly sieve: LedgerSieve
  readonly onChange: (part: Partial<LedgerSieve>) => void
}

/** The columns by name; pressing one sorts by it, pressing it again turns the order round. */
export function LedgerHead({ sieve, onChange }: Props) {
  return (
    <thead>
      <tr>
        {LEDGER_COLUMNS.map((column) => {
          const on = sieve.by === column
          const order = sieve.descending ? 'descending' : 'ascending'
          return (
            <th
              key={column}
              scope="col"
              className={classes[`${column}Column`]}
              aria-sort={on ? order : undefined}
              data-number={column === 'points' || undefined}
            >
              <button
                type="button"
                className={classes.sort}
                onClick={() =>
                  onChange({ by: column, descending: on ? !sieve.descending : FIRST[column] })
                }
              >
                {NAMES[column]}
                {on &&
                  (sieve.descending ? <IconChevronDown size={12} /> : <IconChevronUp size={12} />)}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const NAMES: Readonly<Record<LedgerColumn, string>> = {
  date: 'Date',
  activity: 'Activity',
  evidence: 'Evidence',
  recorded: 'Recorded by',
  points: 'Points',
  fate: 'Counts until the review of',
}

/** Whether the first press sorts downwards: the newest and the largest are looked for first. */
const FIRST: Readonly<Record<LedgerColumn, boolean>> = {
  date: true,
  activity: false,
  evidence: true,
  recorded: true,
  points: true,
  fate: false,
}
