// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Row } from '../../engine/desk'
import { useView } from '../../stores/view'
import { partnerPath } from '../../ui/routes'
import { ListHead } from './list-head'
import { ListRow } from './list-row'
import classes from './partners.module.css'

interface Props {
  readonly rows: readonly Row[]
  readonly selected: string | null
  /** False while the first answer is still on its way. */
  readonly ready: boolean
  /** True while the rows are those of an earlier question, and the next ones on their way. */
  readonly stale: boolean
}

const ROW_HEIGHT = 50
const PAGE = 10

/** The list: only the rows in sight are drawn, arrow keys move, Enter opens. */
export function PartnerList({ rows, selected, ready, stale }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [, goTo] = useLocation()
  const set = useView((view) => view.set)
  const at = useMemo(
    () => rows.findIndex(({ partner }) => partner.id === selected),
    [rows, selected],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: 36,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list first appears
  useEffect(() => {
    if (at > 0) virtual.scrollToIndex(at)
  }, [ready])

  function move(to: number) {
    const index = Math.min(rows.length - 1, Math.max(0, to))
    const row = rows[index]
    if (!row) return
    set({ selected: row.partner.id })
    virtual.scrollToIndex(index)
  }

  function open(id: string) {
    set({ selected: id })
    goTo(partnerPath(id))
  }

  function press(event: KeyboardEvent) {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      j: at + 1,
      k: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    }
    const to = steps[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' && selected !== null) open(selected)
    else if (to !== undefined) move(to)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      className={classes.list}
      role="grid"
      aria-label="Partners"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={at >= 0 ? `partner-row-${at}` : undefined}
      tabIndex={0}
      data-arrival=""
      data-stale={stale || undefined}
      aria-busy={stale}
      onKeyDown={press}
    >
      <ListHead />
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <ListRow
                key={row.partner.id}
                row={row}
                index={index}
                top={start}
                selected={index === at}
              />
            )
          )
        })}
      </div>
      {ready && rows.length === 0 && (
        <p className={classes.none}>No partner matches the search and the filters.</p>
      )}
    </div>
  )
}
