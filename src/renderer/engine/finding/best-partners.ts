import type { Sought } from '../../../shared/basics/text'
import type { Partner } from '../../../shared/records/partner'
import { fitOf } from './fuzzy'
import type { Holders } from './holders'
import { plainPartners } from './plain-partners'

/** The best fitting partners, best first and by name among equals. */
export function bestPartners(
  partners: readonly Partner[],
  words: Sought,
  limit: number,
  holders: Holders = NOBODY,
): { readonly best: readonly Partner[]; readonly total: number } {
  const hits: { readonly partner: Partner; readonly fit: number }[] = []
  let total = 0
  for (const { partner, name, all } of plainPartners(partners, holders)) {
    let fit = 0
    for (const word of words) {
      // A name says most; what is only found elsewhere counts half.
      const inName = fitOf(name, word)
      const one = inName > 0 ? inName : wordIn(all, word)
      if (one === 0) {
        fit = 0
        break
      }
      fit += one
    }
    if (fit === 0) continue
    if (name.startsWith(words[0] ?? '')) fit += FIRST
    total += 1
    const worst = hits.at(-1)
    if (hits.length === limit && worst && worst.fit >= fit) continue
    const place = hits.findIndex((hit) => hit.fit < fit)
    hits.splice(place < 0 ? hits.length : place, 0, { partner, fit })
    if (hits.length > limit) hits.pop()
  }
  return { best: hits.map(({ partner }) => partner), total }
}

const NOBODY: Holders = new Map()
/** What is typed first is mostly how the name begins. */
const FIRST = 5

/** How well the other particulars hold a word; letters scattered over all of them mean nothing. */
function wordIn(all: readonly string[], word: string): number {
  let best = 0
  for (const text of all) if (text.includes(word)) best = Math.max(best, fitOf(text, word))
  return best / 2
}
