import type { Sought } from '../../../shared/basics/text'

/** How good a hit is; 0 = none. What stands at a beginning is better than what stands inside. */
const WHOLE = 100
const BEGINNING = 80
const WORD = 60
const INSIDE = 40
const SCATTERED = 12
/** Fewer letters than this are scattered over nearly every text. */
const LEAST_SCATTERED = 3

/** How well a plain text holds a plain word, from 0 to 100. */
export function fitOf(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at === 0) return text.length === word.length ? WHOLE : BEGINNING
  if (at > 0) return beginsWord(text, word, at) ? WORD : INSIDE
  return word.length >= LEAST_SCATTERED && isScattered(text, word) ? SCATTERED : 0
}

/** How well texts hold all the words together; 0 as soon as one is missing. */
export function fitOfAll(texts: readonly string[], words: Sought): number {
  let sum = 0
  for (const word of words) {
    let best = 0
    for (const text of texts) {
      const fit = fitOf(text, word)
      if (fit > best) best = fit
    }
    if (best === 0) return 0
    sum += best
  }
  return words.length === 0 ? 0 : sum / words.length
}

function beginsWord(text: string, word: string, first: number): boolean {
  for (let at = first; at > 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text.charAt(at - 1))) return true
  return false
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether the letters come in this order with the first at the beginning of a word: 'nwd' finds Nordwind. */
function isScattered(text: string, word: string): boolean {
  const first = word.charAt(0)
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    if (from > 0 && LETTER.test(text.charAt(from - 1))) continue
    let at = from
    let next = 1
    while (next < word.length) {
      at = text.indexOf(word.charAt(next), at + 1)
      if (at < 0) break
      next += 1
    }
    if (next === word.length) return true
  }
  return false
}
