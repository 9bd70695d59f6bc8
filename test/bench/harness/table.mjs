/**
 * One line of the table. `ratio` is the desk's time or size in the peer's, or the other way round where
 * `quicker` is said; null = not run, and `note` says why.
 *   gate, worth: { most } or { least }, in the same unit as the ratio; null = only said.
 */
export function line({ work, against, ratio, gate = null, worth = null, ours, theirs, note = '' }) {
  return { work, against, ratio, gate, worth, ours, theirs, note }
}

/** A line whose peer, or whose own side, could not be run. */
export function notRun(work, against, why) {
  return line({ work, against, ratio: null, ours: '', theirs: '', note: `not run: ${why}` })
}

/** The whole table as text, notes below it. */
export function tableOf(lines) {
  const head = [
    'work',
    'against',
    'ratio',
    'gate',
    'held',
    'worth reaching',
    'reached',
    'desk',
    'peer',
  ]
  const cells = lines.map((one) => [
    one.work,
    one.against,
    one.ratio === null ? 'not run' : ratioText(one.ratio),
    limitText(one.gate),
    verdict(one.ratio, one.gate),
    limitText(one.worth),
    verdict(one.ratio, one.worth),
    one.ours,
    one.theirs,
  ])
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => row[at].length)),
  )
  const write = (row) =>
    row
      .map((cell, at) => (at >= 2 ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
  const notes = lines
    .filter(({ note }) => note !== '')
    .map(({ work, against, note }) => `- ${work}, against ${against}: ${note}`)
  return [
    write(head),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...cells.map(write),
    '',
    ...notes,
  ].join('\n')
}

function ratioText(ratio) {
  if (ratio >= 100) return `${Math.round(ratio).toLocaleString('en-US')}×`
  return `${ratio.toPrecision(2 + Number(ratio >= 10))}×`
}

function limitText(limit) {
  if (!limit) return ''
  const { most, least, unit = '×' } = limit
  return most === undefined ? `≥ ${least}${unit}` : `≤ ${most}${unit}`
}

function verdict(ratio, limit) {
  if (!limit || ratio === null) return ''
  const value = limit.value ?? ratio
  const held = limit.most === undefined ? value >= limit.least : value <= limit.most
  return held ? 'yes' : 'no'
}

/** Milliseconds as a person reads them. */
export function ms(value) {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`
  if (value >= 100) return `${Math.round(value)} ms`
  if (value >= 1) return `${value.toFixed(1)} ms`
  return `${(value * 1000).toFixed(value < 0.01 ? 1 : 0)} µs`
}

/** Bytes as a person reads them. */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
