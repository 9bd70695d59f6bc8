import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { sayDay } from '../../ui/moments'
import { useRoots } from '../../ui/roots'
import { ChangeLine } from './change-line'
import classes from './history.module.css'
import type { ListLine } from './sift'

interface Props {
  readonly lines: readonly ListLine[]
  /** Whether the log's first change is among what was asked for. */
  readonly whole: boolean
  readonly onMore: () => void
  readonly onAll: () => void
}

const LINE = 56
const HEADING = 40
/** Lines before the end at which older ones are asked for. */
const AHEAD = 40

/** The list: only what is in sight is drawn, and older changes are read as one nears them. */
export function ChangeList({ lines, whole, onMore, onAll }: Props) {
  const { now, zone } = useRoots()
  const box = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.is === 'day' ? HEADING : LINE),
    getItemKey: (index) => keyOfLine(lines[index], index),
    overscan: 8,
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const near = !whole && last >= lines.length - AHEAD

  // biome-ignore lint/correctness/useExhaustiveDependencies: more lines may leave one as near the end as before
  useEffect(() => {
    if (near) onMore()
  }, [near, lines, onMore])

  return (
    <section
      ref={box}
      className={classes.list}
      aria-label="Changes, newest first"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
      tabIndex={0}
      data-arrival=""
    >
      <div className={classes.lines} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const line = lines[index]
          return (
            line && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                {line.is === 'day' ? (
                  <h2 className={classes.day}>{sayDay(line.day, now(), zone)}</h2>
                ) : (
                  <ChangeLine change={line.change} act={line.act} />
                )}
              </div>
            )
          )
        })}
      </div>
      {!whole && (
        <p className={classes.end} role="status">
          Reading older changes …
        </p>
      )}
      {whole && lines.length === 0 && (
        <p className={classes.end}>
          No change matches.{' '}
          <Button variant="subtle" onClick={onAll}>
            Show all changes
          </Button>
        </p>
      )}
    </section>
  )
}

function keyOfLine(line: ListLine | undefined, index: number): string | number {
  if (!line) return index
  return line.is === 'day' ? `day ${line.day} ${index}` : line.change.id
}
