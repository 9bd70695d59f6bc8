/**
 * A number as people write it: 1234.5, 1,234.50, 1.234,50, 1'234.56, $ 620. No amount here has more
 * than two decimals, so a last mark with one or two digits behind it is the decimal mark and with
 * three a thousands mark: nothing is guessed. In hundredths; null where it is no number.
 */
export function readHundredths(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^\$|\$$/g, '')
    .replace(/[\s'’]/g, '')
    .replace(/^[−–]/, '-')
  const match = /^(-?)(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return null
  const [, sign = '', whole = '', decimals = ''] = match
  if (!/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole)) return null
  // 1,234.567,89 mixes the marks: each may stand for one thing only.
  if (new Set(whole.match(/[.,]/g) ?? []).size > 1) return null
  const hundredths = Number(whole.replace(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(hundredths) ? (sign === '-' ? -hundredths : hundredths) : null
}

/** A whole number as people write it, or null. */
export function readWhole(text: string): number | null {
  const hundredths = readHundredths(text)
  return hundredths !== null && hundredths % 100 === 0 ? hundredths / 100 : null
}
