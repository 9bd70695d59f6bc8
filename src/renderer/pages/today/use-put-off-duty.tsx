import { formatDay } from '../../../shared/basics/format'
import { usePutOff } from '../../stores/put-off'
import { tellTakeBack } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import type { Duty } from './duty'
import { dayAfter, type PutOffTo } from './put-off-days'
import { sayDuty } from './words'

/** Puts a duty off, tells until when, and offers to take that back; a duty that is put off comes back at once. */
export function usePutOffDuty(): (duty: Duty, to: PutOffTo) => void {
  const { today } = useRoots()
  const { until, putOff, bringBack } = usePutOff()

  return ({ key, name, about }, to) => {
    const back = dayAfter(today(), to)
    const before = until[key]
    putOff(key, back, today())
    const details = (
      <>
        {name !== null && <bdi>{name}: </bdi>}
        {sayDuty(about)}
      </>
    )
    const takeBack = () => (before === undefined ? bringBack(key) : putOff(key, before, today()))
    tellTakeBack(`Put off until ${formatDay(back)}`, takeBack, details)
  }
}
