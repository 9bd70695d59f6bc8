import type { Change } from '../../shared/records/change'
import { load } from '../book/load'
import type { OpenDesk } from '../book/open-desk'
import { Refusal } from '../refusal'
import type { DeskState } from './answers'
import type { Done } from './desk'
import { RowList } from './list/row-list'
import { movesBetween, type Tiers, tiersOf } from './moves'
import { createQueue } from './queue'
import type { View } from './view'
import type { Role } from './writer-lock'

/** What all parts of the desk share: the open desk, who may write to it, and who listens. */
export class Session {
  readonly databaseName: string
  /** Whatever writes or reads the whole store waits its turn: an older state never comes after a newer one. */
  readonly inTurn = createQueue()
  role: Role = 'writes'
  desk: OpenDesk | null = null
  /** What a person should know that stops nothing: a backup that could not be written. */
  notice: string | null = null
  readonly rows = new RowList()
  readonly #listeners: ((state: DeskState) => void)[] = []
  readonly #otherWindows: BroadcastChannel

  constructor(databaseName: string) {
    this.databaseName = databaseName
    this.#otherWindows = new BroadcastChannel(`changes of ${databaseName}`)
    this.#otherWindows.onmessage = () => void this.inTurn(() => this.reload())
  }

  /** The open desk; a first start has none until somebody has said who is there. */
  get open(): OpenDesk {
    if (!this.desk) throw new Refusal('Say who you are first: every change carries a person.')
    return this.desk
  }

  get state(): DeskState {
    const { desk, role } = this
    if (!desk) return { person: null, partners: 0, entries: 0, head: null, role, warning: null }
    const { records, ledger, desk: sitter } = desk.book
    return {
      person: sitter.person,
      partners: records.partnerCount,
      entries: ledger.size,
      head: sitter.last,
      role,
      warning: desk.behind ?? this.notice,
    }
  }

  watch(listener: (state: DeskState) => void): void {
    this.#listeners.push(listener)
  }

  /** Tells every listener of this window where the desk now stands. */
  tell(): void {
    for (const listener of this.#listeners) listener(this.state)
  }

  /** Tells the other windows that the log has grown. */
  tellOthers(): void {
    this.#otherWindows.postMessage(this.state.head)
  }

  /** Reads the desk again from its store, as another window may have written to it. */
  async reload(): Promise<void> {
    if (!this.desk || this.desk.behind !== null) return
    const loaded = await load(this.desk.db)
    if (loaded) this.desk = { ...this.desk, ...loaded }
    this.rows.touch(null)
    this.tell()
  }

  /** Refuses what only the writing window may do. */
  mayWrite(): void {
    if (this.role === 'follows')
      throw new Refusal('Another window of this desk writes: make the change there, or close it.')
    const behind = this.desk?.behind
    if (behind) throw new Refusal(behind)
  }

  /** Does one change in its turn and says what it did to the tiers. */
  write(
    view: View,
    act: (desk: OpenDesk, onTouched: (partners: ReadonlySet<string>) => void) => Promise<Change>,
  ): Promise<Done> {
    return this.inTurn(async () => {
      this.mayWrite()
      const desk = this.open
      let was: Tiers = new Map()
      let touched: ReadonlySet<string> | null = null
      try {
        const change = await act(desk, (partners) => {
          touched = partners
          was = tiersOf(desk.book, partners, view)
        })
        this.rows.touch(touched)
        this.tellOthers()
        this.tell()
        const moves = movesBetween(desk.book, was, tiersOf(desk.book, was.keys(), view))
        return { id: change.id, kind: change.kind, label: change.label, moves }
      } catch (failure) {
        // What was begun in memory is forgotten; the store stands where it stood.
        await this.reload()
        throw failure
      }
    })
  }
}
