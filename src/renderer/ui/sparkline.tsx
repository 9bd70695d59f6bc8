import classes from './sparkline.module.css'

interface Props {
  /** Oldest first. */
  readonly values: readonly number[]
  /** What it shows, for those who cannot see it. */
  readonly label: string
}

const WIDTH = 72
const HEIGHT = 22
const MARGIN = 3

/** A course at a glance: no axis, no number, only whether it rises or falls; the last point is marked. */
export function Sparkline({ values, label }: Props) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1)
  const points = values.map((value, at) => ({
    x: MARGIN + at * step,
    // A course that never moves lies in the middle.
    y: high === low ? HEIGHT / 2 : MARGIN + ((high - value) / (high - low)) * (HEIGHT - 2 * MARGIN),
  }))
  const end = points.at(-1)
  return (
    <svg
      className={classes.spark}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {end && <circle cx={end.x} cy={end.y} r={2.2} />}
    </svg>
  )
}
