import { ActionIcon, Button } from '@mantine/core'
import { IconCopy, IconDownload, IconLayoutSidebarRight } from '@tabler/icons-react'
import type { Row } from '../../../engine/list/row'
import type { ColumnId } from '../../../stores/list-view'
import { useView } from '../../../stores/view'
import type { ListAids } from '../narrowing/conditions'
import { DisplayMenu } from '../narrowing/display-menu'
import { FilterBar } from '../narrowing/filter-bar'
import { SearchField } from '../narrowing/search-field'
import classes from '../partners.module.css'

interface Props {
  readonly rows: readonly Row[]
  readonly aids: ListAids
  readonly columns: readonly ColumnId[]
  readonly find: (search: string) => readonly Row[]
  /** No row is shown: there is nothing to copy or save. */
  readonly empty: boolean
  readonly onCopy: () => void
  readonly onSave: () => void
}

/** What the list is searched and narrowed by, how it is laid out, and the ways out of it. */
export function ListTools({ rows, aids, columns, find, empty, onCopy, onSave }: Props) {
  const peek = useView((view) => view.peek)
  const set = useView((view) => view.set)
  return (
    <div className={classes.tools}>
      <SearchField find={find} />
      <FilterBar rows={rows} aids={aids} />
      <span className={classes.gap} />
      <DisplayMenu columns={columns} />
      <ActionIcon
        variant="default"
        size={30}
        disabled={empty}
        aria-label="Copy the list"
        title="Copy the list as it is shown, for a spreadsheet (Ctrl C)"
        onClick={onCopy}
      >
        <IconCopy size={15} aria-hidden="true" />
      </ActionIcon>
      <Button
        variant="default"
        className={classes.csv ?? ''}
        disabled={empty}
        leftSection={<IconDownload size={15} aria-hidden="true" />}
        aria-label="Save as CSV"
        title="Save the list as it is shown, for a spreadsheet"
        onClick={onSave}
      >
        CSV
      </Button>
      <ActionIcon
        variant="default"
        size={30}
        className={classes.peekSwitch ?? ''}
        aria-pressed={peek}
        aria-label="Partner at a glance"
        title="Show the partner under the cursor beside the list (Space)"
        onClick={() => set({ peek: !peek })}
      >
        <IconLayoutSidebarRight size={15} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}
