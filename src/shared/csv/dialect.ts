/** How a file separates rows and cells. */
export interface Dialect {
  readonly newline: '\n' | '\r'
  readonly delimiter: string
}

/** How this text separates rows and cells. */
export function dialectOf(text: string): Dialect & { readonly semicolon: boolean } {
  const newline = text.includes('\r') && !text.includes('\n') ? ('\r' as const) : ('\n' as const)
  const semicolon = isSemicolon(text)
  return { newline, delimiter: semicolon ? ';' : ',', semicolon }
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
