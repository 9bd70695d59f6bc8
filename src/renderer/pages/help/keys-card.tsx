import { Button, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core'
import { singleLetters } from '../../commands/keys/key-map'
import { sayKeys } from '../../commands/keys/keys'
import { useFinder } from '../../stores/finder'
import { useHabits } from '../../stores/habits'
import { Card } from '../../ui/card'
import { KeyHint } from '../../ui/key-hint'
import { useRoots } from '../../ui/roots'
import classes from './help.module.css'

const SCHEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** How the desk is worked and looked at: its keys, letters alone on or off, light or dark. */
export function KeysCard() {
  const { machine } = useRoots()
  const showKeys = useFinder((finder) => finder.showKeys)
  const { singleKeys, set } = useHabits()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const letters = singleLetters()
    .filter((keys) => !keys.includes(' '))
    .map((keys) => sayKeys(keys, machine.os))
  return (
    <Card
      title="Keys and looks"
      aside={
        <Button variant="default" onClick={showKeys}>
          Keyboard map {singleKeys && <KeyHint keys="?" />}
        </Button>
      }
    >
      <div className={classes.text}>
        <p>
          {sayKeys('mod+K', machine.os)} finds everything: partners, entries, pages and commands,
          each with its keys.
        </p>
        <Switch
          label="Letters alone are commands"
          description={`${letters.join(', ')} and G with a second letter act at once outside fields. Off, only keys with ${machine.os === 'macos' ? '⌘' : 'Ctrl'} do, and letters in a list that has the focus.`}
          checked={singleKeys}
          onChange={(event) => set({ singleKeys: event.currentTarget.checked })}
        />
        <SegmentedControl
          aria-label="Light or dark"
          data={[...SCHEMES]}
          value={colorScheme}
          onChange={(value) => {
            const scheme = SCHEMES.find((one) => one.value === value)
            if (scheme) setColorScheme(scheme.value)
          }}
        />
      </div>
    </Card>
  )
}
