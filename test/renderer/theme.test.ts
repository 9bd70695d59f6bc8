import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TIER_IDS } from '../../src/shared/program/ids'

const CSS = readFileSync(join(import.meta.dirname, '../../src/renderer/theme.css'), 'utf8')
const TEXT = 4.5
const SHAPE = 3

type Scheme = 'light' | 'dark'

/** Text colours on the grounds they stand on, and the least contrast asked for. */
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['bg', 'panel', 'raised', 'sunken', 'line2', 'brand-bg'].flatMap((ground) => [
    ['ink', ground, TEXT] as const,
    ['ink2', ground, TEXT] as const,
    ['ink3', ground, TEXT] as const,
    ['brand-ink', ground, TEXT] as const,
  ]),
  ['on-brand', 'brand', TEXT],
  ['on-brand', 'brand-down', TEXT],
  ['ok', 'ok-bg', TEXT],
  ['ok', 'panel', TEXT],
  ['ok', 'sunken', TEXT],
  ['warn', 'warn-bg', TEXT],
  ['warn', 'panel', TEXT],
  ['warn', 'brand-bg', TEXT],
  ['bad', 'bad-bg', TEXT],
  ['bad', 'panel', TEXT],
  ['bad', 'brand-bg', TEXT],
  ['rail-ink', 'rail', TEXT],
  ['panel', 'ink', TEXT],
  ['edge', 'panel', SHAPE],
  ...TIER_IDS.flatMap((tier) => [
    [`w-${tier}`, 'panel', TEXT] as const,
    [`w-${tier}`, 'brand-bg', TEXT] as const,
    [`o-${tier}`, `t-${tier}`, TEXT] as const,
  ]),
]

describe.each<Scheme>(['light', 'dark'])('in %s', (scheme) => {
  test.each(PAIRS)('%s writes on %s at %d : 1 or better', (ink, ground, least) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(least)
  })

  test('no two tiers share a colour', () => {
    const fills = TIER_IDS.map((tier) => colour(`t-${tier}`, scheme))
    for (const [index, one] of fills.entries())
      for (const other of fills.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(40)
  })
})

test('the measure itself is right: black on white is 21 : 1, and the old grey fails', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#7c869c', '#ffffff')).toBeLessThan(TEXT)
})

function colour(name: string, scheme: Scheme): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(CSS)?.[1] ?? ''
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value)
  const found = pair ? pair[scheme === 'light' ? 1 : 2] : value
  if (!found || !/^#\w{6}$/.test(found))
    throw new Error(`theme.css has no colour ${name}: ${value}`)
  return found
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function distance(one: string, other: string): number {
  const [a, b] = [channels(one), channels(other)]
  return Math.hypot(...a.map((channel, index) => channel - (b[index] ?? 0)))
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
