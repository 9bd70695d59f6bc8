// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Day } from '../../../shared/basics/day'
import { useToday } from '../../stores/today'
import { useWidth } from '../../ui/use-width'
import type { Duty } from './duty'
import { DutyRow } from './duty-row'
import { GroupHead } from './group-head'
import type { PutOffTo } from './put-off-days'
import classes from './today.module.css'
import type { UrgencyGroup } from './urgency'

interface Props {
  readonly groups: readonly UrgencyGroup[]
  readonly selected: Duty | null
  readonly day: Day
  readonly stale: boolean
  /** The day on which a duty comes back; null where it is not put off. */
  readonly untilOf: (duty: Duty) => Day | null
  readonly onAct: (duty: Duty) => void
  readonly onOpen: (duty: Duty) => void
  readonly onPutOff: (duty: Duty, to: PutOffTo) => void
}

const ROW_HEIGHT = 54
/** Where the list is narrow the name has a line to itself. */
const NARROW = 620
const TALL_ROW_HEIGHT = 72
const HEAD_HEIGHT = 34
const PAGE = 8

type Line =
  | { readonly is: 'group'; readonly group: UrgencyGroup }
  | { readonly is: 'duty'; readonly duty: Duty; readonly at: number }

/** What needs a person, what presses first on top: arrows move, Enter acts, S puts off. */
export function DutyList({ groups, selected, day, stale, untilOf, ...on }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useWidth<HTMLDivElement>()
  const rowHeight = width > 0 && width <= NARROW ? TALL_ROW_HEIGHT : ROW_HEIGHT
  const set = useToday((today) => today.set)
  const lines = useMemo(() => linesOf(groups), [groups])
  const duties = useMemo(() => groups.flatMap((group) => group.duties), [groups])
  const at = selected ? duties.indexOf(selected) : -1
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.is === 'group' ? HEAD_HEIGHT : rowHeight),
    overscan: 8,
    scrollPaddingStart: HEAD_HEIGHT,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with the lines and the width alone
  useEffect(() => virtual.measure(), [lines, rowHeight])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list first appears
  useEffect(() => {
    if (at > 0) show(at)
  }, [])

  function show(index: number) {
    virtual.scrollToIndex(lines.findIndex((line) => line.is === 'duty' && line.at === index))
  }

  function move(to: number) {
    const index = Math.min(duties.length - 1, Math.max(0, to))
    const duty = duties[index]
    if (!duty) return
    set({ selected: duty.key })
    if (index === 0) virtual.scrollToOffset(0)
    else show(index)
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target !== event.currentTarget) return
    const to = STEPS[event.key]?.(at, duties.length)
    const letter = event.key.toLowerCase()
    if (to !== undefined) move(to)
    else if (letter === 'j') move(at + 1)
    else if (letter === 'k') move(at - 1)
    else if (!selected) return
    else if (event.key === 'Enter') on.onAct(selected)
    else if (letter === 'o') on.onOpen(selected)
    else if (letter === 's') on.onPutOff(selected, event.shiftKey ? 'the review' : 'a week')
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      className={classes.list}
      role="grid"
      aria-label="What needs you"
      aria-rowcount={lines.length}
      aria-activedescendant={at >= 0 ? `duty-${at}` : undefined}
      aria-keyshortcuts="Enter S Shift+S O"
      tabIndex={0}
      data-arrival=""
      data-stale={stale || undefined}
      aria-busy={stale}
      onKeyDown={press}
    >
      <div
        ref={measured}
        role="rowgroup"
        className={classes.rows}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          if (line.is === 'group')
            return <GroupHead key={line.group.urgency} group={line.group} top={start} at={index} />
          const { duty } = line
          return (
            <DutyRow
              key={duty.key}
              duty={duty}
              at={line.at}
              index={index}
              top={start}
              selected={duty === selected}
              day={day}
              until={untilOf(duty)}
              onSelect={() => set({ selected: duty.key })}
              onAct={() => on.onAct(duty)}
              onPutOff={() => on.onPutOff(duty, 'a week')}
            />
          )
        })}
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function linesOf(groups: readonly UrgencyGroup[]): readonly Line[] {
  let at = 0
  return groups.flatMap((group): readonly Line[] => [
    { is: 'group', group },
    ...group.duties.map((duty): Line => ({ is: 'duty', duty, at: at++ })),
  ])
}
