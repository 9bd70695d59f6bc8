import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatNumber } from '../../../../shared/basics/format'
import { type Condition, sameLayout } from '../../../stores/list-view'
import { type SavedView, useSavedViews } from '../../../stores/saved-views'
import { useLayout, useView } from '../../../stores/view'
import { tellTakeBack } from '../../../ui/notices'
import { BUILT_IN } from './built-in-views'
import { Choice } from './choice'
import classes from './menus.module.css'
import { NameForm } from './name-form'
import { QuietMenu } from './quiet-menu'

/** Ways of looking at the list: those every desk has, and those that were given a name. */
export function ViewsMenu({ countOf }: Pick<Props, 'countOf'>) {
  const layout = useLayout()
  const { views, current } = useSavedViews()
  const chosen = [...BUILT_IN, ...views].find(({ id }) => id === current)
  const changed = chosen !== undefined && !sameLayout(chosen.layout, layout)
  const label = (
    <>
      <bdi className={classes.cut}>{chosen?.name ?? 'All partners'}</bdi>
      {changed && <span className={classes.quiet}>changed</span>}
    </>
  )
  return (
    <QuietMenu label={label} name="Views" large>
      {(close) => <Views countOf={countOf} changed={changed} chosen={chosen} onDone={close} />}
    </QuietMenu>
  )
}

interface Props {
  /** How many partners meet a condition; null where that is not known yet. */
  readonly countOf: (condition: Condition) => number | null
  readonly chosen: SavedView | undefined
  readonly changed: boolean
  readonly onDone: () => void
}

function Views({ countOf, chosen, changed, onDone }: Props) {
  const saved = useSavedViews()
  const layout = useLayout()
  const set = useView((view) => view.set)
  const [renamed, setRenamed] = useState<string | null>(null)

  function choose(view: SavedView) {
    saved.choose(view.id)
    set({ ...view.layout, search: '' })
    onDone()
  }

  function save(name: string): string | null {
    const complaint = saved.save(name, layout)
    if (complaint === null) onDone()
    return complaint
  }

  return (
    <>
      <div role="radiogroup" aria-label="Built-in views" className={classes.list}>
        {BUILT_IN.map((one) => (
          <Choice
            key={one.id}
            kind="radio"
            on={one.id === saved.current}
            aside={one.layout.condition && sayCount(countOf(one.layout.condition))}
            onPress={() => choose(one)}
          >
            {one.name}
          </Choice>
        ))}
      </div>
      {saved.views.length > 0 && (
        <div role="radiogroup" aria-label="Saved views" className={classes.list}>
          {saved.views.map((one) =>
            renamed === one.id ? (
              <NameForm
                key={one.id}
                label={`New name of ${one.name}`}
                name={one.name}
                act="Rename"
                onName={(name) => {
                  saved.rename(one.id, name)
                  setRenamed(null)
                  return null
                }}
              />
            ) : (
              <div key={one.id} className={classes.movable}>
                <Choice kind="radio" on={one.id === saved.current} onPress={() => choose(one)}>
                  <bdi>{one.name}</bdi>
                </Choice>
                <ActionIcon
                  variant="transparent"
                  color="gray"
                  size={24}
                  aria-label={`Rename ${one.name}`}
                  onClick={() => setRenamed(one.id)}
                >
                  <IconPencil size={14} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="transparent"
                  color="gray"
                  size={24}
                  aria-label={`Delete ${one.name}`}
                  onClick={() => tellTakeBack(`View deleted: ${one.name}`, saved.remove(one.id))}
                >
                  <IconTrash size={14} aria-hidden="true" />
                </ActionIcon>
              </div>
            ),
          )}
        </div>
      )}
      <div className={classes.foot}>
        {changed && chosen && saved.views.includes(chosen) && (
          <Button
            variant="default"
            onClick={() => {
              saved.renew(chosen.id, layout)
              onDone()
            }}
          >
            Save the changes to <bdi className={classes.cut}>{chosen.name}</bdi>
          </Button>
        )}
        <NameForm label="Save this list as a view" name="" act="Save" onName={save} />
      </div>
    </>
  )
}

function sayCount(count: number | null): string {
  return count === null ? '' : formatNumber(count)
}
