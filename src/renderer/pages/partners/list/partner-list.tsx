// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { useMergedRef } from '@mantine/hooks'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import type { Row } from '../../../engine/list/row'
import { useListPlace } from '../../../stores/list-place'
import type { ColumnId } from '../../../stores/list-view'
import { useView } from '../../../stores/view'
import { useCurrentView, useEdition } from '../../../ui/use-view'
import type { ListAids } from '../narrowing/conditions'
import { tracksOf, widthOf } from './columns'
import classes from './list.module.css'
import { ListHead } from './list-head'
import { ListRow } from './list-row'
import { useCourses } from './use-courses'
import { useListKeys } from './use-list-keys'

/** What the rows share is said once, where the list is. */
declare module 'react' {
  interface CSSProperties {
    readonly '--tracks'?: string
    readonly '--least'?: string
  }
}

interface Props {
  readonly rows: readonly Row[]
  readonly columns: readonly ColumnId[]
  /** Changes when they are narrowed or put in another order. */
  readonly arrangement: unknown
  readonly aids: ListAids
  /** Measures the room there is for columns. */
  readonly measure: Ref<HTMLDivElement>
  /** False while the first answer is still on its way. */
  readonly ready: boolean
  /** True while the rows are those of an earlier question, and the next ones on their way. */
  readonly stale: boolean
  /** Stands where no row does. */
  readonly none: ReactNode
  readonly onCopy: (event: ClipboardEvent) => void
}

const HEIGHTS = { comfortable: 50, compact: 32 } as const
const HEAD = 36

/** The list: only the rows in sight are drawn, the keys move through them, Enter opens. */
export function PartnerList(props: Props) {
  const { rows, arrangement, columns, aids, measure, ready, stale, none, onCopy } = props
  const box = useRef<HTMLDivElement>(null)
  const view = useCurrentView()
  const edition = useEdition()
  const density = useView((kept) => kept.density)
  const picked = useListPlace((place) => place.picked)
  const height = HEIGHTS[density]
  const room = picked.size > 0 ? BAR : 0
  const keys = useListKeys(rows, (index) => virtual.scrollToIndex(index))
  const { at } = keys
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: HEAD + room,
    paddingEnd: room,
    initialOffset: () => useListPlace.getState().top,
    // The row that the keys act on is always there, so that it can be named.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return at < 0 || seen.includes(at) ? seen : [...seen, at].sort((a, b) => a - b)
    },
  })
  const drawn = virtual.getVirtualItems()
  const seen = columns.includes('trend') ? drawn.flatMap(({ index }) => rows[index] ?? []) : []
  const courses = useCourses(seen.map(({ partner }) => partner.id))

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height stand elsewhere
  useEffect(() => {
    virtual.measure()
    if (keys.isThere) virtual.scrollToIndex(at)
  }, [height])

  useWayBack(box, ready)

  // Another order begins at its beginning; the way back from a partner is none.
  const arranged = useRef(arrangement)
  useEffect(() => {
    if (arranged.current !== arrangement) box.current?.scrollTo({ top: 0 })
    arranged.current = arrangement
  }, [arrangement])

  // Whoever was chosen elsewhere, or has just been added, is gone to, well in sight: a notice may tell of it below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another partner is chosen, or appears
  useEffect(() => {
    if (!keys.isThere) return
    if (!keys.isFromElsewhere()) virtual.scrollToIndex(at)
    else if (!isWellInSight(box.current, at * height, height))
      virtual.scrollToIndex(at, { align: 'center' })
  }, [keys.selected, keys.isThere])

  return (
    <div
      ref={useMergedRef(box, measure)}
      className={classes.list}
      role="grid"
      aria-label="Partners"
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={at >= 0 ? `partner-row-${at}` : undefined}
      tabIndex={0}
      data-arrival=""
      data-stale={stale || undefined}
      data-density={density}
      aria-busy={stale}
      style={{ '--tracks': tracksOf(columns), '--least': `${widthOf(columns)}px` }}
      onKeyDown={keys.press}
      onCopy={onCopy}
    >
      <ListHead columns={columns} />
      <div
        role="rowgroup"
        className={classes.rows}
        data-picking={picked.size > 0 || undefined}
        style={{ height: virtual.getTotalSize() }}
      >
        {drawn.map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const { id } = row.partner
          return (
            <ListRow
              key={id}
              row={row}
              index={index}
              top={start}
              height={height}
              columns={columns}
              edition={edition}
              cutOff={view.cutOff}
              course={courses.get(id)}
              lastActivity={aids.marks?.lastActivity.get(id)}
              isCursor={index === at}
              isPicked={picked.has(id)}
              isSelected={picked.size > 0 ? picked.has(id) : index === at}
              onPress={keys.pressRow}
              onMark={keys.markRow}
            />
          )
        })}
      </div>
      {ready && rows.length === 0 && none}
    </div>
  )
}

/** Room that the bar of what is selected takes at the foot, in pixels. */
const BAR = 64

/** What a notice covers at the foot of the list, in pixels. */
const NOTICE = 130

/** Whether a row, so many pixels below the first, stands below the headings and clear of a notice. */
function isWellInSight(list: HTMLElement | null, top: number, height: number): boolean {
  if (list === null) return true
  const from = top - list.scrollTop
  return from >= 0 && HEAD + from + height <= list.clientHeight - NOTICE
}

/** Keeps how far the list is scrolled and who is under the cursor when it is left, and goes back there. */
function useWayBack(box: React.RefObject<HTMLDivElement | null>, ready: boolean): void {
  const { leave } = useListPlace.getState()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list first has rows
  useLayoutEffect(() => {
    const element = box.current
    const { top } = useListPlace.getState()
    if (!ready || !element) return
    if (top > 0) element.scrollTop = top
    return () => leave(element.scrollTop, useView.getState().selected)
  }, [ready])
}
