import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { FileKind, FileToSave, OpenedFile } from '../shared/platform'
import { readWhole } from './open-file'
import { safeName } from './safe-name'
import { saveWhole } from './save-file'

/** The first ending of a kind is the one its files are saved with. */
const KINDS = {
  csv: { name: 'Tables', extensions: ['csv', 'txt', 'tsv'] },
  pdf: { name: 'PDF documents', extensions: ['pdf'] },
  partnerdesk: { name: 'Partner Desk data files', extensions: ['partnerdesk'] },
  jsonl: { name: 'Raw data', extensions: ['jsonl'] },
} as const satisfies Record<FileKind, { name: string; extensions: readonly string[] }>

/** Asks which files to open, and reads them; an empty list when the person cancels. */
export async function openFiles(
  window: BrowserWindow,
  kind: FileKind,
): Promise<readonly OpenedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: [filterOf(kind), { name: 'All files', extensions: ['*'] }],
  })
  return canceled ? [] : Promise.all(filePaths.map(readWhole))
}

/** Asks where to save, and saves whole or not at all; the chosen bare name, or null when the person cancels. */
export async function saveFile(window: BrowserWindow, file: FileToSave): Promise<string | null> {
  const ending = KINDS[file.kind].extensions[0]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeName(file.name, ending)),
    filters: [filterOf(file.kind)],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return null
  const path = withEnding(filePath, ending)
  await saveWhole(path, file.bytes)
  return path.slice(path.search(/[^/\\]*$/))
}

function filterOf(kind: FileKind): FileFilter {
  return { name: KINDS[kind].name, extensions: [...KINDS[kind].extensions] }
}

/** Linux dialogs leave the ending out; it is added only where that overwrites nothing unasked. */
function withEnding(path: string, ending: string): string {
  const ended = `${path}.${ending}`
  return extname(path) !== '' || existsSync(ended) ? path : ended
}
