/** Device names that Windows never lets be files, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** Control, zero-width and broken characters, and those that turn the reading direction and so disguise an ending. */
const UNSEEN = /[\p{C}\u2028\u2029]/gu

/** Separators, wildcards, and '%', since Windows expands %NAME% in a suggested name (CVE-2022-2618). */
const FORBIDDEN = /[<>:"/\\|?*%]/g

const MOST_BYTES = 120

/**
 * A bare file name that is safe to suggest on every system and ends as its kind demands; what is
 * dropped or replaced is never more than a name needs, and something readable always remains.
 */
export function safeName(wish: string, ending: string): string {
  const cleaned = wish
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
  const stem = withoutEnding(cleaned, ending).replace(/^[. ]+/, '')
  const short = cut(stem, MOST_BYTES - ending.length - 1).replace(/[. ]+$/, '')
  const free = RESERVED.test(short) ? `_${short}` : short
  return `${free || 'partner-desk'}.${ending}`
}

function withoutEnding(name: string, ending: string): string {
  const tail = `.${ending}`
  return name.toLowerCase().endsWith(tail) ? name.slice(0, -tail.length) : name
}

/** Counted in bytes, as file systems do, and never cut inside a character. */
function cut(text: string, most: number): string {
  let [kept, size] = ['', 0]
  for (const character of text) {
    size += new TextEncoder().encode(character).length
    if (size > most) return kept
    kept += character
  }
  return kept
}
