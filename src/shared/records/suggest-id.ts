/**
 * Suggests ids for new partners: the letters a name begins with and the next number free behind them, as
 * ND-01. Ids that differ in case alone are held for one, and none is suggested twice.
 */
export function idSuggester(known: Iterable<string>): (name: string) => string {
  const taken = new Set(Array.from(known, (id) => id.toUpperCase()))
  /** The last number given behind these letters: thousands of like names are not counted through each time. */
  const last = new Map<string, number>()
  return (name) => {
    const letters = lettersOf(name)
    for (let number = (last.get(letters) ?? 0) + 1; ; number++) {
      const id = `${letters}-${String(number).padStart(2, '0')}`
      if (taken.has(id)) continue
      last.set(letters, number)
      return id
    }
  }
}

function lettersOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z0-9 ]+/g, '')
  const words = plain.split(' ').filter(Boolean)
  const letters = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase())
  return letters.join('') || 'P'
}
