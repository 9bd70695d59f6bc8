import type { Column, Threshold } from './columns'

/** The two scales of the picture; they share their zero, so that below zero means the same on both. */
export interface Scales {
  readonly bars: Scale
  readonly line: Scale
}

export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

const STEPS = 4
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
/** Thresholds this far from the line are still worth a look; farther ones would flatten it or say nothing. */
const ABOVE = 1.5
const BELOW = 0.4
/** Labels closer than this share of the height would lie on each other. */
const APART = 0.1
const MOST_THRESHOLDS = 4
/** Bars leave the upper part of the picture to the line. */
const BAR_ROOM = 1.5

/** Scales for the bars and for the line: from zero, or from below it where something is taken away. */
export function scalesOf(columns: readonly Column[], thresholds: readonly Threshold[]): Scales {
  const up = Math.max(0, ...columns.map((column) => sumOf(column, 1)))
  const down = Math.min(0, ...columns.map((column) => sumOf(column, -1)))
  const points = columns.flatMap(({ point }) => point ?? [])
  const lineUp = Math.max(0, ...points, ...thresholds.map(({ at }) => at))
  const lineDown = Math.min(0, ...points)
  const [bars, line] = [stepOf(up * BAR_ROOM), stepOf(lineUp)]
  const below = Math.max(Math.ceil(-down / bars), Math.ceil(-lineDown / line))
  return { bars: scaleOf(bars, below), line: scaleOf(line, below) }
}

/** Where a value stands on a scale, as a share of the height from the top. */
export function fromTop({ from, to }: Scale, value: number): number {
  return (to - value) / (to - from)
}

/** The thresholds worth drawing: those near the line, the next one first, and no two on each other. */
export function nearThresholds(
  thresholds: readonly Threshold[],
  points: readonly number[],
): readonly Threshold[] {
  const [top, bottom, now] = [Math.max(0, ...points), Math.min(...points), points.at(-1) ?? 0]
  const near = thresholds.filter(({ at }) => at <= top * ABOVE && at >= bottom * BELOW)
  const range = Math.max(top, ...near.map(({ at }) => at))
  const byNearness = near.toSorted(
    (a, b) =>
      Number(b.at > now) - Number(a.at > now) || Math.abs(a.at - now) - Math.abs(b.at - now),
  )
  const drawn: Threshold[] = []
  for (const one of byNearness) {
    const clear = drawn.every(({ at }) => Math.abs(at - one.at) >= range * APART)
    if (clear && drawn.length < MOST_THRESHOLDS) drawn.push(one)
  }
  return drawn.toSorted((a, b) => a.at - b.at)
}

/** A round number times a power of ten, so that a few steps just reach the top. */
function stepOf(top: number): number {
  const rough = Math.max(top, STEPS) / STEPS
  const power = 10 ** Math.floor(Math.log10(rough))
  const found = ROUND.find((step) => step * power >= rough - 1e-9) ?? 10
  return found * power
}

function scaleOf(step: number, below: number): Scale {
  const ticks = Array.from({ length: STEPS + below + 1 }, (_, at) => (at - below) * step)
  return { from: -below * step, to: STEPS * step, ticks }
}

function sumOf({ parts }: Column, sign: 1 | -1): number {
  return parts.reduce((sum, { value }) => (value * sign > 0 ? sum + value : sum), 0)
}
