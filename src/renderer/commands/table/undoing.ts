import { createQueue } from '../../engine/queue'
import { useTakeBack } from '../../stores/take-back'
import { tellFailure } from '../../ui/notices'
import type { Hand } from './command'

/** Two presses in one breath take back two changes: the second asks only once the first is done. */
const inTurn = createQueue()

/** Takes back what was done last, in the log or as a standing notice offers it, or does again what was last taken back; nothing where there is none. */
export function takeBack(
  which: 'undo' | 'redo',
  { roots: { desk, now }, view, tellDone }: Pick<Hand, 'roots' | 'view' | 'tellDone'>,
): Promise<void> {
  return inTurn(async () => {
    const { standing } = useTakeBack.getState()
    if (which === 'undo' && standing) return standing.takeBack()
    const change = (await desk.undoable())[which]
    if (change) tellDone(await desk.undo(change.id, view, now()))
  }).catch(tellFailure)
}
