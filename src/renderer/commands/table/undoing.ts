import { createQueue } from '../../engine/queue'
import { tellFailure } from '../../ui/notices'
import type { Hand } from './command'

/** Two presses in one breath take back two changes: the second asks only once the first is done. */
const inTurn = createQueue()

/** Takes back the last change that stands, or does again what was last taken back; nothing where there is none. */
export function takeBack(
  which: 'undo' | 'redo',
  { roots: { desk, now }, view, tellDone }: Pick<Hand, 'roots' | 'view' | 'tellDone'>,
): Promise<void> {
  return inTurn(async () => {
    const change = (await desk.undoable())[which]
    if (change) tellDone(await desk.undo(change.id, view, now()))
  }).catch(tellFailure)
}
