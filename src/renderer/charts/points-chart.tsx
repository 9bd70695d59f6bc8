import { type CSSProperties, type KeyboardEvent, type ReactNode, useState } from 'react'
import { formatNumber } from '../../shared/basics/format'
import type { Column, Series, Threshold } from './columns'
import { FRAME } from './frame'
import classes from './points-chart.module.css'
import { PointsPicture } from './points-picture'
import { fromTop, type Scale, scalesOf } from './scale'
import { Swatch } from './swatch'

interface Props {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
  /** Only those near the line. */
  readonly thresholds: readonly Threshold[]
  readonly onOpenBar: (key: string) => void
  readonly onOpenPoint: (key: string) => void
}

/** Where the arrow keys stand. */
interface Place {
  readonly at: number
  readonly on: 'bar' | 'point'
}

/** Bars and a line that are also buttons: by mouse, by touch and by arrow keys every one opens what it is made of. */
export function PointsChart({ columns, series, thresholds, onOpenBar, onOpenPoint }: Props) {
  const last = columns.length - 1
  const [place, setPlace] = useState<Place>({ at: last, on: 'bar' })
  const [shown, setShown] = useState<number | null>(null)
  const { line } = scalesOf(columns, thresholds)

  function move(event: KeyboardEvent<HTMLElement>) {
    const next = after(place, event.key, last)
    if (!next || (next.on === 'point' && columns[next.at]?.point === null)) return
    event.preventDefault()
    setPlace(next)
    const cell = event.currentTarget.children[next.at]
    cell?.querySelector<HTMLElement>(`[data-on=${next.on}]`)?.focus()
  }

  return (
    <div className={classes.chart}>
      <div aria-hidden="true" className={classes.picture}>
        <PointsPicture columns={columns} series={series} thresholds={thresholds} />
        <Labels thresholds={thresholds} scale={line} />
      </div>
      <fieldset
        className={classes.cells}
        style={FRAME_STYLE}
        aria-label="Months: left and right go from month to month, up and down between bar and line, Enter opens"
        onKeyDown={move}
        onPointerLeave={() => setShown(null)}
      >
        {columns.map((column, at) => (
          <Cell
            key={column.key}
            column={column}
            top={column.point === null ? null : fromTop(line, column.point)}
            inHand={place.at === at ? place.on : null}
            isShown={shown === at}
            onShow={(on) => {
              setShown(at)
              if (on) setPlace({ at, on })
            }}
            onHide={() => setShown(null)}
            onOpenBar={onOpenBar}
            onOpenPoint={onOpenPoint}
          >
            {shown === at && <Panel column={column} series={series} leftward={at > last / 2} />}
          </Cell>
        ))}
      </fieldset>
    </div>
  )
}

const FRAME_STYLE: CSSProperties = {
  inset: `${FRAME.top}px ${FRAME.right}px ${FRAME.bottom}px ${FRAME.left}px`,
}

function after({ at, on }: Place, key: string, last: number): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { at: Math.min(last, at + 1), on }
    case 'ArrowLeft':
      return { at: Math.max(0, at - 1), on }
    case 'Home':
      return { at: 0, on }
    case 'End':
      return { at: last, on }
    case 'ArrowUp':
      return { at, on: 'point' }
    case 'ArrowDown':
      return { at, on: 'bar' }
    default:
      return null
  }
}

interface CellProps extends Pick<Props, 'onOpenBar' | 'onOpenPoint'> {
  readonly column: Column
  /** Where the point stands, as a share of the height; null where it is not known. */
  readonly top: number | null
  /** Which of the two the arrow keys stand on; null = another month. */
  readonly inHand: Place['on'] | null
  readonly isShown: boolean
  /** Pointed at, or, where it says on what, reached by keys. */
  readonly onShow: (on?: Place['on']) => void
  readonly onHide: () => void
  readonly children: ReactNode
}

/** A month's two buttons, laid over what is drawn of it. */
function Cell({ column, top, inHand, isShown, children, ...acts }: CellProps) {
  const { onShow, onHide, onOpenBar, onOpenPoint } = acts
  return (
    <div className={classes.cell} data-shown={isShown || undefined}>
      <button
        type="button"
        data-on="bar"
        data-figure=""
        className={classes.bar}
        aria-haspopup="dialog"
        aria-label={column.says}
        tabIndex={inHand === 'bar' ? 0 : -1}
        onPointerEnter={() => onShow()}
        onFocus={() => onShow('bar')}
        onBlur={onHide}
        onClick={() => onOpenBar(column.key)}
      />
      {column.point !== null && top !== null && (
        <button
          type="button"
          data-on="point"
          data-figure=""
          className={classes.point}
          style={{ top: `${top * 100}%` }}
          aria-haspopup="dialog"
          aria-label={`${column.pointTitle}: ${formatNumber(column.point)} points`}
          tabIndex={inHand === 'point' ? 0 : -1}
          onPointerEnter={() => onShow()}
          onFocus={() => onShow('point')}
          onBlur={onHide}
          onClick={() => onOpenPoint(column.key)}
        />
      )}
      {children}
    </div>
  )
}

interface LabelsProps {
  readonly thresholds: readonly Threshold[]
  readonly scale: Scale
}

function Labels({ thresholds, scale }: LabelsProps) {
  return (
    <div className={classes.labels} style={FRAME_STYLE}>
      {thresholds.map(({ tier, name, at }) => (
        <span key={tier} data-tier={tier} style={{ top: `${fromTop(scale, at) * 100}%` }}>
          {name} {formatNumber(at)}
        </span>
      ))}
    </div>
  )
}

interface PanelProps {
  readonly column: Column
  readonly series: readonly Series[]
  readonly leftward: boolean
}

/** What a month holds, in figures, while it is pointed at; its buttons say the same aloud. */
function Panel({ column, series, leftward }: PanelProps) {
  return (
    <div className={classes.panel} data-leftward={leftward || undefined} aria-hidden="true">
      <strong>{column.title}</strong>
      {column.remark !== '' && <small>{column.remark}</small>}
      <dl>
        {series.flatMap(({ id, name }) => {
          const part = column.parts.find((one) => one.series === id)
          if (!part) return []
          return (
            <div key={id}>
              <dt>
                <Swatch of={id} /> {name}
              </dt>
              <dd>{formatNumber(part.value)}</dd>
            </div>
          )
        })}
        <div data-sum="">
          <dt>{column.parts.length === 0 ? 'Nothing counted' : 'In the month'}</dt>
          <dd>{formatNumber(column.total)}</dd>
        </div>
        {column.point !== null && (
          <div>
            <dt>{column.pointTitle}</dt>
            <dd>{formatNumber(column.point)}</dd>
          </div>
        )}
      </dl>
      <small>Press to open the entries</small>
    </div>
  )
}
