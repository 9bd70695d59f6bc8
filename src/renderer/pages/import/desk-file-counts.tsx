import { formatNumber, plural } from '../../../shared/basics/format'
import type { DeskFilePreview } from '../../engine/answers'
import { Card } from '../../ui/card'
import classes from './import.module.css'

const SHOWN = 20

/** What a data file holds against what is here, in numbers, and what stays as it is here. */
export function DeskFileCounts({ preview }: { readonly preview: DeskFilePreview }) {
  const { name, person, changes, added, changed, same, kept } = preview
  const rows: readonly (readonly [string, number, number | null])[] = [
    ['Partners', added.partners, changed.partners],
    ['Certificates', added.certifications, changed.certifications],
    ['Notes', added.notes, null],
    ['Entries', added.entries, null],
  ]
  return (
    <>
      <Card
        title={name}
        aside={
          <>
            written by <bdi>{person}</bdi>, {plural(changes, 'change')}
          </>
        }
      >
        <table className={classes.deskFile} aria-label="What the data file would do">
          <thead>
            <tr>
              <th scope="col">Records</th>
              <th scope="col">Added</th>
              <th scope="col">Changed</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([what, more, other]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-tone={more > 0 ? 'ok' : undefined}>{formatNumber(more)}</td>
                <td data-tone={(other ?? 0) > 0 ? 'warn' : undefined}>
                  {other === null ? 'never' : formatNumber(other)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={classes.more}>{plural(same, 'record')} the same here and there.</p>
      </Card>
      {kept.length > 0 && (
        <Card title="Changed here and there: yours stays" aside={plural(kept.length, 'record')}>
          <ul className={classes.moves}>
            {kept.slice(0, SHOWN).map((record) => (
              <li key={record}>
                <bdi>{record}</bdi>
              </li>
            ))}
          </ul>
          {kept.length > SHOWN && (
            <p className={classes.more}>and {plural(kept.length - SHOWN, 'record')} more</p>
          )}
        </Card>
      )}
    </>
  )
}
