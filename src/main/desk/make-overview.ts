import { programOverview } from '../../shared/documents/program-overview'
import type { Command } from './command'
import { writeWhole } from './files'
import { editionOf, need, readOptions } from './options'
import { renderDocument } from './render-pdf'

/** `desk overview`: the whole program of an edition as a PDF. */
export const makeOverview: Command = async (args) => {
  const options = readOptions('overview', args, ['edition', 'out'])
  const out = need('overview', options, 'out')
  const edition = editionOf('overview', options.edition)
  await writeWhole(out, await renderDocument(programOverview(edition)))
  return 0
}
