import { formatNumber } from '../../../shared/basics/format'
import type { ImportPreview } from '../../engine/desk'
import classes from './import.module.css'

interface Props {
  readonly plans: ImportPreview['files']
  readonly refused: boolean
}

/** Per file: how many rows are new, change something, are known already, or are left out. */
export function FilePlans({ plans, refused }: Props) {
  if (plans.length === 0 || refused) return null
  return (
    <table className={classes.plans}>
      <caption className={classes.unseen}>What each file would do</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Rows</th>
          <th scope="col">Added</th>
          <th scope="col">Changed</th>
          <th scope="col">Same</th>
          <th scope="col">Refused</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(({ name, kind, rows, added, changed, same, refused: left }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi> <small>{kind}</small>
            </th>
            <td>{formatNumber(rows)}</td>
            <td data-tone={added > 0 ? 'ok' : undefined}>{formatNumber(added)}</td>
            <td data-tone={changed > 0 ? 'warn' : undefined}>{formatNumber(changed)}</td>
            <td>{formatNumber(same)}</td>
            <td data-tone={left > 0 ? 'bad' : undefined}>{formatNumber(left)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
