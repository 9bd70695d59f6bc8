import { renderDocument } from '../../../src/renderer/documents/render'
import { editionById } from '../../../src/shared/program/editions'
import { SAMPLES } from './samples'

/** In a page: renders a sample with the window's own renderer and answers with its bytes in base64. */
async function renderSample(kind: string, editionId: string): Promise<string> {
  const edition = editionById(editionId)
  const sample = SAMPLES[kind]
  if (!edition || !sample) throw new Error(`no sample ${kind} of ${editionId}`)
  const bytes = await renderDocument(sample(edition))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

Object.assign(globalThis, { renderSample })
