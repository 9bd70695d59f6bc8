import { memo, useId } from 'react'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { type Column, SERIES_IDS, type Series, type Threshold } from './columns'
import { FRAME } from './frame'
import { Patterns, patternId } from './patterns'
import { scalesOf } from './scale'
import { shortNumber } from './short-number'

interface Props {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
  readonly thresholds: readonly Threshold[]
}

const TICK = { fill: 'var(--ink3)', fontSize: 11 }

/** The drawn part alone: the same columns are never drawn twice, wherever the pointer goes. */
export const PointsPicture = memo(function PointsPicture({ columns, series, thresholds }: Props) {
  const prefix = useId()
  const { bars, line } = scalesOf(columns, thresholds)
  const rows = columns.map(({ key, label, parts, point }) => ({
    key,
    label,
    point,
    ...Object.fromEntries(parts.map((part) => [part.series, part.value])),
  }))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={rows}
        margin={{ top: FRAME.top, right: 0, bottom: 0, left: 0 }}
        stackOffset="sign"
        barCategoryGap="26%"
        accessibilityLayer={false}
      >
        <Patterns prefix={prefix} of={SERIES_IDS} />
        <CartesianGrid vertical={false} stroke="var(--line2)" yAxisId="bars" />
        <XAxis
          dataKey="key"
          height={FRAME.bottom}
          tickLine={false}
          axisLine={false}
          interval={0}
          tickMargin={17}
          tick={TICK}
          tickFormatter={(key: string) => columns.find((one) => one.key === key)?.label ?? ''}
        />
        <YAxis
          yAxisId="bars"
          width={FRAME.left}
          domain={[bars.from, bars.to]}
          ticks={[...bars.ticks]}
          tickFormatter={shortNumber}
          tickLine={false}
          axisLine={false}
          tick={TICK}
        />
        <YAxis
          yAxisId="line"
          orientation="right"
          width={FRAME.right}
          domain={[line.from, line.to]}
          ticks={[...line.ticks]}
          tickFormatter={shortNumber}
          tickLine={false}
          axisLine={false}
          tick={TICK}
        />
        {series.map(({ id }) => (
          <Bar
            key={id}
            yAxisId="bars"
            dataKey={id}
            stackId="points"
            fill={`url(#${patternId(prefix, id)})`}
            stroke="var(--panel)"
            strokeWidth={1.5}
            radius={2}
            maxBarSize={40}
            isAnimationActive={false}
          />
        ))}
        {bars.from < 0 && <ReferenceLine yAxisId="bars" y={0} stroke="var(--edge)" />}
        {thresholds.map(({ tier, at }) => (
          <ReferenceLine
            key={tier}
            yAxisId="line"
            y={at}
            stroke={`var(--w-${tier})`}
            strokeDasharray="5 4"
            strokeWidth={1.2}
          />
        ))}
        <Line
          yAxisId="line"
          dataKey="point"
          type="linear"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={{ r: 3, fill: 'var(--panel)', stroke: 'var(--ink)', strokeWidth: 1.6 }}
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
})
