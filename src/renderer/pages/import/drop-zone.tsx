import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useImportFiles } from '../../stores/import-files'
import { fileOf } from '../../ui/file-of'
import { tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import classes from './import.module.css'

interface Props {
  readonly compact: boolean
  /** While they are being written the files are no longer to be chosen. */
  readonly locked: boolean
}

/** Where files are chosen; dropping works anywhere on the window. */
export function DropZone({ compact, locked }: Props) {
  const { platform } = useRoots()
  const { files, add, remove } = useImportFiles()
  const choose = () =>
    platform.openFiles('csv').then((chosen) => add(chosen.map(fileOf)), tellFailure)

  if (compact) {
    return (
      <div className={classes.chosen}>
        {files.map(({ name, serial }) => (
          <span key={serial} className={classes.file}>
            <bdi>{name}</bdi>
            <button
              type="button"
              disabled={locked}
              aria-label={`Leave out ${name}`}
              onClick={() => remove(name)}
            >
              <IconX size={14} aria-hidden="true" />
            </button>
          </span>
        ))}
        <Button variant="default" disabled={locked} onClick={choose}>
          Add files
        </Button>
      </div>
    )
  }
  return (
    <section className={classes.zone} aria-label="Choose files">
      <IconFileSpreadsheet size={40} stroke={1.2} aria-hidden="true" />
      <h2>Drop your CSV files here</h2>
      <p>Any of the three, in any order, all at once; other headings are matched with you.</p>
      <Button onClick={choose}>Choose files</Button>
      <dl className={classes.headings}>
        {SHEETS.map(({ name, needs, takes }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{needs}</b>
              {takes}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The headings of program.md 8.13: needed ones first. */
const SHEETS = [
  {
    name: 'partners.csv',
    needs: 'id, name',
    takes: ', profile, country, email, plan, joined_on, status, owner',
  },
  {
    name: 'activities.csv',
    needs: 'partner_id, date, activity',
    takes: ', id, quantity, points, revenue_usd, minutes, status, reference, person, note',
  },
  {
    name: 'certifications.csv',
    needs: 'partner_id, kind',
    takes: ', id, person, title, issued_on, expires_on',
  },
]
