/** Between two cells: a tab is what spreadsheets put on the clipboard. */
export type Delimiter = ',' | ';' | '\t'

/** How a file separates rows and cells. */
export interface Dialect {
  readonly newline: '\n' | '\r'
  readonly delimiter: Delimiter
}

/** Characters by which a file is known: its dialect, its header and its kind, wherever it is cut. */
export const HEAD_LENGTH = 2 ** 20

/** How a text separates rows and cells, by its beginning. */
export function dialectOf(text: string): Dialect {
  const head = text.length > HEAD_LENGTH ? text.slice(0, HEAD_LENGTH) : text
  const newline = head.includes('\r') && !head.includes('\n') ? '\r' : '\n'
  return { newline, delimiter: delimiterOf(head) }
}

/** The header line decides: what stands most often in it outside quotation marks; of equals a comma, then a semicolon. */
function delimiterOf(text: string): Delimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 }
  let inside = false
  for (const character of text.slice(0, 10_000)) {
    if (character === '"') inside = !inside
    if (inside) continue
    if (character === '\n') break
    if (character === ',' || character === ';' || character === '\t') counts[character] += 1
  }
  if (counts['\t'] > Math.max(counts[','], counts[';'])) return '\t'
  return counts[';'] > counts[','] ? ';' : ','
}
