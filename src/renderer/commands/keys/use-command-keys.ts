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
    const { os } = hand.roots.machine
    const mayBeLetter = ({ target }: KeyboardEvent) =>
      singleKeys && !isInField(target) && !isInSheet(target)
    /** The letter that this press may be the second to. */
    let before = ''

    /** The second of two letters is heard before any list, for which it would be a letter of its own. */
    function pressSecond(event: KeyboardEvent) {
      if (event.isComposing || event.repeat) return
      before = first.current.until > event.timeStamp ? first.current.key : ''
      first.current = { key: '', until: 0 }
      if (before === '' || !mayBeLetter(event)) return
      const isMeant = (keys: Keys) => {
        const [one, two] = keys.split(' ')
        return one === before && two !== undefined && isPressed(two, event, os)
      }
      const command = COMMANDS.find(({ keys }) => keys.some(isMeant))
      if (command === undefined) return
      event.stopPropagation()
      act(event, command)
    }

    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const isMeant = (command: Command) => (keys: Keys) =>
        isPressed(keys, event, os) &&
        (areSingle(keys)
          ? before === '' && mayBeLetter(event)
          : command.inFields === true || !isInField(event.target))
      const command = COMMANDS.find((one) => one.keys.some(isMeant(one)))
      if (command) act(event, command)
      else if (mayBeLetter(event) && startsPair(event, os))
        first.current = { key: event.key.toLowerCase(), until: event.timeStamp + SOON }
    }

    function act(event: KeyboardEvent, command: Command) {
      event.preventDefault()
      // Under the open palette nothing else may move.
      if (useFinder.getState().open !== null && command.id !== 'find') return
      if (command.writes === true && hindrance !== null) return
      if (command.partner === 'needed' && hand.partner === null) return
      command.run(hand)
    }
    document.addEventListener('keydown', pressSecond, true)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', pressSecond, true)
      document.removeEventListener('keydown', press)
    }
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
