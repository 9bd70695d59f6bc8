import { useMantineColorScheme } from '@mantine/core'
import { monthEndBefore } from '../../shared/basics/day'
import { useHabits } from '../stores/habits'
import { useView } from '../stores/view'
import { useRoots } from '../ui/roots'
import { useHindrance } from '../ui/use-hindrance'
import { keysHere, sayKeys } from './keys/keys'
import { Marked } from './palette/marked'
import classes from './palette/palette.module.css'
import type { Command } from './table/command'

interface Props {
  readonly command: Command
  readonly typed: string
  /** The name of the partner it is for, where it needs one. */
  readonly partner: string | null
}

/** A command with the keys that would have been quicker; off, with the reason, where this window may not write. */
export function CommandLine({ command, typed, partner }: Props) {
  const { machine, today } = useRoots()
  const singleKeys = useHabits((habits) => habits.singleKeys)
  const hindrance = useHindrance()
  const { edition, asOf } = useView()
  const { colorScheme: scheme } = useMantineColorScheme()
  const [keys] = keysHere(command.keys, machine.kind, singleKeys)
  const off = command.writes === true ? hindrance : null
  const on = command.isOn?.({ edition, asOf, scheme, lastReview: monthEndBefore(today()) }) === true
  const remark = off ?? (command.partner === undefined ? null : partner)
  const { icon: Icon } = command
  return (
    <>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={16} />
      </span>
      <span className={classes.what} data-off={off !== null || undefined}>
        <span className={classes.name}>
          <Marked text={command.name} typed={typed} />
        </span>
        {remark !== null && <bdi className={classes.details}>{remark}</bdi>}
      </span>
      {on && <span className={classes.aside}>in force</span>}
      {keys !== undefined && (
        <span className={classes.keys}>
          {sayKeys(keys, machine.os)
            .split(' ')
            .map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
        </span>
      )}
    </>
  )
}
