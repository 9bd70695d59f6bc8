import { formatNumber } from '../../basics/format'
import { type Edition, requirementOf } from '../../program/edition'
import type { Content, Shape } from '../content'
import { INK, PORTRAIT_WIDTH, TIER_INK } from '../look'

const HEIGHT = 120
const FOOT = 16

interface Step {
  readonly name: string
  readonly points: number
  readonly colour: string
}

/** Points of each tier as bars on a logarithmic scale, in the tiers' own colours. */
export function ladderChart(edition: Edition): Content {
  const steps = edition.tiers.flatMap((tier): readonly Step[] => {
    const points = requirementOf(tier, 'points')?.atLeast.value
    return points === undefined ? [] : [{ name: tier.name, points, colour: TIER_INK[tier.id] }]
  })
  if (steps.length === 0) return { text: '' }
  const width = PORTRAIT_WIDTH / steps.length
  return {
    unbreakable: true,
    stack: [
      {
        text: 'Points a year for each tier, on a logarithmic scale',
        style: 'label',
        margin: [0, 8, 0, 8],
      },
      { canvas: [...gridLines(), ...bars(steps, width)] },
      {
        columns: steps.map(({ name, points }) => ({
          width,
          alignment: 'center',
          fontSize: 8,
          stack: [
            { text: name, color: INK.mute },
            { text: formatNumber(points), style: 'label' },
          ],
        })),
        margin: [0, 4, 0, 10],
      },
    ],
  }
}

function gridLines(): readonly Shape[] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    type: 'line',
    x1: 0,
    x2: PORTRAIT_WIDTH,
    y1: HEIGHT * (1 - part),
    y2: HEIGHT * (1 - part),
    lineWidth: 0.4,
    lineColor: INK.line,
  }))
}

function bars(steps: readonly Step[], width: number): readonly Shape[] {
  const logs = steps.map(({ points }) => Math.log10(Math.max(points, 1)))
  const [least, most] = [Math.min(...logs), Math.max(...logs)]
  return steps.map(({ points, colour }, index) => {
    const share = (Math.log10(Math.max(points, 1)) - least) / (most - least || 1)
    const height = round(FOOT + share * (HEIGHT - FOOT - 6))
    return {
      type: 'rect',
      x: round(index * width + width * 0.2),
      y: round(HEIGHT - height),
      w: round(width * 0.6),
      h: height,
      r: 2,
      color: colour,
    }
  })
}

/** Logarithms may differ in their last bit between engines; the page must not. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
