import { Refusal } from '../refusal'
import type { OnProgress } from './answers'

/** Work done before others get a turn, in milliseconds: short enough that Cancel is heard at once. */
const TURN = 30

/** Long work that can be watched and stopped. */
export interface Watched {
  /** Awaited often; says how far the work is, lets messages in now and then, and throws once it was cancelled. */
  readonly pause: (step: string, share: number) => Promise<void>
  cancel(): void
}

/** Watches one piece of long work. */
export function watched(onProgress: OnProgress = () => {}): Watched {
  let [isCancelled, since] = [false, performance.now()]
  return {
    pause: async (step, share) => {
      if (isCancelled) throw new Refusal(CANCELLED)
      if (performance.now() - since < TURN) return
      onProgress({ step, share })
      await nextTurn()
      since = performance.now()
      if (isCancelled) throw new Refusal(CANCELLED)
    },
    cancel: () => {
      isCancelled = true
    },
  }
}

const CANCELLED = 'Cancelled: nothing was changed.'

/** Lets waiting messages in; a timer would wait four milliseconds each time. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
