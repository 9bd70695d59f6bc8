import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import type { Move } from '../engine/answers'
import type { Done } from '../engine/desk'
import { sayFailure } from '../refusal'
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
      notifications.show({
        id,
        autoClose: STAYS,
        withBorder: true,
        closeButtonProps: { 'aria-label': 'Close this notice' },
        message: (
          <span className={classes.notice}>
            <span>
              <b>{titleOf(done)}</b>
              {sayMoves(done.moves)}
            </span>
            <Button variant="default" onClick={takeBack}>
              {done.kind === 'undo' ? 'Redo' : 'Undo'}
            </Button>
          </span>
        ),
      })
    },
    [desk, now, view],
  )
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
