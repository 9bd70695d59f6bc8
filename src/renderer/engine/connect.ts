import { proxy, type Remote, wrap } from 'comlink'
import type { Platform } from '../../shared/platform'
import type { DeskState, OnProgress, Opening } from './answers'
import type { Desk } from './desk'
import type { Row } from './list/row'
import type { View } from './view'

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

/** Rows read at a time: few enough that the page goes on answering while they arrive. */
const ROWS_AT_ONCE = 1_000

/** The list that this page read last. */
let last: { readonly list: string; readonly rows: readonly Row[] } = { list: '', rows: [] }

/** The whole partners list, in the order of names: what a change left as it was is not sent again. */
export async function allRows(desk: Remote<Desk>, view: View): Promise<readonly Row[]> {
  const { list, rows: before } = last
  const since = list === '' ? null : await desk.changedRows(view, list)
  if (since) {
    const rows = [...before]
    for (const { at, row } of since.changed) rows[at] = row
    last = { list: since.list, rows }
  } else last = await readRows(desk, view)
  return last.rows
}

/** Reads the list piece by piece; a change in between begins it anew. */
async function readRows(desk: Remote<Desk>, view: View): Promise<typeof last> {
  for (;;) {
    const first = await desk.rows(view, 0, ROWS_AT_ONCE)
    const rows = [...first.rows]
    let { list } = first
    while (list === first.list && rows.length < first.total) {
      const next = await desk.rows(view, rows.length, ROWS_AT_ONCE)
      list = next.list
      for (const row of next.rows) rows.push(row)
    }
    if (list === first.list) return { list, rows }
  }
}
