/** The key by which references and persons are compared: trimmed, inner spaces collapsed, without case (8.4). */
export function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A text as it is looked for: without case, accents and needless spaces, so that 'vertice' finds Vértice. */
export function plainOf(text: string): string {
  return keyOf(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ')
}

/** Words that something is looked for by, each plain. */
export type Sought = readonly string[]

/** The words of what was typed. */
export function soughtIn(typed: string): Sought {
  return plainOf(typed).split(' ').filter(Boolean)
}

/** Whether all the words stand in a plain text, in whatever order. */
export function holdsAll(plain: string, words: Sought): boolean {
  return words.every((word) => plain.includes(word))
}

/** What records are found by, as plain texts; each made once, as every letter asks all of them. */
export function plainTexts<T extends object>(textOf: (one: T) => string): (one: T) => string {
  const made = new WeakMap<T, string>()
  return (one) => {
    const known = made.get(one)
    if (known !== undefined) return known
    const plain = plainOf(textOf(one))
    made.set(one, plain)
    return plain
  }
}

/** A word as a sentence or a cell begins with it: 'basic' becomes 'Basic'. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Orders strings by Unicode code points, where JavaScript's own order compares UTF-16 units. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above every other UTF-16 unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
