import { navigate } from 'wouter/use-hash-location'
import { readPasted } from '../../shared/csv/matching/pasted'
import { headingsKey } from '../../shared/csv/reading/headings'
import { useImportChoices } from '../stores/import-choices'
import { useImportFiles } from '../stores/import-files'

/**
 * Takes rows pasted from a spreadsheet to the import's preview: nothing is written before they are
 * confirmed there. Activities without a column of partners are those of `partner`, where one is given.
 * Gives the sentence that says why a text is no rows; null = the preview is open.
 */
export function pasteRows(text: string, partner: string | null = null): string | null {
  const pasted = readPasted(text, partner)
  if (pasted === null) return NO_ROWS
  // Letters for headings mean something else each time: the person is asked anew.
  if (pasted.isHeadless) useImportChoices.getState().forget(headingsKey(pasted.headings))
  const blob = new Blob([pasted.text], { type: 'text/tab-separated-values' })
  const { files, add } = useImportFiles.getState()
  add([{ name: nameBeside(files.map(({ name }) => name)), blob }])
  navigate('/import')
  return null
}

/** What the rows are called in the preview, in its problems and in the history: each block by a name of its own. */
function nameBeside(others: readonly string[]): string {
  const names = ['Pasted rows', ...others.map((_, at) => `Pasted rows ${at + 2}`)]
  return names.find((name) => !others.includes(name)) ?? ''
}

const NO_ROWS =
  'These are no rows of a table: copy at least two columns from the spreadsheet, with their headings, and paste them again.'
