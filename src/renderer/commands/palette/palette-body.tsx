import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { plural } from '../../../shared/basics/format'
import { sayFailure } from '../../refusal'
import { useDeskStore } from '../../stores/desk'
import type { Choice } from './choices'
import classes from './palette.module.css'
import { PaletteFoot } from './palette-foot'
import { PaletteList } from './palette-list'
import { useChoose } from './use-choose'
import { usePalette } from './use-palette'

/** Rows that a page key moves by. */
const PAGE = 8

/** The field and the list below it: the focus stays in the field, arrows move the mark in the list. */
export function PaletteBody({ text }: { readonly text: string }) {
  const [typed, setTyped] = useState(text)
  const [mark, setMark] = useState(0)
  const waiting = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const partners = useDeskStore((desk) => desk.state.partners)
  const palette = usePalette(typed)
  const { groups, ready, looking, entries, failure } = palette
  const choices = groups.flatMap((group) => group.choices)
  const at = Math.min(mark, Math.max(0, choices.length - 1))
  const marked = choices[at]
  const { choose, leave } = useChoose()

  function take(choice: Choice | undefined, withLog = false) {
    if (choice?.kind === 'further') palette.lookFurther()
    else if (choice) choose(choice, { withLog })
  }

  // Enter may be faster than the desk: it then takes the first of what comes.
  useEffect(() => {
    if (!ready || !waiting.current) return
    waiting.current = false
    take(marked)
  })

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = choices.length - 1
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
    }
    const to = steps[event.key]
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && !ready) waiting.current = true
    else if (event.key === 'Enter') take(marked, event.ctrlKey || event.metaKey)
    else if (event.key === 'Tab') field.current?.focus()
    else if (to !== undefined) setMark(Math.max(0, to))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function type(next: string) {
    setTyped(next)
    setMark(0)
    waiting.current = false
    field.current?.focus()
  }

  return (
    <div className={classes.body}>
      <div className={classes.field}>
        <IconSearch size={18} aria-hidden="true" />
        <input
          ref={field}
          // biome-ignore lint/a11y/noAutofocus: the sheet was opened to be typed in
          autoFocus
          data-autofocus=""
          data-mantine-stop-propagation="true"
          type="text"
          role="combobox"
          aria-label="Find anything"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={marked && `${listId}-${at}`}
          placeholder={`Search ${plural(partners, 'partner')}, entries, pages, commands`}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <p className={classes.spoken} role="status">
        {ready && sayCount(choices.length, looking)}
      </p>
      <PaletteList
        id={listId}
        groups={groups}
        typed={typed}
        partner={palette.partner}
        at={at}
        onMark={setMark}
        onTake={(choice, withLog) => take(choice, withLog)}
      />
      {failure !== null && <p className={classes.none}>{sayFailure(failure)}</p>}
      {ready && choices.length === 0 && failure === null && !looking && <Nothing typed={typed} />}
      <PaletteFoot typed={typed} entries={entries} looking={looking} onSign={type} />
    </div>
  )
}

function Nothing({ typed }: { readonly typed: string }) {
  return (
    <p className={classes.none}>
      Nothing fits “<bdi>{typed.trim()}</bdi>”. A few letters of a name, an id, a country, a person
      or a reference are enough.
    </p>
  )
}

function sayCount(count: number, looking: boolean): string {
  if (looking) return `${plural(count, 'result')} so far`
  return count === 0 ? 'Nothing found' : plural(count, 'result')
}
