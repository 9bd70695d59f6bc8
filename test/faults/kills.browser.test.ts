import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { chanceFrom } from './support/acts'
import { KINDS, type Kill, Killing, type Kind, type Moment } from './support/killing'
import { type OldDesk, oldDesk } from './support/old-desk'
import { serveFaultPage } from './support/site'
import type { Home } from './support/stand'

/** Kills of a long search; none in `npm test`, where a sample is struck. */
const LONG = Number(process.env.FUZZ_KILLS ?? 0)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
/** Kills of each kind at each moment that a long search must have struck. */
const ENOUGH = 3
const MOMENTS: readonly Moment[] = ['inside', 'before', 'inside', 'after']
/** Where the journal stands outside of what is killed matters most. */
const HOMES: readonly Home[] = ['desktop', 'browser', 'desktop', 'bare']

let site: Served
let old: OldDesk
const kills: Kill[] = []

beforeAll(async () => {
  site = await serveFaultPage()
  old = await oldDesk(site.address, chanceFrom(SEED))
})
afterAll(async () => {
  await old.remove()
  await site.stop()
})

/** Kills of one home until each kind was struck inside so often; a kill that missed is no kill inside. */
async function untilInside(home: Home, kinds: readonly Kind[], seed: number): Promise<void> {
  const killing = new Killing(site.address, home, seed, old)
  try {
    for (const kind of kinds)
      for (let tries = 1, isHit = false; !isHit && tries <= 4; tries++) {
        const kill = await killing.strike(kind, 'inside')
        kills.push(kill)
        isHit = kill.moment === 'inside'
      }
  } finally {
    await killing.end()
  }
}

/** A long search: every kind in turn, at every moment, until so many kills are struck and each fell often enough. */
async function longSearch(lane: number): Promise<void> {
  const killings = new Map<Home, Killing>()
  try {
    for (let n = lane; kills.length < LONG || (lacking() && kills.length < 2 * LONG); n += 2) {
      const round = Math.floor(n / KINDS.length)
      const home = HOMES[Math.floor(round / MOMENTS.length) % HOMES.length] ?? 'desktop'
      const killing = killings.get(home) ?? new Killing(site.address, home, SEED + lane, old)
      killings.set(home, killing)
      const aim = MOMENTS[round % MOMENTS.length] ?? 'inside'
      const next = { kind: KINDS[n % KINDS.length] ?? 'commit', moment: aim } as const
      const { kind, moment } = kills.length < LONG ? next : (lacking() ?? next)
      kills.push(await killing.strike(kind, moment))
      if (kills.length % 25 === 0) process.stdout.write(`${kills.length} kills\n`)
    }
  } finally {
    for (const killing of killings.values()) await killing.end()
  }
}

/** A moment of a kind of work that was struck too seldom to say anything. */
function lacking(): { readonly kind: Kind; readonly moment: Moment } | undefined {
  const all = KINDS.flatMap((kind) => MOMENTS.map((moment) => ({ kind, moment })))
  return all.find(({ kind, moment }) => count(kind, moment) < ENOUGH)
}

function count(kind: Kind, moment: Moment): number {
  return kills.filter((kill) => kill.kind === kind && kill.moment === moment).length
}

function table(): string {
  const lines = KINDS.map((kind) => {
    const inside = kills.filter((kill) => kill.kind === kind && kill.moment === 'inside')
    const whole = inside.filter(({ fate }) => fate === 'whole').length
    const [before, after] = [count(kind, 'before'), count(kind, 'after')]
    return `  ${kind}: ${before} before, ${inside.length} inside (${whole} of these stood whole), ${after} after`
  })
  const said = kills.filter(({ fate }) => fate === 'loss said').length
  return [
    `${kills.length} kills, seed ${SEED}, ${said} losses said without a journal`,
    ...lines,
    '',
  ].join('\n')
}

async function strikeAll(lanes: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(lanes)
  process.stdout.write(table())
  expect(results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([])
}

describe('the browser killed at random moments: all or nothing, nothing lost, nothing doubled', () => {
  if (LONG === 0)
    test('inside every kind of work', { timeout: 240_000 }, async () => {
      await strikeAll([
        untilInside('desktop', ['migration', 'fold', 'import of 6,000', 'commit'], SEED),
        untilInside('bare', ['redo', 'commit'], SEED + 1),
        untilInside('browser', ['undo', 'import of 300'], SEED + 2),
      ])
      for (const kind of KINDS) expect([kind, count(kind, 'inside') > 0]).toEqual([kind, true])
    })
  else
    test(`${LONG} times`, { timeout: 6 * 3_600_000 }, async () => {
      await strikeAll([longSearch(0), longSearch(1)])
      expect(lacking()).toBeUndefined()
    })
})
