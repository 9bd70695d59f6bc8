/**
 * A number as people write it: 1234.5, 1,234.50, 1.234,50, 1'234.56, $ 620, or a sum of such: 1200+350.
 * No amount here has more than two decimals, so a last mark with one or two digits behind it is the
 * decimal mark and with three a thousands mark: nothing is guessed, and 12k or 1e5 is no number. In
 * hundredths; null where it is no number.
 */
export function readHundredths(text: string): number | null {
  let sum = 0
  for (const term of text.split('+')) {
    const hundredths = readTerm(term)
    if (hundredths === null) return null
    sum += hundredths
  }
  return Number.isSafeInteger(sum) ? sum : null
}

function readTerm(text: string): number | null {
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

/** Minutes of work as people write a time: 90, 1:30, 1h30, 2 h, 45 min; null where it is none. */
export function readMinutes(text: string): number | null {
  const bare = text.trim().toLowerCase().replace(/\s+/g, '')
  const [, hours, minutes = '0'] = /^(\d{1,3})(?::|h)(\d{1,2})?(?:m|min)?$/.exec(bare) ?? []
  if (hours === undefined) return readWhole(bare.replace(/m(?:in|inutes?)?$/, ''))
  return Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : null
}
