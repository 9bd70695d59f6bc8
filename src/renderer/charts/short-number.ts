import { formatNumber } from '../../shared/basics/format'

/** A number as an axis has room for: 800, 12.5k, −4k, 1.2M. */
export function shortNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1_000_000) return `${formatNumber(round(value / 1_000_000))}M`
  return size >= 1_000 ? `${formatNumber(round(value / 1_000))}k` : formatNumber(value)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
