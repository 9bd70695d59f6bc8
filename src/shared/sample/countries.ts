import type { Tongue } from './people'

interface Place {
  readonly tongue: Tongue
  /** Country and area; the rest of every number here, 555 01.., is nobody's. */
  readonly dial: string
}

const PLACES = {
  Argentina: { tongue: 'spanish', dial: '+54 11' },
  Australia: { tongue: 'english', dial: '+61 2' },
  Austria: { tongue: 'german', dial: '+43 1' },
  Belgium: { tongue: 'french', dial: '+32 2' },
  Brazil: { tongue: 'portuguese', dial: '+55 11' },
  Canada: { tongue: 'english', dial: '+1 416' },
  Czechia: { tongue: 'slavic', dial: '+420 2' },
  Denmark: { tongue: 'nordic', dial: '+45 33' },
  Egypt: { tongue: 'arabic', dial: '+20 2' },
  Estonia: { tongue: 'nordic', dial: '+372 6' },
  Finland: { tongue: 'nordic', dial: '+358 9' },
  France: { tongue: 'french', dial: '+33 1' },
  Germany: { tongue: 'german', dial: '+49 30' },
  Greece: { tongue: 'greek', dial: '+30 21' },
  Hungary: { tongue: 'hungarian', dial: '+36 1' },
  Iceland: { tongue: 'nordic', dial: '+354' },
  India: { tongue: 'indian', dial: '+91 80' },
  Ireland: { tongue: 'english', dial: '+353 1' },
  Israel: { tongue: 'hebrew', dial: '+972 3' },
  Italy: { tongue: 'italian', dial: '+39 02' },
  Japan: { tongue: 'japanese', dial: '+81 3' },
  Jordan: { tongue: 'arabic', dial: '+962 6' },
  Kenya: { tongue: 'african', dial: '+254 20' },
  Mexico: { tongue: 'spanish', dial: '+52 55' },
  Morocco: { tongue: 'arabic', dial: '+212 5' },
  Netherlands: { tongue: 'dutch', dial: '+31 20' },
  'New Zealand': { tongue: 'english', dial: '+64 9' },
  Nigeria: { tongue: 'african', dial: '+234 1' },
  Norway: { tongue: 'nordic', dial: '+47 22' },
  Poland: { tongue: 'slavic', dial: '+48 22' },
  Portugal: { tongue: 'portuguese', dial: '+351 21' },
  Romania: { tongue: 'romanian', dial: '+40 21' },
  'South Africa': { tongue: 'african', dial: '+27 21' },
  'South Korea': { tongue: 'korean', dial: '+82 2' },
  Spain: { tongue: 'spanish', dial: '+34 91' },
  Sweden: { tongue: 'nordic', dial: '+46 8' },
  Switzerland: { tongue: 'german', dial: '+41 44' },
  Turkey: { tongue: 'turkish', dial: '+90 212' },
  Ukraine: { tongue: 'ukrainian', dial: '+380 44' },
  'United Kingdom': { tongue: 'english', dial: '+44 20' },
  'United States': { tongue: 'english', dial: '+1 206' },
  Vietnam: { tongue: 'vietnamese', dial: '+84 28' },
} as const satisfies Readonly<Record<string, Place>>

export type Country = keyof typeof PLACES

/** How people of a country are named and called. */
export function placeOf(country: Country): Place {
  return PLACES[country]
}
