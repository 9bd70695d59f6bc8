import { useEffect, useRef, useState } from 'react'
import { plural } from '../../../shared/basics/format'
import type { Progress } from '../../engine/answers'
import { withProgress } from '../../engine/connect'
import type { ImportPreview } from '../../engine/desk'
import { useDeskStore } from '../../stores/desk'
import { useImportChoices } from '../../stores/import-choices'
import { type ChosenFile, useImportFiles } from '../../stores/import-files'
import type { Matches } from '../../stores/kept-matches'
import { useRoots } from '../../ui/roots'
import { useCurrentView } from '../../ui/use-view'

/** What is planned, or on its way to be. */
export interface Planning {
  /** Of what is chosen now; null while that is still being read. */
  readonly preview: ImportPreview | null
  readonly progress: Progress | null
  /** Why the files could not be planned at all. */
  readonly failure: unknown
  readonly approveAll: boolean
  setApproveAll(approveAll: boolean): void
  /** Stops the reading: the page is again as it was before it began. */
  cancel(): void
}

interface Answered {
  readonly key: string
  readonly preview: ImportPreview | null
  readonly failure: unknown
  readonly files: readonly ChosenFile[]
  readonly approveAll: boolean
  readonly matches: Matches
}

const NOTHING: Answered = {
  key: '',
  preview: null,
  failure: null,
  files: [],
  approveAll: false,
  matches: {},
}

/** Plans the chosen files, and again whenever files, choices, view or desk change; `paused` while writing. */
export function usePlanning(paused: boolean): Planning {
  const { desk } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  const { files, restore } = useImportFiles()
  const { matches, restore: restoreMatches } = useImportChoices()
  const [approveAll, setApproveAll] = useState(false)
  const [answered, setAnswered] = useState(NOTHING)
  const [progress, setProgress] = useState<Progress | null>(null)
  const serials = files.map(({ serial }) => serial).join(' ')
  const asked =
    files.length === 0
      ? ''
      : JSON.stringify([head, view.edition, view.cutOff, serials, approveAll, matches])
  const shown = useRef(NOTHING)
  shown.current = answered

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that is planned
  useEffect(() => {
    // What a cancelled reading led back to is planned already.
    if (paused || asked === shown.current.key) return
    if (asked === '') return setAnswered(NOTHING)
    let running = true
    const onProgress = (next: Progress) => {
      if (running) setProgress(next)
    }
    const answer = (preview: ImportPreview | null, failure: unknown) => {
      if (!running) return
      running = false
      setProgress(null)
      setAnswered({ key: asked, preview, failure, files, approveAll, matches })
    }
    setProgress({ step: `Reading ${plural(files.length, 'file')}`, share: 0 })
    desk
      .planImport(
        files.map(({ name, blob }) => ({ name, blob })),
        { matches, approveAll },
        view,
        withProgress(onProgress),
      )
      .then(
        (preview) => answer(preview, null),
        (failure: unknown) => answer(null, failure),
      )
    return () => {
      if (!running) return
      running = false
      setProgress(null)
      void desk.cancelImport()
    }
  }, [asked, paused])

  function cancel() {
    restore(answered.files)
    restoreMatches(answered.files.length > 0 ? answered.matches : matches)
    setApproveAll(answered.approveAll)
  }

  const fresh = answered.key === asked || paused
  return {
    preview: fresh ? answered.preview : null,
    progress,
    failure: fresh ? answered.failure : null,
    approveAll,
    setApproveAll,
    cancel,
  }
}
