const TICK_MS = 10

/** Watches how long the page could not run anything: a tick of ten milliseconds that comes late. */
export function watchMainThread(): { readonly stop: () => number } {
  let [last, longest] = [performance.now(), 0]
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const ticker = setInterval(look, TICK_MS)
  return {
    /** The longest time between two ticks, in milliseconds. */
    stop: () => {
      look()
      clearInterval(ticker)
      return longest
    },
  }
}
