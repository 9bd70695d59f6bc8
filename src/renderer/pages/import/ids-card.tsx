import { plural } from '../../../shared/basics/format'
import type { ImportPreview } from '../../engine/desk'
import { Card } from '../../ui/card'
import classes from './import.module.css'

const SHOWN = 20

/** The ids that new partners would be given where their rows have none. */
export function IdsCard({ suggested }: Pick<ImportPreview, 'suggested'>) {
  if (suggested.length === 0) return null
  return (
    <Card
      title={`Ids for ${plural(suggested.length, 'new partner')}`}
      aside="from their names, as the rows have none"
    >
      <ul className={classes.moves}>
        {suggested.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>
            <b>{id}</b> <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {suggested.length > SHOWN && (
        <p className={classes.more}>and {plural(suggested.length - SHOWN, 'partner')} more</p>
      )}
    </Card>
  )
}
