import { IconCheck, IconMinus } from '@tabler/icons-react'
import { noteOf } from '../../../shared/documents/words'
import type { Source } from '../../../shared/program/source'
import { SourceMark } from './marks'
import type { Pair, Side } from './model/compare'
import type { Column, Saying } from './model/sheet'
import { nameOf, useReading } from './reading'
import classes from './table.module.css'

interface Props {
  readonly pair: Pair | undefined
  readonly side: Side
  readonly column: Column
  /** Whether its place stands at the head of the row or column already. */
  readonly isCovered: boolean
  /** One cell for both editions, where they do not differ. */
  readonly forBoth?: boolean
  /** Whether the head of the row says already that one edition takes it over from 002. */
  readonly isTakenOver?: boolean
  readonly colSpan?: number | undefined
}

/** What an edition says in one cell; where two are shown, a mark tells that they differ. */
export function SayingCell(props: Props) {
  const { pair, side, column, isCovered, forBoth = false, isTakenOver = false, colSpan } = props
  const { sides } = useReading()
  const saying = pair?.[side] ?? null
  const both = sides.length > 1 && pair !== undefined
  const differs = both && !forBoth && pair.verdict === 'different'
  // Where a whole row is absent, its head says so.
  const alone = both && pair.first && pair.second && isSaid(saying) ? onlyIn(pair) : null
  const common = both && side === 'first' && !isTakenOver ? pair.common : null
  return (
    <td
      data-align={column.align}
      data-verdict={differs ? 'different' : alone ? 'only' : undefined}
      colSpan={colSpan}
    >
      <div className={classes.said}>
        <span className={classes.words}>
          {differs && (
            <span className={classes.mark} title="The editions differ">
              ≠
            </span>
          )}
          {alone && (
            <span className={classes.mark} title={`Only ${nameOf(alone)} states it`}>
              ◐
            </span>
          )}
          <Words saying={saying} column={column} />
        </span>
        {pair && !isCovered && <Places pair={pair} sides={forBoth ? sides : [side]} />}
      </div>
      {saying?.note && <small>{saying.note}</small>}
      {saying?.how && <small>{saying.how}</small>}
      {common && <small>{COMMON[common]}</small>}
    </td>
  )
}

/** Both say the same, but not each on its own ground. */
const COMMON: Readonly<Record<NonNullable<Pair['common']>, string>> = {
  reading: 'both read it so',
  'taken over': 'taken over from 002',
}

interface PlacesProps {
  readonly pair: Pair
  readonly sides: readonly Side[]
}

/** Where a figure stands; a reading that both rest on is named once. */
function Places({ pair, sides }: PlacesProps) {
  const places = new Map<string, { readonly side: Side; readonly source: Source }>()
  for (const side of sides) {
    const source = pair[side]?.source
    if (source && !places.has(noteOf(source))) places.set(noteOf(source), { side, source })
  }
  return (
    <span>
      {[...places].map(([note, { side, source }]) => (
        <SourceMark key={note} source={source} side={side} />
      ))}
    </span>
  )
}

/** The side that alone states something; null where both do, or neither. */
function onlyIn({ verdict }: Pair): Side | null {
  if (verdict === 'only first') return 'first'
  return verdict === 'only second' ? 'second' : null
}

function isSaid(saying: Saying | null): boolean {
  return saying !== null && saying.kind !== 'not stated'
}

interface WordsProps {
  readonly saying: Saying | null
  readonly column: Column
}

function Words({ saying, column }: WordsProps) {
  if (!saying) return <span className={classes.absent}>–</span>
  if (saying.kind === 'not stated') return <span className={classes.absent}>not stated</span>
  if (saying.says === 'yes')
    return (
      <span className={classes.yes}>
        <IconCheck size={15} aria-hidden="true" /> yes
      </span>
    )
  if (saying.says === 'no')
    return (
      <span className={classes.no}>
        <IconMinus size={13} aria-hidden="true" /> no
      </span>
    )
  if (saying.kind === 'none asked' || saying.says === 'none')
    return <span className={classes.no}>none</span>
  return column.align === 'end' ? <b>{saying.says}</b> : <span>{saying.says}</span>
}
