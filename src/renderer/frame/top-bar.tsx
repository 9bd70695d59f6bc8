import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { EDITIONS } from '../../shared/program/editions'
import { EDITION_IDS } from '../../shared/program/ids'
import { useLogDraft } from '../stores/log-draft'
import { useView } from '../stores/view'
import { KeyHint } from '../ui/key-hint'
import { useRoots } from '../ui/roots'
import { AsOf } from './as-of'
import classes from './top-bar.module.css'
import { usePartnerInView } from './use-partner-in-view'

const CHOICES = EDITIONS.map(({ id, name }) => ({ value: id, label: name }))

/** What holds for every page: what is searched, by which rules, on which day, and the one key that logs. */
export function TopBar() {
  const { machine } = useRoots()
  const [path, goTo] = useLocation()
  const { search, edition, set } = useView()
  const start = useLogDraft((log) => log.start)
  const partner = usePartnerInView()
  const mac = machine.os === 'macos'
  const logKeys = machine.kind === 'desktop' ? (mac ? '⌘N' : 'Ctrl N') : 'N'

  function find(text: string) {
    set({ search: text })
    if (path !== '/partners') goTo('/partners')
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
      <Button
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        aria-keyshortcuts="Control+N Meta+N N"
        onClick={() => start(partner)}
      >
        Log activity <KeyHint keys={logKeys} />
      </Button>
    </header>
  )
}
