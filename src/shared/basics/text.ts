/** The key by which references and persons are compared: trimmed, inner spaces collapsed, without case (8.4). */
export function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
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
