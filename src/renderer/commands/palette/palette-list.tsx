// biome-ignore-all lint/a11y/useSemanticElements: groups of a listbox, which no table or list element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the field keeps the focus and names the marked option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the field hears the keys
import { useEffect, useRef } from 'react'
import { formatNumber } from '../../../shared/basics/format'
import type { Choice, Group } from './choices'
import classes from './palette.module.css'
import { PaletteLine } from './palette-line'

interface Props {
  readonly id: string
  readonly groups: readonly Group[]
  readonly typed: string
  /** The name of the partner in view, for the commands that are for them. */
  readonly partner: string | null
  /** Which of all lines is marked, from 0. */
  readonly at: number
  readonly onMark: (at: number) => void
  readonly onTake: (choice: Choice, withLog: boolean) => void
}

/** The groups one below another; the pointer marks as the arrows do, a click takes. */
export function PaletteList({ id, groups, typed, partner, at, onMark, onTake }: Props) {
  const list = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: also when other lines took its place
  useEffect(() => {
    if (at === 0) list.current?.scrollTo({ top: 0 })
    else list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at, groups])

  let line = 0
  return (
    <div ref={list} id={id} role="listbox" aria-label="Results" className={classes.list}>
      {groups.map(({ name, choices, total }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <div className={classes.group} id={`${id}-${name}`}>
            {name}
            {total > choices.length && (
              <span>
                {' '}
                {formatNumber(choices.length)} of {formatNumber(total)}
              </span>
            )}
          </div>
          {choices.map((choice) => {
            const own = line++
            return (
              <div
                key={choice.key}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === at}
                className={classes.line}
                data-marked={own === at || undefined}
                onPointerMove={() => own !== at && onMark(own)}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => onTake(choice, event.ctrlKey || event.metaKey)}
              >
                <PaletteLine choice={choice} typed={typed} partner={partner} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
