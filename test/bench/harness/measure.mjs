/** The middle of several measurements, which one slow moment of the machine does not move. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/**
 * Runs contestants in turn, round after round, so that whatever else the machine does falls on all of
 * them alike; the order is turned round every other round. Each answers the milliseconds it took.
 */
export async function interleaved(rounds, contestants) {
  const names = Object.keys(contestants)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse()
    for (const name of order) times[name].push(await contestants[name](round))
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]))
}

/** Milliseconds that an act takes. */
export async function timed(act) {
  const began = performance.now()
  await act()
  return performance.now() - began
}
