import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { formatDay } from '../../../shared/basics/format'
import { usePutOff } from '../../stores/put-off'
import { useRoots } from '../../ui/roots'
import ui from '../../ui/ui.module.css'
import type { Duty } from './duty'
import { dayAfter, type PutOffTo } from './put-off-days'
import { sayDuty } from './words'

const STAYS = 12_000

/** Puts a duty off, tells until when, and offers to take that back; a duty that is put off comes back at once. */
export function usePutOffDuty(): (duty: Duty, to: PutOffTo) => void {
  const { today } = useRoots()
  const { until, putOff, bringBack } = usePutOff()

  return ({ key, name, about }, to) => {
    const back = dayAfter(today(), to)
    const before = until[key]
    putOff(key, back, today())
    const id = `put off ${key}`
    const takeBack = () => {
      notifications.hide(id)
      if (before === undefined) bringBack(key)
      else putOff(key, before, today())
    }
    notifications.clean()
    notifications.show({
      id,
      autoClose: STAYS,
      withBorder: true,
      closeButtonProps: { 'aria-label': 'Close this notice' },
      message: (
        <span className={ui.notice}>
          <span>
            <b>Put off until {formatDay(back)}</b>
            {name !== null && <bdi>{name}: </bdi>}
            {sayDuty(about)}
          </span>
          <Button variant="default" onClick={takeBack}>
            Undo
          </Button>
        </span>
      ),
    })
  }
}
