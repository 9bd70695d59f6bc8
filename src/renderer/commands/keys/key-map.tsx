import { Fragment, useId } from 'react'
import { useHabits } from '../../stores/habits'
import { useRoots } from '../../ui/roots'
import { CHAPTERS, type Command } from '../table/command'
import { COMMANDS } from '../table/command-table'
import classes from './key-map.module.css'
import { areSingle, type Keys, keysHere, sayKeys } from './keys'
import { PAGE_KEYS } from './page-keys'

type Row = readonly [keys: readonly Keys[], what: string]

interface Place {
  readonly name: string
  readonly rows: readonly Row[]
}

/** Every key there is, by where it works; made from the table of commands, so that it is never out of date. */
export function KeyMap() {
  const { machine } = useRoots()
  const singleKeys = useHabits((habits) => habits.singleKeys)
  return (
    <div className={classes.map}>
      {placesFor(machine.kind, singleKeys).map((place) => (
        <Keyed key={place.name} place={place} />
      ))}
      {!singleKeys && (
        <p className={classes.note}>
          Letters alone are switched off, in Help, but in a list that has the focus; everything is
          in Find anything.
        </p>
      )}
    </div>
  )
}

function Keyed({ place: { name, rows } }: { readonly place: Place }) {
  const id = useId()
  const { machine } = useRoots()
  return (
    <section aria-labelledby={id} className={classes.place}>
      <h3 id={id}>{name}</h3>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((one, at) => (
                <Fragment key={one}>
                  {at > 0 && <span className={classes.or}>or</span>}
                  <span className={classes.keys}>
                    {sayKeys(one, machine.os)
                      .split(' ')
                      .map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                  </span>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The places of the map with their rows; a place without keys here is left out. */
export function placesFor(machine: 'desktop' | 'browser', singleKeys: boolean): readonly Place[] {
  const row = ({ keys, name }: Command): Row => [keysHere(keys, machine, singleKeys), name]
  const chapters = CHAPTERS.map((chapter) => ({
    name: chapter,
    rows: COMMANDS.filter((command) => command.chapter === chapter).map(row),
  }))
  // What a list or a sheet hears by itself is no single key of the desk, and stays.
  const pages = PAGE_KEYS.map(({ place, rows }) => ({ name: place, rows }))
  return [...chapters, ...pages]
    .map(({ name, rows }) => ({ name, rows: rows.filter(([keys]) => keys.length > 0) }))
    .filter(({ rows }) => rows.length > 0)
}

/** The letters that are commands by themselves, for the switch that turns them off. */
export function singleLetters(): readonly Keys[] {
  return COMMANDS.flatMap(({ keys }) => keys.filter(areSingle))
}
