import { Button } from '@mantine/core'
import type { ImportFile } from '../../engine/answers'
import { useImportChoices } from '../../stores/import-choices'
import { useImportFiles } from '../../stores/import-files'
import type { Matches } from '../../stores/kept-matches'
import { useAnswer } from '../../ui/use-answer'
import classes from './import.module.css'

/** Bytes in which a header stands. */
const BEGINNING = 65_536

/** Which files are read by a match that was made before, as it may have been made for another file. */
export function Matched() {
  const files = useImportFiles((chosen) => chosen.files)
  const { matches, forget } = useImportChoices()
  const key = files.map(({ serial }) => serial).join(' ')
  const { value } = useAnswer(key, () => matchedAmong(files, matches))
  return value?.map((file) => (
    <div key={file.name} className={classes.waiting}>
      <p>
        <bdi>{file.name}</bdi> is read by the columns you matched.
      </p>
      <Button variant="default" onClick={() => forget(file.key)}>
        Match anew
      </Button>
    </div>
  ))
}

interface MatchedFile {
  readonly name: string
  readonly key: string
}

async function matchedAmong(
  files: readonly ImportFile[],
  matches: Matches,
): Promise<readonly MatchedFile[]> {
  if (Object.keys(matches).length === 0) return []
  const [{ headOf }, { headingsKey }, { kindOfFile }, { firstRows }, { ownDates }] =
    await Promise.all([
      import('../../../shared/csv/reading/table'),
      import('../../../shared/csv/reading/headings'),
      import('../../../shared/csv/reading/file-kind'),
      import('../../../shared/csv/matching/first-rows'),
      import('../../../shared/csv/matching/own-dates'),
    ])
  const found = await Promise.all(
    files.map(async ({ name, blob }) => {
      const text = await blob.slice(0, BEGINNING).text()
      const head = headOf(text)
      const { headings } = head
      const key = headingsKey(headings)
      if (!matches[key]) return []
      // The desk's own headings are asked about for the order of their days alone.
      const rows = firstRows(text, blob.size <= BEGINNING, head)
      const isAsked = kindOfFile(headings) === null || ownDates(headings, rows) === 'doubtful'
      return isAsked ? [{ name, key }] : []
    }),
  )
  return found.flat()
}
