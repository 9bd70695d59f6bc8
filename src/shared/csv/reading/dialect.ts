/** How a file separates rows and cells. */
export interface Dialect {
  readonly newline: '\n' | '\r'
  readonly delimiter: ',' | ';'
}

/** Characters by which a file is known: its dialect, its header and its kind, wherever it is cut. */
export const HEAD_LENGTH = 2 ** 20

/** How a text separates rows and cells, by its beginning. */
export function dialectOf(text: string): Dialect {
  const head = text.length > HEAD_LENGTH ? text.slice(0, HEAD_LENGTH) : text
  const newline = head.includes('\r') && !head.includes('\n') ? '\r' : '\n'
  return { newline, delimiter: isSemicolon(head) ? ';' : ',' }
}

/** The header line decides: more semicolons than commas outside quotation marks. */
function isSemicolon(text: string): boolean {
  let [commas, semicolons, inside] = [0, 0, false]
  for (const character of text.slice(0, 10_000)) {
    if (character === '"') inside = !inside
    if (inside) continue
    if (character === '\n') break
    if (character === ',') commas += 1
    if (character === ';') semicolons += 1
  }
  return semicolons > commas
}
