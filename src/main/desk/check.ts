import { basename } from 'node:path'
import { readDeskFile } from '../../shared/data-file/read'
import { hashOfState, stateOfLog } from '../../shared/data-file/state-of-log'
import { checkJournal } from './check-journal'
import type { Command } from './command'
import { Complaint } from './complaint'
import { isFolder, readBytes } from './files'
import { type Checked, reportOfCheck } from './found'

/** `desk check`: whether a data file or the files of a journal are whole, and what they hold. */
export const check: Command = async (args, terminal) => {
  const path = pathIn(args)
  const { found, faults } = isFolder(path) ? checkJournal(path) : await checkFile(path)
  if (found) terminal.print(reportOfCheck(found))
  for (const fault of faults) terminal.complain(fault)
  return faults.length > 0 ? 1 : 0
}

function pathIn(args: readonly string[]): string {
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined)
    throw new Complaint(`desk check: "${option}" is not an option of check; see desk --help.`)
  const [path, another] = args
  if (path === undefined || path === '')
    throw new Complaint('desk check: name a data file or the folder of a journal; see desk --help.')
  if (another !== undefined)
    throw new Complaint('desk check: name one file or folder at a time; see desk --help.')
  return path
}

async function checkFile(path: string): Promise<Checked> {
  const name = basename(path)
  const file = await readDeskFile(name, readBytes(path))
  if ('refusal' in file) {
    if (file.isDamage) return { found: null, faults: [file.refusal] }
    throw new Complaint(file.refusal)
  }
  const { header, partners, certifications, notes, stateHash, unknown } = file
  const found = {
    name,
    what: 'data file',
    ...header,
    partners: partners.length,
    certifications: certifications.length,
    notes: notes.length,
    stateHash,
    remarks: unknown,
  }
  // What a newer version wrote cannot be replayed here; the checksums have vouched for it.
  const isWhole = unknown.length > 0 || hashOfState(stateOfLog(file.log)) === stateHash
  return { found, faults: isWhole ? [] : [`${name}: ${NOT_ITS_LOG}`] }
}

const NOT_ITS_LOG =
  'the records and entries in it are not what its log amounts to; export it again from the desk it came from.'
