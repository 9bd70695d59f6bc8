import type { DocumentDefinition } from '../../shared/documents/document'
import { print } from '../../shared/documents/print'

/** The bytes of a document's PDF; engine and fonts (about 2 MB) load with the first one. */
export async function renderDocument(document: DocumentDefinition): Promise<Uint8Array> {
  const { press } = await import('./press')
  return print(document, press)
}
