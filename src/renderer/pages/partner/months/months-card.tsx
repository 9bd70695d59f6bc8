import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { formatDay } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { CHART_HEIGHT } from '../../../charts/frame'
import { nearThresholds } from '../../../charts/scale'
import { Swatch } from '../../../charts/swatch'
import type { Milestone } from '../../../engine/list/courses'
import { useDeskStore } from '../../../stores/desk'
import { Card } from '../../../ui/card'
import { useRoots } from '../../../ui/roots'
import { ToggleChip } from '../../../ui/toggle-chip'
import { useAnswer } from '../../../ui/use-answer'
import type { OpenReason } from '../reasons/reason'
import { columnsOf, monthName, seriesOf, thresholdsOf } from './month-words'
import { monthsOf } from './months'
import classes from './months.module.css'
import { MonthsTable } from './months-table'

const PointsChart = lazy(async () => ({
  default: (await import('../../../charts/points-chart')).PointsChart,
}))

const NONE: readonly Milestone[] = []

interface Props {
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** The window month by month: what each brought, and how the twelve-month total went against the tiers. */
export function MonthsCard({ assessment, edition, onOpen }: Props) {
  const { desk } = useRoots()
  const head = useDeskStore((store) => store.state.head)
  const [asTable, setAsTable] = useState(false)
  // The page stands before its chart is drawn: a picture may come a moment later, an answer may not.
  const drawn = useDeferredValue(true, false)
  const months = useMemo(() => monthsOf(edition, assessment), [edition, assessment])
  const { partner, cutOff } = assessment
  const { value } = useAnswer(`${head} ${partner} ${edition.id} ${cutOff} ${months.length}`, () =>
    desk.courses([partner], { edition: edition.id, cutOff }, months.length),
  )
  const milestones = value?.[0] ?? NONE
  const windowMonths = edition.windowMonths.value
  const columns = useMemo(
    () => columnsOf(months, milestones, windowMonths),
    [months, milestones, windowMonths],
  )
  const thresholds = useMemo(
    () =>
      nearThresholds(
        thresholdsOf(edition),
        columns.flatMap(({ point }) => point ?? []),
      ),
    [edition, columns],
  )
  const series = useMemo(() => seriesOf(months), [months])
  // Without a single point there is nothing to draw: an empty pair of axes would say less than a sentence.
  const from = months[0]?.to ?? cutOff
  const isBare = assessment.postings.every(
    ({ counted, lastReview }) => counted === 0 || lastReview < from,
  )
  const openMonth = (key: string) => {
    const month = months.find((one) => one.month === key)
    if (month) onOpen({ of: 'month', month: month.month, title: `Points of ${monthName(month)}` })
  }
  const openTotal = (key: string) => {
    const day = milestones.find((one) => one.day.startsWith(key))?.day
    if (day) onOpen({ of: 'total', on: day })
  }

  if (isBare)
    return (
      <Card title="Points by month">
        <p className={classes.bare}>
          Nothing counted in the {windowMonths} months to {formatDay(cutOff)}. Once an entry does,
          its month is drawn here.
        </p>
      </Card>
    )
  return (
    <Card
      title="Points by month"
      aside={
        <ToggleChip on={asTable} onToggle={() => setAsTable(!asTable)}>
          Show as a table
        </ToggleChip>
      }
    >
      <ul className={classes.legend} aria-label="Sources of points">
        {series.map(({ id, name }) => (
          <li key={id}>
            <Swatch of={id} /> {name}
          </li>
        ))}
        <li>
          <span className={classes.dash} aria-hidden="true" /> {windowMonths}-month total,
          right-hand scale
        </li>
      </ul>
      {asTable ? (
        <MonthsTable
          columns={columns}
          series={series}
          windowMonths={windowMonths}
          onOpenBar={openMonth}
          onOpenPoint={openTotal}
        />
      ) : (
        <div className={classes.chart} style={{ height: CHART_HEIGHT }}>
          <Suspense>
            {drawn && value && (
              <PointsChart
                columns={columns}
                series={series}
                thresholds={thresholds}
                onOpenBar={openMonth}
                onOpenPoint={openTotal}
              />
            )}
          </Suspense>
        </div>
      )}
    </Card>
  )
}
