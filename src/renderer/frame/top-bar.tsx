import { SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { EDITIONS } from '../../shared/program/editions'
import { EDITION_IDS } from '../../shared/program/ids'
import { ariaKeys, keysHere, sayKeys } from '../commands/keys/keys'
import { usePartnerInView } from '../commands/use-partner-in-view'
import { useHabits } from '../stores/habits'
import { useLogDraft } from '../stores/log-draft'
import { useView } from '../stores/view'
import { KeyHint } from '../ui/key-hint'
import { useRoots } from '../ui/roots'
import { WriteButton } from '../ui/write-button'
import { AsOf } from './as-of'
import { FindBox } from './find-box'
import classes from './top-bar.module.css'

const CHOICES = EDITIONS.map(({ id, name }) => ({ value: id, label: name }))

/** What holds for every page: the box that finds everything, by which rules, on which day, and the one key that logs. */
export function TopBar() {
  const { edition, set } = useView()
  return (
    <header className={classes.bar}>
      <FindBox />
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
      <LogButton />
    </header>
  )
}

function LogButton() {
  const { machine } = useRoots()
  const start = useLogDraft((log) => log.start)
  const singleKeys = useHabits((habits) => habits.singleKeys)
  const partner = usePartnerInView()
  const keys = keysHere(['mod+N', 'n'], machine.kind, singleKeys)
  const [first] = keys
  const said = ariaKeys(keys)
  return (
    <WriteButton
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      {...(said !== undefined && { 'aria-keyshortcuts': said })}
      onClick={() => start(partner)}
    >
      Log activity {first !== undefined && <KeyHint keys={sayKeys(first, machine.os)} />}
    </WriteButton>
  )
}
