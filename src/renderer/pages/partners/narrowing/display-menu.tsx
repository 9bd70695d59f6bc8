import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { COLUMN_IDS, type ColumnId } from '../../../stores/list-view'
import { useView } from '../../../stores/view'
import { COLUMNS } from '../list/columns'
import { Choice } from './choice'
import classes from './menus.module.css'
import { QuietMenu } from './quiet-menu'

interface Props {
  /** Those shown now. */
  readonly columns: readonly ColumnId[]
}

/** Which columns are shown and in which order, and how close the rows stand. */
export function DisplayMenu({ columns }: Props) {
  const label = (
    <>
      <IconColumns3 size={15} aria-hidden="true" /> Columns
    </>
  )
  return (
    <QuietMenu label={label} name="Columns and density">
      {() => <Columns columns={columns} />}
    </QuietMenu>
  )
}

function Columns({ columns }: Props) {
  const chosen = useView((view) => view.columns)
  const density = useView((view) => view.density)
  const set = useView((view) => view.set)
  const others = COLUMN_IDS.filter((id) => !columns.includes(id))

  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef<string | null>(null)
  // A line that goes elsewhere takes the focus along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever lines have moved
  useEffect(() => {
    const line = box.current?.querySelector(`[data-column="${pressed.current}"]`)
    if (line && !line.matches(':focus-within')) line.querySelector<HTMLElement>('button')?.focus()
    pressed.current = null
  }, [columns])

  function toggle(id: ColumnId) {
    pressed.current = id
    set({
      columns: columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id],
    })
  }

  function shift(id: ColumnId, step: -1 | 1) {
    const at = columns.indexOf(id)
    const other = columns[at + step]
    if (other === undefined || other === 'name') return
    pressed.current = id
    const moved = [...columns]
    moved[at] = other
    moved[at + step] = id
    set({ columns: moved })
  }

  function press(event: KeyboardEvent, id: ColumnId) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    shift(id, event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <div ref={box} className={classes.parts}>
      <SegmentedControl
        fullWidth
        aria-label="Density"
        data={[
          { value: 'comfortable', label: 'Comfortable' },
          { value: 'compact', label: 'Compact' },
        ]}
        value={density}
        onChange={(value) => set({ density: value === 'compact' ? 'compact' : 'comfortable' })}
      />
      <fieldset className={classes.list} aria-label="Columns shown">
        {columns.map((id, at) =>
          id === 'name' ? null : (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble from the buttons within
            <div
              key={id}
              data-column={id}
              className={classes.movable}
              onKeyDown={(event) => press(event, id)}
            >
              <Choice kind="checkbox" on onPress={() => toggle(id)}>
                {COLUMNS[id].name}
              </Choice>
              <ActionIcon
                variant="transparent"
                color="gray"
                size={24}
                disabled={at === 1}
                aria-label={`Move ${COLUMNS[id].name} to the left`}
                title="To the left (Alt ↑)"
                onClick={() => shift(id, -1)}
              >
                <IconChevronUp size={14} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="transparent"
                color="gray"
                size={24}
                disabled={at === columns.length - 1}
                aria-label={`Move ${COLUMNS[id].name} to the right`}
                title="To the right (Alt ↓)"
                onClick={() => shift(id, 1)}
              >
                <IconChevronDown size={14} aria-hidden="true" />
              </ActionIcon>
            </div>
          ),
        )}
      </fieldset>
      <fieldset className={classes.list} aria-label="Columns not shown">
        {others.map((id) => (
          <div key={id} data-column={id}>
            <Choice kind="checkbox" on={false} onPress={() => toggle(id)}>
              {COLUMNS[id].name}
            </Choice>
          </div>
        ))}
      </fieldset>
      <p className={classes.remark}>
        {chosen === null ? (
          'As many columns as have room.'
        ) : (
          <Button variant="subtle" onClick={() => set({ columns: null })}>
            As many as have room
          </Button>
        )}
      </p>
    </div>
  )
}
