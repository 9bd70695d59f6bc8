import { type Logged, readHeader } from './logged'

/** The places of the changes whose entries stand at the end of a log: what an undo withdrew and no redo restored is not among them. */
export function liveChanges(log: readonly Logged[]): ReadonlySet<number> {
  const places = new Map<string, number>()
  const live = new Set<number>()
  for (const { at, header } of log) {
    const { id, ledger } = readHeader(header).change
    places.set(id, at)
    if (ledger.act === 'add') live.add(at)
    else if (ledger.act === 'withdraw') live.delete(places.get(ledger.change) ?? 0)
    else if (ledger.act === 'restore') live.add(places.get(ledger.change) ?? 0)
  }
  return live
}
