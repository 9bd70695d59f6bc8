import { proxy, type Remote, wrap } from 'comlink'
import type { Desk, DeskState } from './desk'

/** Starts the worker that keeps the desk; the pages only ever ask it. */
export function connectDesk(): Remote<Desk> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), {
    type: 'module',
    name: 'desk',
  })
  return wrap<Desk>(worker)
}

/** Calls back on every change, across the border of the worker. */
export function watchDesk(desk: Remote<Desk>, listener: (state: DeskState) => void): Promise<void> {
  return desk.watch(proxy(listener))
}

/** The desk as the pages hold it: every answer is a promise. */
export type RemoteDesk = Remote<Desk>
