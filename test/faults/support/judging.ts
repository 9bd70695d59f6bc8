import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { expect } from 'vitest'
import type { Seen } from './fault-page'
import { expected, ONE_SENTENCE } from './oracle'
import type { Stand } from './stand'
import { removeIfThere } from './worn'

/** All that was acknowledged stands, and every figure is right. */
export function expectWhole(desk: Stand, { opening, shown }: Seen): void {
  expect(opening).toMatchObject({ outcome: 'open', state: { person: 'Anna Berg' } })
  expect(shown).toEqual(expected(desk.known))
}

/** After damage: all is there, at once or by one step of safe mode; without a journal it may be said instead. */
export async function expectSafe(desk: Stand, seen: Seen, done: string): Promise<void> {
  const { opening: how } = seen
  if (how.outcome === 'open') {
    expect(seen.shown, done).toEqual(expected(desk.known))
    return
  }
  const { sentence, canRebuild, canGoOn } = how.trouble
  expect(sentence, done).toMatch(ONE_SENTENCE)
  if (desk.home !== 'bare') {
    expect(canRebuild, done).toBe(true)
    return expectRebuilt(desk, done)
  }
  if (!canGoOn) return
  const going = await desk.page.evaluate((time) => fault.wayOut('goOn', time), desk.now())
  if (typeof going === 'string') throw new Error(`${done}: ${going}`)
  const count = going.shown?.ids.length ?? 0
  expect(count, done).toBeGreaterThan(0)
  expect(going.shown, done).toEqual(expected(desk.known.slice(0, count)))
}

/** The store built anew in safe mode; where Chromium opens no store at all any more, once its folder is gone. */
async function expectRebuilt(desk: Stand, done: string): Promise<void> {
  const built = await desk.page.evaluate((time) => fault.wayOut('rebuild', time), desk.now())
  if (typeof built !== 'string') return expectWhole(desk, built)
  expect(built, done).toMatch(ONE_SENTENCE)
  await desk.quit()
  removeIfThere(desk.storeFolder)
  expectWhole(desk, await desk.open())
}

/** Changes one byte of a file. */
export function flip(path: string, place: number): void {
  const file = openSync(path, 'r+')
  const byte = new Uint8Array(1)
  readSync(file, byte, 0, 1, place)
  writeSync(file, Uint8Array.of((byte[0] ?? 0) ^ 0x5a), 0, 1, place)
  closeSync(file)
}

/** So many of a list, drawn by chance. */
export function drawn<T>(all: readonly T[], count: number, chance: () => number): readonly T[] {
  const left = [...all]
  return Array.from({ length: Math.min(count, all.length) }, () =>
    left.splice(Math.floor(chance() * left.length), 1),
  ).flat()
}
