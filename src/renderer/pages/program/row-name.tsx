import type { ReactNode } from 'react'
import { plain } from '../../../shared/program/seeds'
import { Chip } from '../../ui/chip'
import { TierBadge } from '../../ui/tier-badge'
import { DisputeMark, LinesMark, SourceMark } from './marks'
import type { ComparedRow, Side } from './model/compare'
import { nameOf, useReading } from './reading'
import classes from './table.module.css'

interface Props {
  readonly row: ComparedRow
  /** The editions whose line stands here, where the row rests on one. */
  readonly lines: readonly Side[]
  readonly rowSpan?: number
}

/** The head of a row: its name, the line it stands on, and what is disputed about it. */
export function RowName({ row, lines, rowSpan }: Props) {
  const { sides } = useReading()
  const shown = sides.flatMap((side) => (row[side] ? [{ side, found: row[side] }] : []))
  const first = shown[0]?.found ?? row.first ?? row.second
  if (!first) return null
  // A name that is only the other edition's is seen beside it there.
  const names = [row.first?.name ?? '', row.second?.name ?? ''].map(plain)
  const aliases = (first.aliases ?? []).filter((alias) => !names.includes(plain(alias)))
  const others = shown.filter(({ found }) => found.name !== first.name)
  const disputed = new Set(shown.flatMap(({ found }) => found.contradictions ?? []))
  const standing = shown.find(({ found }) => found.standing?.source)
  return (
    <th scope="row" rowSpan={rowSpan} className={classes.head}>
      <div className={classes.name}>
        {first.tier ? <TierBadge tier={first.tier} /> : <span>{first.name}</span>}
        <span className={classes.places}>
          {lines.map((side) => (
            <LinesMark key={side} lines={row.lines[side]} side={side} />
          ))}
          {[...disputed].map((id) => (
            <DisputeMark key={id} id={id} />
          ))}
        </span>
      </div>
      {standing?.found.standing?.source && (
        <small>
          {standing.found.standing.says}{' '}
          <SourceMark source={standing.found.standing.source} side={standing.side} />
        </small>
      )}
      {others.map(({ side, found }) => (
        <small key={side}>
          {nameOf(side)}: {found.name}
        </small>
      ))}
      {aliases.length > 0 && <small>also: {aliases.join(', ')}</small>}
      <Standing row={row} />
    </th>
  )
}

/** That only one edition has the row, or that it takes it over. */
function Standing({ row }: { readonly row: ComparedRow }): ReactNode {
  const { sides } = useReading()
  const both = sides.length > 1
  const inherits = sides.find((side) => row[side]?.inherited)
  if (inherits)
    return <Chip>{both ? `${nameOf(inherits)} takes it over from 002` : 'from 002'}</Chip>
  if (row.first && row.second) return null
  const only = row.first ? 'first' : 'second'
  return both || !sides.includes(only) ? <Chip tone="brand">only in {nameOf(only)}</Chip> : null
}
