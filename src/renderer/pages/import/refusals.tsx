import { Button } from '@mantine/core'
import type { ImportPreview } from '../../engine/desk'
import { useImportFiles } from '../../stores/import-files'
import classes from './import.module.css'

interface Props {
  readonly refusals: ImportPreview['refusals']
}

/** Every file that cannot be read, with the way to go on without it. */
export function Refusals({ refusals }: Props) {
  const remove = useImportFiles((files) => files.remove)
  return (
    <div role="alert" className={classes.refusal}>
      <b>Nothing can be imported.</b> {sayCount(refusals.length)}
      <ul aria-label="Files that cannot be read">
        {refusals.map(({ name, refusal }) => (
          <li key={name}>
            <span>{refusal}</span>
            <Button variant="default" onClick={() => remove(name)}>
              Go on without <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function sayCount(count: number): string {
  return count === 1 ? 'A file cannot be read:' : `${count} files cannot be read:`
}
