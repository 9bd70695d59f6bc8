import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Served } from '../../src/main/serve'
import { chanceFrom, importOf, logOf, opening, takeBack } from './support/acts'
import { expected } from './support/oracle'
import { serveFaultPage } from './support/site'
import { type Home, Stand } from './support/stand'

let site: Served
beforeAll(async () => {
  site = await serveFaultPage()
})
afterAll(() => site.stop())

test.each<Home>(['desktop', 'bare', 'browser'])('plain %s', async (home) => {
  const stand = new Stand(site.address, home)
  const chance = chanceFrom(1)
  try {
    let t = Date.now()
    const lap = (what: string) => {
      console.log(home, what, Date.now() - t)
      t = Date.now()
    }
    await stand.begin([opening(chance)])
    lap('begin')
    await stand.do(logOf(chance))
    lap('log')
    const id = await stand.do(importOf(6000, 'big', chance))
    lap('import 6000')
    await stand.do(takeBack(id))
    lap('undo')
    await stand.do(takeBack(stand.known.at(-1)?.id ?? ''))
    lap('redo')
    await stand.do(importOf(300, 'x', chance))
    lap('import 300')
    expect(await stand.shown()).toEqual(expected(stand.known))
    lap('check')
    await stand.kill()
    lap('kill')
    const seen = await stand.open()
    lap('open')
    expect(seen.opening).toMatchObject({ outcome: 'open', mended: [] })
    expect(seen.shown).toEqual(expected(stand.known))
    lap('expected')
  } finally {
    await stand.remove()
  }
})
