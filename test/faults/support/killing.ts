import { expect } from 'vitest'
import { type Chance, chanceFrom, importOf, logOf, opening, takeBack } from './acts'
import type { Seen } from './fault-page'
import type { OldDesk } from './old-desk'
import { type Act, expected, type Known, ONE_SENTENCE } from './oracle'
import { type Home, Stand } from './stand'

/** The kinds of work that a kill may strike. */
export const KINDS = [
  'commit',
  'import of 300',
  'import of 6,000',
  'fold',
  'undo',
  'redo',
  'migration',
] as const
export type Kind = (typeof KINDS)[number]

/** Where in the work a kill fell, by what the page had told until then. */
export type Moment = 'before' | 'inside' | 'after'

/** What became of the change that was being written. */
export type Fate = 'whole' | 'not there' | 'loss said'

export interface Kill {
  readonly home: Home
  readonly kind: Kind
  readonly moment: Moment
  readonly fate: Fate
}

/** Milliseconds that the page waits before it begins, so that a kill can fall before. */
const LEAD = 40
/** A desk grown beyond this is left, so that a search of hours does not slow down. */
const MOST_ENTRIES = 60_000

/** Strikes one desk again and again, on the same profile, and looks after every strike at what stands. */
export class Killing {
  readonly home: Home
  readonly #address: string
  readonly #chance: Chance
  readonly #old: OldDesk
  /** How long a kind of work took here last, from its beginning and from its frame (ms). */
  readonly #pace = new Map<Kind, { whole: number; fromFrame: number | null }>()
  #stand: Stand | null = null
  #serial = 0

  constructor(address: string, home: Home, seed: number, old: OldDesk) {
    this.#address = address
    this.home = home
    this.#chance = chanceFrom(seed)
    this.#old = old
  }

  /** One kill, aimed at a moment of a kind of work; throws where what stands afterwards is wrong. */
  async strike(kind: Kind, aim: Moment): Promise<Kill> {
    if (kind === 'migration') return this.#strikeMigration(aim)
    const stand = await this.#running()
    if (!this.#pace.has(kind)) await this.#watch(stand, kind, await this.#prepared(stand, kind))
    const act = await this.#prepared(stand, kind)
    const inFlight = { id: stand.nextId, act }
    const now = stand.now()
    const moment = await this.#struck(stand, kind, aim, () =>
      stand.page.evaluate(([one, time, lead]) => fault.perform(one, time, lead), [
        act,
        now,
        LEAD,
      ] as const),
    )
    if (moment === 'after') stand.known.push(inFlight)
    const seen = await stand.open()
    const fate = judged(stand, moment === 'after' ? null : inFlight, seen)
    if (fate === 'whole' && moment !== 'after') stand.known.push(inFlight)
    if (fate === 'loss said') await this.end()
    return { home: this.home, kind, moment, fate }
  }

  async end(): Promise<void> {
    await this.#stand?.remove()
    this.#stand = null
  }

  /** The kill itself: the moment is drawn from what such work took before. */
  async #struck(
    stand: Stand,
    kind: Kind,
    aim: Moment,
    work: () => Promise<unknown>,
  ): Promise<Moment> {
    const heard = new Map<string, number>()
    const { whole = 200, fromFrame = null } = this.#pace.get(kind) ?? {}
    const atFrame = aim === 'inside' && fromFrame !== null && this.#chance() < 0.5
    const anchor = { before: 'ready', inside: atFrame ? 'frame' : 'begin', after: 'end' }[aim]
    const span = {
      before: LEAD * 0.7,
      inside: 0.9 * (atFrame ? (fromFrame ?? 0) : whole),
      after: 50,
    }[aim]
    const delay = this.#chance() * span
    await new Promise<void>((struck) => {
      let isStruck = false
      const strike = () => {
        if (isStruck) return
        isStruck = true
        struck()
      }
      stand.hear = (word) => {
        if (isStruck) return
        heard.set(word, performance.now())
        if (word === anchor) setTimeout(strike, delay)
        // What ended sooner than it was aimed at is struck where it is.
        if (word === 'end' && aim !== 'after') strike()
      }
      void work().catch(() => undefined)
    })
    await stand.kill()
    stand.hear = () => {}
    this.#learn(kind, heard)
    if (heard.has('end')) return 'after'
    return heard.has('begin') ? 'inside' : 'before'
  }

  /** Does the work without a kill, to know how long it takes. */
  async #watch(stand: Stand, kind: Kind, act: Act): Promise<void> {
    const heard = new Map<string, number>()
    stand.hear = (word) => heard.set(word, performance.now())
    await stand.do(act)
    stand.hear = () => {}
    this.#learn(kind, heard)
  }

  #learn(kind: Kind, heard: ReadonlyMap<string, number>): void {
    const [begin, frame, end] = ['begin', 'frame', 'end'].map((word) => heard.get(word))
    if (begin === undefined || end === undefined) return
    this.#pace.set(kind, {
      whole: end - begin,
      fromFrame: frame === undefined ? null : end - frame,
    })
  }

  async #running(): Promise<Stand> {
    if (this.#stand && expected(this.#stand.known).entries > MOST_ENTRIES) await this.end()
    if (this.#stand) return this.#stand
    const stand = new Stand(this.#address, this.home)
    this.#stand = stand
    await stand.begin([opening(this.#chance)])
    return stand
  }

  /** The act to strike, and before it whatever it needs to stand upon. */
  async #prepared(stand: Stand, kind: Exclude<Kind, 'migration'>): Promise<Act> {
    switch (kind) {
      case 'commit':
        return logOf(this.#chance)
      case 'import of 300':
        return this.#import(300)
      case 'import of 6,000':
        return this.#import(6_000)
      case 'fold': {
        // Some entries stand in the tail, and these bring it over its limit of 2,000.
        for (let isPacked = true; isPacked; ) {
          await stand.do(this.#import(100))
          const record = await stand.page.evaluate(() => fault.storedDesk())
          isPacked = record === undefined || record.folded === record.at
        }
        return this.#import(1_950)
      }
      case 'undo':
        return takeBack(await stand.do(this.#import(6_000)))
      case 'redo':
        return takeBack(await stand.do(takeBack(await stand.do(this.#import(6_000)))))
      default:
        return kind satisfies never
    }
  }

  #import(count: number): Act {
    this.#serial += 1
    return importOf(count, `${this.home}${this.#serial}`, this.#chance)
  }

  /** A store of the first release, struck while it is brought to this one. */
  async #strikeMigration(aim: Moment): Promise<Kill> {
    const stand = new Stand(this.#address, this.home)
    try {
      this.#old.giveTo(stand)
      stand.known = [...this.#old.known]
      const page = await stand.start()
      const now = stand.now()
      const moment = await this.#struck(stand, 'migration', aim, () =>
        page.evaluate(([time, lead]) => fault.open(time, lead), [now, LEAD] as const),
      )
      const fate = judged(stand, null, await stand.open())
      return { home: this.home, kind: 'migration', moment, fate }
    } finally {
      await stand.remove()
    }
  }
}

/** What stands must be all that was acknowledged, or that and the change in flight: whole, and once. */
function judged(stand: Stand, inFlight: Known | null, { opening: how, shown }: Seen): Fate {
  if (how.outcome === 'safe mode') {
    // Without a journal Chromium may have thrown its database away: then it is said, and never passed over.
    expect(stand.home, how.trouble.sentence).toBe('bare')
    expect(how.trouble.sentence).toMatch(ONE_SENTENCE)
    return 'loss said'
  }
  const isThere = inFlight !== null && shown?.ids.includes(inFlight.id) === true
  expect(shown).toEqual(expected(isThere ? [...stand.known, inFlight] : stand.known))
  return inFlight === null || isThere ? 'whole' : 'not there'
}
