import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { formatNumber } from '../../../../shared/basics/format'
import { type Condition, layoutOf, sameLayout } from '../../../stores/list-view'
import { type SavedView, useSavedViews } from '../../../stores/saved-views'
import { useView } from '../../../stores/view'
import { tellTakeBack } from '../selection/tell-take-back'
import { BUILT_IN } from './built-in-views'
import { Choice } from './choice'
import classes from './menus.module.css'
import { QuietMenu } from './quiet-menu'

/** Ways of looking at the list: those every desk has, and those that were given a name. */
export function ViewsMenu({ countOf }: Pick<Props, 'countOf'>) {
  const view = useView()
  const { views, current } = useSavedViews()
  const chosen = [...BUILT_IN, ...views].find(({ id }) => id === current)
  const changed = chosen !== undefined && !sameLayout(chosen.layout, view)
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
  const view = useView()
  const [renamed, setRenamed] = useState<string | null>(null)

  function choose({ id, layout }: SavedView) {
    saved.choose(id)
    view.set({ ...layout, search: '' })
    onDone()
  }

  function remove({ id, name }: SavedView) {
    const { views, current } = saved
    saved.remove(id)
    tellTakeBack(`View deleted: ${name}`, () => saved.restore({ views, current }))
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
                  onClick={() => remove(one)}
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
              saved.renew(chosen.id, layoutOf(view))
              onDone()
            }}
          >
            Save the changes to <bdi className={classes.cut}>{chosen.name}</bdi>
          </Button>
        )}
        <NameForm
          label="Save this list as a view"
          name=""
          act="Save"
          onName={(name) => {
            saved.save(name, layoutOf(view))
            onDone()
          }}
        />
      </div>
    </>
  )
}

function sayCount(count: number | null): string {
  return count === null ? '' : formatNumber(count)
}

interface NameProps {
  readonly label: string
  readonly name: string
  readonly act: string
  readonly onName: (name: string) => void
}

function NameForm({ label, name, act, onName }: NameProps) {
  const [text, setText] = useState(name)
  const [complain, setComplain] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') setComplain(true)
    else onName(text.trim())
  }

  return (
    <form className={classes.naming} noValidate onSubmit={submit}>
      <TextInput
        aria-label={label}
        placeholder="Name of the view"
        value={text}
        maxLength={60}
        error={complain && text.trim() === '' ? 'Give the view a name.' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" aria-label={`${act}: ${label}`}>
        {act}
      </Button>
    </form>
  )
}
