import { type ComboboxItem, Select, type SelectProps } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'

/**
 * A list that is searched by typing: the text is marked on arrival, the first match is the one Enter
 * takes, and Enter never reaches the form from an open list or from a text that names nothing.
 */
export function SearchSelect(props: Omit<SelectProps, 'searchable' | 'onSearchChange'>) {
  const [search, setSearch] = useState('')
  const arriving = useRef(false)

  function hold(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return
    const field = event.currentTarget
    const open = field.getAttribute('aria-expanded') === 'true'
    const typed = search !== chosenIn(props)
    if (open || typed) event.preventDefault()
    if (open && typed && search.trim() !== '') pick(field, PATIENCE)
  }

  return (
    <Select
      {...props}
      searchable
      selectFirstOptionOnChange
      onSearchChange={setSearch}
      onKeyDown={hold}
      onFocus={(event) => {
        arriving.current = true
        event.currentTarget.select()
      }}
      // The click that brings the focus would otherwise put the marked text down again.
      onMouseUp={(event) => {
        if (arriving.current) event.preventDefault()
        arriving.current = false
      }}
    />
  )
}

/** Frames that a list may take to appear. */
const PATIENCE = 12

/** Enter may be faster than the list, and than the mark on its first match: the match is taken all the same. */
function pick(field: HTMLInputElement, frames: number): void {
  if (field.getAttribute('aria-expanded') !== 'true') return
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '')
  const find = (mark: string) => list?.querySelector<HTMLElement>(`[data-combobox-${mark}]`)
  const option = find('selected') ?? find('option')
  if (option) option.click()
  else if (frames > 0) requestAnimationFrame(() => pick(field, frames - 1))
}

/** The label of the chosen option; nothing where none is chosen. */
function chosenIn({ data, value }: Pick<SelectProps, 'data' | 'value'>): string {
  const options = (data ?? []).flatMap((one) =>
    typeof one === 'object' && 'group' in one ? one.items : [one],
  )
  const found = options.find((one) => (isOption(one) ? one.value : one) === value)
  if (found === undefined) return ''
  return isOption(found) ? found.label : String(found)
}

function isOption(option: unknown): option is ComboboxItem {
  return typeof option === 'object' && option !== null && 'label' in option
}
