import { isInherited } from '../../../shared/program/edition'
import type { Passage } from '../../../shared/program/source'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { LinesMark } from './marks'
import { type PassagePair, SIDES, type Side } from './model/compare'
import { BESIDE, type ComparedSection } from './model/program'
import { rowProps } from './parts'
import classes from './program.module.css'
import { nameOf, useReading } from './reading'

/** What a chapter says in words; with both editions, what they share first and then each side's own. */
export function SectionCards({ sections }: { readonly sections: readonly ComparedSection[] }) {
  const { sides, differencesOnly, target } = useReading()
  const both = sides.length > 1
  const shown = sections.flatMap((section) => {
    const pairs = section.pairs.filter((pair) => {
      if (pair.id === target) return true
      if (differencesOnly) return !pair.first || !pair.second
      return sides.some((side) => pair[side])
    })
    return pairs.length > 0 ? [{ ...section, pairs }] : []
  })
  if (shown.length === 0) return null
  return (
    <div className={both ? classes.wideCards : classes.cards}>
      {shown.map((section) => (
        <Card
          key={section.id}
          title={section.title}
          aside={
            <>
              {section.aside}{' '}
              {sides.includes('first') && section.pairs.every(isTakenOver) && <Chip>from 002</Chip>}
            </>
          }
        >
          {both ? <Compared pairs={section.pairs} /> : <One pairs={section.pairs} />}
        </Card>
      ))}
    </div>
  )
}

function One({ pairs }: { readonly pairs: readonly PassagePair[] }) {
  const { sides } = useReading()
  return (
    <ul className={classes.passages}>
      {pairs.map((pair) => (
        <Statement
          key={pair.id}
          pair={pair}
          side={sides.find((side) => pair[side]) ?? 'first'}
          isNamed={!pairs.every(isTakenOver)}
        />
      ))}
    </ul>
  )
}

function Compared({ pairs }: { readonly pairs: readonly PassagePair[] }) {
  const shared = pairs.filter(({ first, second }) => first && second)
  const own = (side: Side) => pairs.filter((pair) => pair[side] && !pair[otherOf(side)])
  const split = pairs.length > shared.length
  const isNamed = !pairs.every(isTakenOver)
  return (
    <>
      {split && (
        <div className={classes.halves}>
          {SIDES.map((side) => (
            <section key={side} aria-label={`Only in ${nameOf(side)}`}>
              <h3>Only in {nameOf(side)}</h3>
              {own(side).length > 0 ? (
                <ul className={classes.passages}>
                  {own(side).map((pair) => (
                    <Statement key={pair.id} pair={pair} side={side} isNamed={isNamed} />
                  ))}
                </ul>
              ) : (
                <p className={classes.quiet}>Nothing of its own.</p>
              )}
            </section>
          ))}
        </div>
      )}
      {shared.length > 0 && (
        <section aria-label="In both editions">
          <h3 className={classes.shared}>In both editions</h3>
          <ul className={classes.passages}>
            {shared.map((pair) => (
              <Statement key={pair.id} pair={pair} side="first" isNamed={isNamed} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function otherOf(side: Side): Side {
  return side === 'first' ? 'second' : 'first'
}

/** Whether the first edition has a statement only because 002 makes it. */
function isTakenOver({ first }: PassagePair): boolean {
  return first !== null && isInherited(BESIDE.first, first.lines)
}

interface StatementProps {
  readonly pair: PassagePair
  readonly side: Side
  /** Whether it says by itself that it is taken over; else its card says so for all. */
  readonly isNamed: boolean
}

function Statement({ pair, side, isNamed }: StatementProps) {
  const reading = useReading()
  const passage: Passage | null = pair[side] ?? pair.first ?? pair.second
  if (!passage) return null
  const { text, lines, quote } = passage
  const elsewhere = !pair[side]
  return (
    <li {...rowProps(pair.id, reading)}>
      {text} <LinesMark lines={lines} side={side} />
      {isNamed && side === 'first' && isTakenOver(pair) && <Chip>from 002</Chip>}
      {elsewhere && <Chip tone="brand">only in {nameOf(otherOf(side))}</Chip>}
      {quote !== undefined && <q>{quote}</q>}
    </li>
  )
}
