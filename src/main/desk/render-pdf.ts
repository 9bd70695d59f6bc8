import { createHash } from 'node:crypto'
import type { DocumentDefinition } from '../../shared/documents/document'
import { bytesOfDataUrl, type Press, print, printerIn } from '../../shared/documents/print'

/** The bytes of a document's PDF, the same ones the app's window makes; the engine loads with the first. */
export async function renderDocument(document: DocumentDefinition): Promise<Uint8Array> {
  press ??= loadPress()
  return print(document, await press)
}

let press: Promise<Press> | undefined

async function loadPress(): Promise<Press> {
  const [engine, normal, bold, italics, bolditalics] = await Promise.all([
    import('pdfmake/js/Printer.js'),
    import('../../../resources/fonts/Roboto-Regular.ttf?inline'),
    import('../../../resources/fonts/Roboto-Medium.ttf?inline'),
    import('../../../resources/fonts/Roboto-Italic.ttf?inline'),
    import('../../../resources/fonts/Roboto-MediumItalic.ttf?inline'),
  ])
  return {
    Printer: printerIn(engine),
    fonts: {
      normal: bytesOfDataUrl(normal.default),
      bold: bytesOfDataUrl(bold.default),
      italics: bytesOfDataUrl(italics.default),
      bolditalics: bytesOfDataUrl(bolditalics.default),
    },
    hash: async (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  }
}
