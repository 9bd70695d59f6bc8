// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing in these rows is to be acted on
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { formatNumber, plural } from '../../../shared/basics/format'
import type { Problem } from '../../../shared/basics/problem'
import { Card } from '../../ui/card'
import classes from './import.module.css'

interface Props {
  /** The first ones. */
  readonly problems: readonly Problem[]
  readonly count: number
}

const LINE = 31

/** Each row that is left out, with its place, so that it can be mended where it came from. */
export function ProblemTable({ problems, count }: Props) {
  const box = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: problems.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE,
    overscan: 12,
  })
  return (
    <Card
      title={`${plural(count, 'row')} left out`}
      aside={count > problems.length && `the first ${formatNumber(problems.length)} shown`}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section ref={box} className={classes.problems} tabIndex={0} aria-label="Rows left out">
        <div role="table" aria-rowcount={problems.length + 1}>
          <div role="row" aria-rowindex={1} className={classes.problemHead}>
            <span role="columnheader">File</span>
            <span role="columnheader">Line</span>
            <span role="columnheader">Column</span>
            <span role="columnheader">What is wrong</span>
          </div>
          <div
            role="rowgroup"
            className={classes.problemRows}
            style={{ height: virtual.getTotalSize() }}
          >
            {virtual.getVirtualItems().map(({ index, start }) => {
              const problem = problems[index]
              return (
                problem && (
                  <div
                    key={index}
                    role="row"
                    aria-rowindex={index + 2}
                    ref={virtual.measureElement}
                    data-index={index}
                    className={classes.problem}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <Cells problem={problem} />
                  </div>
                )
              )
            })}
          </div>
        </div>
      </section>
    </Card>
  )
}

function Cells({ problem: { file, line, column, message } }: { readonly problem: Problem }) {
  return (
    <>
      <span role="cell">
        <bdi>{file}</bdi>
      </span>
      <span role="cell">{line > 0 ? formatNumber(line) : ''}</span>
      <span role="cell">{column}</span>
      <span role="cell">{message}</span>
    </>
  )
}
