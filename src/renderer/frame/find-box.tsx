import { IconSearch } from '@tabler/icons-react'
import { ariaKeys, sayKeys } from '../commands/keys/keys'
import { useFinder } from '../stores/finder'
import { KeyHint } from '../ui/key-hint'
import { useRoots } from '../ui/roots'
import classes from './top-bar.module.css'

/** Looks like a field and opens the palette, where everything is found from one line. */
export function FindBox() {
  const { machine } = useRoots()
  const find = useFinder((finder) => finder.find)
  return (
    <button
      type="button"
      className={classes.find}
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys(['mod+K'])}
      onClick={() => find()}
    >
      <IconSearch size={15} aria-hidden="true" />
      <span>Search partners, entries, commands</span>
      <KeyHint keys={sayKeys('mod+K', machine.os)} />
    </button>
  )
}
