import { formatNumber } from '../../../shared/basics/format'
import type { ImportPreview, RecordChange } from '../../engine/desk'
import classes from './import.module.css'

interface Props {
  readonly plans: ImportPreview['files']
  /** The kind of records whose changes are open. */
  readonly open: RecordChange['kind'] | null
  readonly onOpen: (kind: RecordChange['kind'] | null) => void
}

/** Per file: how many rows are new, change something, are known already, or are left out; the changes open. */
export function FilePlans({ plans, open, onOpen }: Props) {
  if (plans.length === 0) return null
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
        {plans.map(({ name, kind, rows, added, changed, same, refused: left }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; their order stays
          <tr key={index}>
            <th scope="row">
              <bdi>{name}</bdi> <small>{kind}</small>
            </th>
            <td>{formatNumber(rows)}</td>
            <td data-tone={added > 0 ? 'ok' : undefined}>{formatNumber(added)}</td>
            <td data-tone={changed > 0 ? 'warn' : undefined}>
              {changed > 0 && (kind === 'partners' || kind === 'certifications') ? (
                <button
                  type="button"
                  className={classes.changed}
                  aria-expanded={open === kind}
                  aria-label={`${formatNumber(changed)} changed in ${name}: show what`}
                  onClick={() => onOpen(open === kind ? null : kind)}
                >
                  {formatNumber(changed)}
                </button>
              ) : (
                formatNumber(changed)
              )}
            </td>
            <td>{formatNumber(same)}</td>
            <td data-tone={left > 0 ? 'bad' : undefined}>{formatNumber(left)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
