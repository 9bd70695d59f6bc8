import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import { formatNumber } from '../../shared/basics/format'
import type { Column, Series, Threshold } from './columns'
import { FRAME } from './frame'
import { labelPlace } from './label-place'
import { MonthPanel } from './month-panel'
import { type Place, placeAfter, placeAmong } from './place'
import classes from './points-chart.module.css'
import { PointsPicture } from './points-picture'
import { fromTop, type Scale, scalesOf } from './scale'

interface Props {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
  /** Only those near the line. */
  readonly thresholds: readonly Threshold[]
  readonly onOpenBar: (key: string) => void
  readonly onOpenPoint: (key: string) => void
}

/** Bars and a line that are also buttons: by mouse, by touch and by arrow keys every one opens what it is made of. */
export function PointsChart({ columns, series, thresholds, onOpenBar, onOpenPoint }: Props) {
  const last = columns.length - 1
  const [kept, setPlace] = useState<Place>({ at: last, on: 'bar' })
  const place = placeAmong(columns, kept)
  const [shown, setShown] = useState<number | null>(null)
  const pointed = shown === null ? undefined : columns[shown]
  const { line } = scalesOf(columns, thresholds)

  function move(event: KeyboardEvent<HTMLElement>) {
    const next = placeAfter(place, event.key, columns)
    if (!next) return
    event.preventDefault()
    setPlace(next)
    const cell = event.currentTarget.children[next.at]
    cell?.querySelector<HTMLElement>(`[data-on=${next.on}]`)?.focus()
  }

  return (
    <div className={classes.chart}>
      <div aria-hidden="true" className={classes.picture}>
        <PointsPicture columns={columns} series={series} thresholds={thresholds} />
        <div className={classes.labels} style={FRAME_STYLE}>
          {thresholds.map((threshold) => (
            <ThresholdLabel
              key={threshold.tier}
              threshold={threshold}
              columns={columns}
              line={line}
            />
          ))}
        </div>
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
          />
        ))}
      </fieldset>
      {pointed && <MonthPanel column={pointed} series={series} />}
    </div>
  )
}

const FRAME_STYLE: CSSProperties = {
  inset: `${FRAME.top}px ${FRAME.right}px ${FRAME.bottom}px ${FRAME.left}px`,
}

interface LabelProps {
  readonly threshold: Threshold
  readonly columns: readonly Column[]
  readonly line: Scale
}

/** The name of a threshold beside its line, where nothing else is drawn. */
function ThresholdLabel({ threshold, columns, line }: LabelProps) {
  const { tier, name, at } = threshold
  const { at: month, side } = labelPlace(columns, threshold, line)
  const style = {
    top: `${fromTop(line, at) * 100}%`,
    left: `${(month / columns.length) * 100}%`,
  }
  return (
    <span data-tier={tier} data-side={side} style={style}>
      {name} {formatNumber(at)}
    </span>
  )
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
}

/** A month's two buttons, laid over what is drawn of it. */
function Cell({ column, top, inHand, isShown, ...acts }: CellProps) {
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
    </div>
  )
}
