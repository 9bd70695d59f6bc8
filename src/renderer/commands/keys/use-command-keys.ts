import { useEffect, useRef } from 'react'
import { useFinder } from '../../stores/finder'
import { useHabits } from '../../stores/habits'
import { useHindrance } from '../../ui/use-hindrance'
import type { Command } from '../table/command'
import { COMMANDS } from '../table/command-table'
import { useHand } from '../use-hand'
import { areSingle, isPressed, type Keys } from './keys'

/** Milliseconds in which the second of two letters must follow. */
const SOON = 1_500

/** Listens for the keys of every command in the table; a letter alone never acts from a field or a sheet. */
export function useCommandKeys(): void {
  const hand = useHand()
  const hindrance = useHindrance()
  const singleKeys = useHabits((habits) => habits.singleKeys)
  const first = useRef({ key: '', until: 0 })

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const { os } = hand.roots.machine
      const busy = isInField(event.target)
      const held = isInSheet(event.target)
      const before = first.current.until > event.timeStamp ? first.current.key : ''
      first.current = { key: '', until: 0 }

      const answers = (command: Command) => (keys: Keys) => {
        if (areSingle(keys)) {
          if (!singleKeys || busy || held) return false
          const [one = '', two] = keys.split(' ')
          if (two === undefined) return before === '' && isPressed(one, event, os)
          return before === one && isPressed(two, event, os)
        }
        return isPressed(keys, event, os) && (command.inFields === true || !busy)
      }
      const command = COMMANDS.find((one) => one.keys.some(answers(one)))
      if (command === undefined) {
        if (singleKeys && !busy && !held && startsPair(event, os))
          first.current = { key: event.key.toLowerCase(), until: event.timeStamp + SOON }
        return
      }
      event.preventDefault()
      // Under the open palette nothing else may move.
      if (useFinder.getState().open !== null && command.id !== 'find') return
      if (command.writes === true && hindrance !== null) return
      if (command.partner === 'needed' && hand.partner === null) return
      command.run(hand)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [hand, hindrance, singleKeys])
}

type Os = Parameters<typeof isPressed>[2]

const FIRSTS: ReadonlySet<Keys> = new Set(
  COMMANDS.flatMap(({ keys }) => keys)
    .filter((keys) => keys.includes(' '))
    .map((keys) => keys.split(' ', 1)[0] ?? ''),
)

function startsPair(event: KeyboardEvent, os: Os): boolean {
  return [...FIRSTS].some((key) => isPressed(key, event, os))
}

/** Where letters are written; a radio button or a tick box takes none. */
const FIELDS =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], [role=combobox]'

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null
}

function isInSheet(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('[role=dialog], [role=menu], [role=listbox]'))
    return true
  return document.querySelector('[role=dialog][aria-modal=true]') !== null
}
