import { basename } from 'node:path'
import { type DeskFile, readDeskFile } from '../../shared/data-file/read'
import { entriesOf } from '../../shared/data-file/read-state'
import type { Desk } from '../../shared/tier/portfolio'
import type { Terminal } from './command'
import { Complaint } from './complaint'
import { readBytes } from './files'

/** Reads a data file; one that cannot be read is a complaint, what a newer version put in is said. */
export async function readData(
  path: string,
  terminal?: Pick<Terminal, 'complain'>,
): Promise<DeskFile> {
  const file = await readDeskFile(basename(path), readBytes(path))
  if ('refusal' in file) throw new Complaint(file.refusal)
  for (const sentence of file.unknown) terminal?.complain(sentence)
  return file
}

/** The desk in a data file, rows in the order of the lines they came from, as their tables had them. */
export function deskOf({ partners, certifications, entries }: DeskFile): Desk {
  return {
    partners,
    certifications: inLineOrder(certifications),
    entries: inLineOrder([...entriesOf(entries)]),
  }
}

function inLineOrder<T extends { readonly line: number }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.line - b.line)
}
