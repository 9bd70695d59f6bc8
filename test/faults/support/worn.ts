import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { chanceFrom, importOf, logOf, opening, takeBack } from './acts'
import type { Seen } from './fault-page'
import type { Act, Known } from './oracle'
import { type Home, Stand } from './stand'

/** A desk that was used for a while and closed, to be copied, damaged and opened again. */
export interface Worn {
  readonly stand: Stand
  readonly known: readonly Known[]
}

/** Packed pages, a busy month that Chromium keeps in a file of its own, a change taken back, and a tail. */
const YEAR: readonly Act[] = (() => {
  const chance = chanceFrom(20_261_120)
  return [
    opening(chance),
    importOf(6_000, 'busy', chance, '2026-05'),
    importOf(2_200, 'year', chance),
    importOf(300, 'mistake', chance),
    takeBack('dev1-4'),
    logOf(chance),
    logOf(chance),
  ]
})()

/** Makes the desk that all the damage is done to copies of. */
export async function wornDesk(address: string, home: Home): Promise<Worn> {
  const stand = new Stand(address, home)
  await stand.begin(YEAR)
  await stand.quit()
  return { stand, known: stand.known }
}

/** What only speeds Chromium up need not be copied. */
const NOT_COPIED = /Cache|Code Cache|Crashpad|component_crx|Safe Browsing|GrShader|BrowserMetrics/

/** A copy of a closed desk: profile, journal, sentinel and all. */
export function copyOf({ stand, known }: Worn, address: string): Stand {
  const copy = new Stand(address, stand.home)
  cpSync(stand.root, copy.root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !NOT_COPIED.test(path.slice(stand.root.length)) && !/Singleton/.test(path),
  })
  copy.follow(stand)
  copy.known = [...known]
  return copy
}

/** Every file of a folder that holds bytes, by its path from there. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => statSync(join(folder, name)).size > 0)
    .sort()
}

/** Chromium's own diary, which it writes and never reads. */
export function isDiary(path: string): boolean {
  return /^LOG(\.old)?$/.test(path.split(sep).at(-1) ?? '')
}

export function removeIfThere(path: string): void {
  if (!existsSync(path)) throw new Error(`nothing stands at ${path}`)
  rmSync(path, { recursive: true, force: true })
}

/** Runs acts some at a time, and gives what went wrong of each. */
export async function lanes(
  count: number,
  acts: readonly (() => Promise<void>)[],
): Promise<readonly string[]> {
  const waiting = [...acts]
  const wrong: string[] = []
  const lane = async () => {
    for (let act = waiting.shift(); act; act = waiting.shift())
      await act().catch((failure: Error) => wrong.push(failure.message))
  }
  await Promise.all(Array.from({ length: count }, lane))
  return wrong
}

/** How an opening went, in a word or two, for the log of a search. */
export function sayOpening({ opening: how, shown }: Seen): string {
  if (how.outcome === 'safe mode') return `safe mode: ${how.trouble.sentence}`
  if (how.state.person === null) return 'first start'
  return `${shown?.ids.length} changes${how.mended.length > 0 ? `, mended: ${how.mended.join(' ')}` : ''}`
}
