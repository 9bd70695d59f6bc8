import { useEffect } from 'react'
import { tellFailure } from '../../../ui/notices'
import { pasteRows } from '../../../ui/paste-rows'

/** Rows pasted anywhere on the page but into a field go to the import's preview: nothing is written yet. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, [role=dialog]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      const complaint = pasteRows(text)
      if (complaint !== null) tellFailure(new Error(complaint))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
