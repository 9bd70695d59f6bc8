import { useState } from 'react'
import { type DocumentDefinition, fileNameOf } from '../../../shared/documents/document'
import { tell, tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'

export interface SavePdf {
  readonly busy: boolean
  save(document: DocumentDefinition): Promise<void>
}

/** Prints a document and hands it to the machine to save; the printer is loaded with the first one. */
export function useSavePdf(): SavePdf {
  const { platform, machine } = useRoots()
  const [busy, setBusy] = useState(false)

  async function save(document: DocumentDefinition) {
    setBusy(true)
    try {
      const { renderDocument } = await import('../../documents/render')
      const bytes = await renderDocument(document)
      const name = await platform.saveFile({ name: fileNameOf(document), kind: 'pdf', bytes })
      if (name !== null) tell(machine.kind === 'browser' ? 'Downloaded' : 'Saved', name)
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setBusy(false)
    }
  }

  return { busy, save }
}
