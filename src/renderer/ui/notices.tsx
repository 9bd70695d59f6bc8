import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useCallback } from 'react'
import type { Move } from '../engine/answers'
import type { Done } from '../engine/desk'
import { sayFailure } from '../refusal'
import { useTakeBack } from '../stores/take-back'
import { useRoots } from './roots'
import { tierName } from './tier-name'
import classes from './ui.module.css'
import { useCurrentView } from './use-view'

const STAYS = 12_000
const MOVES_NAMED = 3

/** Tells what was done, who moved by it, and offers to take it back in the same breath. */
export function useTellDone(): (done: Done) => void {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  return useCallback(
    function tell(done: Done) {
      const id = `done-${done.id}`
      const takeBack = async () => {
        notifications.hide(id)
        try {
          tell(await desk.undo(done.id, view, now()))
        } catch (failure) {
          tellFailure(failure)
        }
      }
      // One at a time: what came before is still in the log, and on the rail's Undo.
      notifications.clean()
      useTakeBack.setState({ standing: null })
      offer(id, {
        title: titleOf(done),
        details: sayMoves(done.moves),
        act: done.kind === 'undo' ? 'Redo' : 'Undo',
        onAct: takeBack,
      })
    },
    [desk, now, view],
  )
}

/**
 * Tells of something that is kept at this window only, a view that was deleted or a line put off, and
 * offers to take it back. It takes the place of the last such notice and of no other; as long as it
 * stands, Undo means what it offers: the newest thing that was done, though the log knows nothing of it.
 */
export function tellTakeBack(title: string, takeBack: () => void, details?: ReactNode): void {
  const store = useTakeBack.getState()
  notifications.hide(`take-back ${tellings}`)
  tellings += 1
  const id = `take-back ${tellings}`
  const act = () => {
    notifications.hide(id)
    store.end(id)
    takeBack()
  }
  store.offer({ id, title, takeBack: act })
  offer(id, { title, details, act: 'Undo', onAct: act, onGone: () => store.end(id) })
}

let tellings = 0

interface Offer {
  readonly title: string
  readonly details: ReactNode
  readonly act: string
  readonly onAct: () => void
  readonly onGone?: () => void
}

function offer(id: string, { title, details, act, onAct, onGone }: Offer): void {
  notifications.show({
    id,
    autoClose: STAYS,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this notice' },
    ...(onGone && { onClose: onGone }),
    message: (
      <span className={classes.notice}>
        <span>
          <b>{title}</b>
          {details}
        </span>
        <Button variant="default" onClick={onAct}>
          {act}
        </Button>
      </span>
    ),
  })
}

/** Tells in one sentence why something did not happen. */
export function tellFailure(failure: unknown): void {
  notifications.show({
    title: 'Not done',
    message: sayFailure(failure),
    color: 'red',
    autoClose: STAYS,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this notice' },
  })
}

/** Tells of something that changed no record: a file that was saved. */
export function tell(title: string, message: string): void {
  notifications.show({
    title,
    message,
    autoClose: STAYS,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this notice' },
  })
}

function titleOf({ kind, label }: Done): string {
  if (kind === 'undo') return `Taken back: ${label.replace(/^Undo of /, '')}`
  return kind === 'redo' ? `Done again: ${label}` : `Saved: ${label}`
}

function sayMoves(moves: readonly Move[]): string {
  const named = moves
    .slice(0, MOVES_NAMED)
    .map(({ name, from, to }) => `${name}: ${tierName(from)} → ${tierName(to)}`)
  const rest = moves.length - named.length
  return rest > 0 ? `${named.join('; ')}; ${rest} more` : named.join('; ')
}
