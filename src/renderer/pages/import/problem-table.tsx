import { formatNumber, plural } from '../../../shared/basics/format'
import type { Problem } from '../../../shared/basics/problem'
import { Card } from '../../ui/card'
import classes from './import.module.css'

interface Props {
  /** The first ones. */
  readonly problems: readonly Problem[]
  readonly count: number
}

/** Each row that is left out, with its place, so that it can be mended where it came from. */
export function ProblemTable({ problems, count }: Props) {
  return (
    <Card
      title={`${plural(count, 'row')} left out`}
      aside={count > problems.length && `the first ${formatNumber(problems.length)} shown`}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className={classes.problems} tabIndex={0} aria-label="Rows left out">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ file, line, column, message }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
              <tr key={index}>
                <td>
                  <bdi>{file}</bdi>
                </td>
                <td>{line > 0 ? formatNumber(line) : ''}</td>
                <td>{column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
