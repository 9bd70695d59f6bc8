import * as engine from 'pdfmake/js/Printer.js'
import italics from '../../../resources/fonts/Roboto-Italic.ttf?inline'
import bold from '../../../resources/fonts/Roboto-Medium.ttf?inline'
import bolditalics from '../../../resources/fonts/Roboto-MediumItalic.ttf?inline'
import normal from '../../../resources/fonts/Roboto-Regular.ttf?inline'
import { bytesOfDataUrl, hexOf, type Press, printerIn } from '../../shared/documents/print'

/** Engine, fonts and digest of the browser; heavy, so load it only when something is to be printed. */
export const press: Press = {
  Printer: printerIn(engine),
  fonts: {
    normal: bytesOfDataUrl(normal),
    bold: bytesOfDataUrl(bold),
    italics: bytesOfDataUrl(italics),
    bolditalics: bytesOfDataUrl(bolditalics),
  },
  hash: async (text) => {
    const bytes = new TextEncoder().encode(text)
    return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  },
}
