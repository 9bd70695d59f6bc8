import { proxy, type Remote, wrap } from 'comlink'
import type { Platform } from '../../shared/platform'
import type { Desk, DeskState, OnProgress, Opening } from './desk'

/** Starts the worker that keeps the desk; the pages only ever ask it. */
export function connectDesk(): Remote<Desk> {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), {
    type: 'module',
    name: 'desk',
  })
  return wrap<Desk>(worker)
}

/** Opens the desk in its worker, which asks the window's platform for journal and backups. */
export function openDesk(desk: Remote<Desk>, platform: Platform, now: number): Promise<Opening> {
  return desk.open(proxy(platform), now)
}

/** Calls back on every change, across the border of the worker. */
export function watchDesk(desk: Remote<Desk>, listener: (state: DeskState) => void): Promise<void> {
  return desk.watch(proxy(listener))
}

/** A progress callback as it can be handed to the worker. */
export function withProgress(callback: OnProgress): OnProgress {
  return proxy(callback)
}

/** The desk as the pages hold it: every answer is a promise. */
export type RemoteDesk = Remote<Desk>
