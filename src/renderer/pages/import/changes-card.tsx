import { formatNumber } from '../../../shared/basics/format'
import type { ImportPreview, RecordChange } from '../../engine/desk'
import { Card } from '../../ui/card'
import classes from './import.module.css'

interface Props {
  readonly kind: RecordChange['kind']
  readonly preview: ImportPreview
}

/** What the changed rows would change: each field as it is and as it would be. */
export function ChangesCard({ kind, preview: { changes, files } }: Props) {
  const shown = changes.filter((change) => change.kind === kind)
  const count = files.reduce((sum, file) => sum + (file.kind === kind ? file.changed : 0), 0)
  const aside = count > shown.length && `the first ${formatNumber(shown.length)} shown`
  return (
    <Card title={`What would change in ${kind}`} aside={aside}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className={classes.problems} tabIndex={0} aria-label={`Changed ${kind}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Field</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {shown.flatMap(({ name, fields }, index) =>
              fields.map(({ field, before, after }) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
                <tr key={`${index} ${field}`}>
                  <td>
                    <bdi>{name}</bdi>
                  </td>
                  <td>{field}</td>
                  <td>
                    <bdi>{before || 'empty'}</bdi>
                  </td>
                  <td>
                    <bdi>{after || 'empty'}</bdi>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
