import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { Row } from '../../../engine/list/row'
import { useView } from '../../../stores/view'
import { KeyHint } from '../../../ui/key-hint'
import { partnerPath } from '../../../ui/routes'
import classes from '../partners.module.css'

interface Props {
  /** The rows that a text leaves, now and not a moment ago. */
  readonly find: (search: string) => readonly Row[]
}

/** Finds partners by name, id, country, address and people; Enter opens the only hit, an arrow goes into the list. */
export function SearchField({ find }: Props) {
  const [, goTo] = useLocation()
  const search = useView((view) => view.search)
  const set = useView((view) => view.set)

  /** Enter may be faster than the list is drawn: what it opens is looked up in the text itself. */
  function take() {
    const [hit, ...others] = find(search)
    if (hit && others.length === 0) {
      document.getElementById('search')?.blur()
      set({ selected: hit.partner.id })
      goTo(partnerPath(hit.partner.id))
    } else toList()
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && search.trim() !== '') take()
    else if (event.key === 'ArrowDown') toList()
    else if (event.key === 'Escape' && search !== '') set({ search: '' })
    else return
    event.preventDefault()
  }

  return (
    <TextInput
      id="search"
      className={classes.search ?? ''}
      type="search"
      aria-label="Search partners"
      placeholder="Search partners"
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      rightSection={search === '' && <KeyHint keys="/" />}
      value={search}
      onChange={(event) => set({ search: event.currentTarget.value })}
      onKeyDown={press}
    />
  )
}

function toList() {
  document.querySelector<HTMLElement>('#page [role=grid]')?.focus()
}
