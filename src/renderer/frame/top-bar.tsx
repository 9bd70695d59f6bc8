import { SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { EDITIONS } from '../../shared/program/editions'
import { EDITION_IDS } from '../../shared/program/ids'
import { allRows } from '../engine/connect'
import { arrange } from '../pages/partners/arrange'
import { useLogDraft } from '../stores/log-draft'
import { useView } from '../stores/view'
import { KeyHint } from '../ui/key-hint'
import { tellFailure } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { partnerPath } from '../ui/routes'
import { useCurrentView } from '../ui/use-view'
import { WriteButton } from '../ui/write-button'
import { AsOf } from './as-of'
import classes from './top-bar.module.css'
import { usePartnerInView } from './use-partner-in-view'

const CHOICES = EDITIONS.map(({ id, name }) => ({ value: id, label: name }))

/** What holds for every page: what is searched, by which rules, on which day, and the one key that logs. */
export function TopBar() {
  const { desk, machine } = useRoots()
  const [path, goTo] = useLocation()
  const filters = useView()
  const { search, edition, set } = filters
  const view = useCurrentView()
  const start = useLogDraft((log) => log.start)
  const partner = usePartnerInView()
  const mac = machine.os === 'macos'
  const logKeys = machine.kind === 'desktop' ? (mac ? '⌘N' : 'Ctrl N') : 'N'

  function find(text: string) {
    set({ search: text })
    if (path !== '/partners') goTo('/partners')
  }

  /** Enter opens the only hit; where there are several, they are to be walked through. */
  async function take() {
    const [hit, ...others] = arrange(await allRows(desk, view), filters)
    if (hit && others.length === 0) {
      document.getElementById('search')?.blur()
      set({ selected: hit.partner.id })
      goTo(partnerPath(hit.partner.id))
    } else toList()
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && search.trim() !== '') take().catch(tellFailure)
    else if (event.key === 'ArrowDown') toList()
    else return
    event.preventDefault()
  }

  return (
    <header className={classes.bar}>
      <TextInput
        id="search"
        className={classes.search ?? ''}
        type="search"
        aria-label="Search partners"
        placeholder="Search partners"
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        rightSection={search === '' && <KeyHint keys="/" />}
        value={search}
        onChange={(event) => find(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span className={classes.gap} />
      <SegmentedControl
        aria-label="Edition of the program"
        data={CHOICES}
        value={edition}
        onChange={(value) => {
          const id = EDITION_IDS.find((one) => one === value)
          if (id) set({ edition: id })
        }}
      />
      <AsOf />
      <WriteButton
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        aria-keyshortcuts="Control+N Meta+N N"
        onClick={() => start(partner)}
      >
        Log activity <KeyHint keys={logKeys} />
      </WriteButton>
    </header>
  )
}

function toList() {
  document.querySelector<HTMLElement>('#page [role=grid]')?.focus()
}
