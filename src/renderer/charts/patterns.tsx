import type { SeriesId } from './columns'

interface Props {
  readonly prefix: string
  readonly of: readonly SeriesId[]
}

/** The pattern of each series: with it they are told apart in print and without colour. */
export function Patterns({ prefix, of }: Props) {
  return (
    <defs>
      {of.map((id) => (
        <pattern
          key={id}
          id={patternId(prefix, id)}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} fill={`var(--g-${id})`} />
          <path
            d={STROKES[id]}
            fill="none"
            stroke="var(--panel)"
            strokeOpacity={0.5}
            strokeWidth={1.4}
          />
        </pattern>
      ))}
    </defs>
  )
}

/** The name under which a picture finds the pattern of a series. */
export function patternId(prefix: string, id: SeriesId): string {
  return `${prefix}-${id}`
}

/** One tile each, eight by eight: plain, rising, dots, level, upright, crossed, falling. */
const STROKES: Readonly<Record<SeriesId, string>> = {
  revenue: '',
  projects: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
  knowledge: 'M1.3 2 h1.4 M5.3 6 h1.4',
  program: 'M0 2 H8 M0 6 H8',
  community: 'M2 0 V8 M6 0 V8',
  special: 'M0 4 H8 M4 0 V8',
  refunds: 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
}
