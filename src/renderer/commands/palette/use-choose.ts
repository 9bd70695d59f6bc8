import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useFinder } from '../../stores/finder'
import { useLogDraft } from '../../stores/log-draft'
import { useRecent } from '../../stores/recent'
import { tellFailure } from '../../ui/notices'
import { partnerPath } from '../../ui/routes'
import { useHindrance } from '../../ui/use-hindrance'
import { focusSoon } from '../focus-soon'
import type { Hand } from '../table/command'
import { useHand } from '../use-hand'
import type { Choice } from './choices'
import { findEntryLine } from './entry-line'

interface Choosing {
  /** Does what a line says; with `withLog` a partner's line begins an activity of theirs. */
  choose(choice: Choice, how: { readonly withLog: boolean }): void
  /** Closes the palette with nothing done. */
  leave(): void
}

/** Closes the palette, gives the focus back to where it was, and only then acts: a new page may take it from there. */
export function useChoose(): Choosing {
  const hand = useHand()
  const hindrance = useHindrance()
  const close = useFinder((finder) => finder.close)
  const before = useRef<HTMLElement | null>(null)
  if (before.current === null && document.activeElement instanceof HTMLElement)
    before.current = document.activeElement

  // However it is closed, the focus never falls to nothing.
  useEffect(() => {
    const was = before.current
    return () => {
      if (was?.isConnected) was.focus({ preventScroll: true })
    }
  }, [])

  function choose(choice: Choice, { withLog }: { readonly withLog: boolean }) {
    if (choice.kind === 'command' && choice.command.writes === true && hindrance !== null) return
    flushSync(close)
    act(choice, hand, withLog && hindrance === null)
  }

  return { choose, leave: close }
}

function act(choice: Choice, hand: Hand, withLog: boolean): void {
  const go = (path: string) => {
    // A sheet would hide the page one goes to; what is written on it is kept.
    useLogDraft.getState().close()
    hand.goTo(path)
  }
  switch (choice.kind) {
    case 'partner':
      if (withLog) useLogDraft.getState().start(choice.partner.id)
      else go(partnerPath(choice.partner.id))
      return
    case 'entry':
      go(partnerPath(choice.found.entry.partner))
      focusSoon(() => findEntryLine(choice.found.entry))
      return
    case 'place':
      go(choice.place.path)
      return
    case 'command':
      useRecent.getState().used(choice.command.id)
      Promise.resolve(choice.command.run({ ...hand, goTo: go })).catch(tellFailure)
      return
    case 'further':
      return
    default:
      choice satisfies never
  }
}
