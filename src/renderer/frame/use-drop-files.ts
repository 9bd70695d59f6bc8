import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useImportFiles } from '../stores/import-files'

/** Files may be dropped anywhere on the window; true while some hover over it. */
export function useDropFiles(): boolean {
  const [hovering, setHovering] = useState(false)
  const [, goTo] = useLocation()
  const add = useImportFiles((files) => files.add)

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setHovering(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setHovering(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      add(files.map((file) => ({ name: file.name, blob: file })))
      goTo('/import')
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [add, goTo])

  return hovering
}
