import { readQuery } from './choices'

/** A text with the typed words marked, where they stand in it as they were typed. */
export function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  const words = readQuery(typed).text.split(/\s+/).filter(Boolean)
  if (words.length === 0) return text
  const pattern = new RegExp(`(${words.map(literal).join('|')})`, 'giu')
  let at = 0
  return text.split(pattern).map((piece, index) => {
    const key = at
    at += piece.length
    return index % 2 === 1 ? <mark key={key}>{piece}</mark> : piece
  })
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
