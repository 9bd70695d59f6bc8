import { Button, Switch } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useProgramView } from '../../stores/program-view'
import { useEdition } from '../../ui/use-view'
import type { Hit } from './model/search'
import classes from './program.module.css'
import { ProgramSearch } from './program-search'

interface Props {
  /** Whether the focus begins here: it does where no chapter or row was asked for. */
  readonly isArrival: boolean
  readonly onJump: (hit: Hit) => void
}

/** What the page is, how it is read, and the ways to search and print it. */
export function ProgramHead({ isArrival, onJump }: Props) {
  const edition = useEdition()
  const { sideBySide, differencesOnly, set } = useProgramView()
  return (
    <header className={classes.head}>
      <h1 {...(isArrival && { 'data-arrival': '' })} tabIndex={-1}>
        Program
      </h1>
      <span className={classes.edition} title={edition.about}>
        {sideBySide ? 'Both editions' : edition.name}
      </span>
      <span className={classes.gap} />
      <Switch
        size="xs"
        label="Side by side"
        checked={sideBySide}
        onChange={({ currentTarget: { checked } }) =>
          set({ sideBySide: checked, ...(!checked && { differencesOnly: false }) })
        }
      />
      <Switch
        size="xs"
        label="Differences only"
        checked={differencesOnly}
        onChange={({ currentTarget: { checked } }) =>
          set({ differencesOnly: checked, ...(checked && { sideBySide: true }) })
        }
      />
      <ProgramSearch onJump={onJump} />
      <Button
        variant="default"
        leftSection={<IconPrinter size={15} aria-hidden="true" />}
        aria-keyshortcuts="Control+P Meta+P"
        onClick={() => window.print()}
      >
        Print
      </Button>
    </header>
  )
}
