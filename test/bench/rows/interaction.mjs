import { line, ms } from '../harness/table.mjs'
import { ACTS, wayIn } from './acts.mjs'
import { foundDesk } from './storage.mjs'

const SAMPLES = 24
/** The first ones of a process still compile. */
const WARM_UP = 3
const PERCENTILE = 0.95

/** From a key or a click to the next paint, in the real window: a full desk beside one of three partners. */
export async function interactionRows({ onDesk, onWindow, view, say, copy, remove }) {
  say('Opening, filtering, sorting, logging and undoing in the window …')
  copy('base', 'window')
  const full = await onWindow('window', interact)
  remove('window')
  await onDesk('window-small', (page) => foundDesk(page, view, 'few-'))
  const few = await onWindow('window-small', interact)
  remove('window-small')
  return Object.keys(full).map((name) =>
    line({
      work: `window: ${name}, to the next paint`,
      against: 'a desk of three partners',
      ratio: p95(full[name].paints) / p95(few[name].paints),
      gate: { most: 100, value: p95(full[name].paints), unit: ' ms' },
      ours: ms(p95(full[name].paints)),
      theirs: ms(p95(few[name].paints)),
      note: `95th of 100 over ${full[name].paints.length} keys and clicks; until what was asked for is shown: ${ms(p95(full[name].shown))}, there ${ms(p95(few[name].shown))}.`,
    }),
  )
}

/** Does each act again and again; milliseconds to the next paint, and until what was asked for is shown. */
async function interact(page) {
  await wayIn(page)
  const measured = {}
  for (const [name, { before, act, isShown, after }] of Object.entries(ACTS)) {
    const [paints, shown] = [[], []]
    for (let sample = 0; sample < SAMPLES + WARM_UP; sample++) {
      const wanted = await before(page, sample)
      await page.evaluate(() => globalThis.paints.splice(0))
      await act(page, sample)
      const took = await page.evaluate(isShown, wanted)
      const [painted] = await page.evaluate(() => globalThis.paints.splice(-1))
      if (sample >= WARM_UP) {
        paints.push(painted ?? took)
        shown.push(took)
      }
      await after(page, sample)
    }
    measured[name] = { paints, shown }
  }
  return measured
}

function p95(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * PERCENTILE))] ?? 0
}
