import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '../../../../shared/basics/format'
import { plainOf } from '../../../../shared/basics/text'
import { Choice } from './choice'
import classes from './menus.module.css'
import { QuietMenu } from './quiet-menu'

interface Props {
  /** 'Country'. */
  readonly name: string
  /** Every value there is, with what it is called. */
  readonly values: readonly (readonly [value: string, words: string])[]
  readonly chosen: readonly string[]
  /** Counted only while the menu is open. */
  readonly count: () => ReadonlyMap<string, number>
  readonly onChange: (chosen: readonly string[]) => void
}

/** From here on a list is searched rather than read. */
const SEARCHED = 9

/** A filter by one particular: several values, each with how many partners it would show. */
export function FilterMenu({ name, values, chosen, count, onChange }: Props) {
  const [first, ...others] = chosen
  const words = values.find(([value]) => value === first)?.[1] ?? first
  const label =
    first === undefined ? (
      name
    ) : (
      <>
        <span className={classes.quiet}>{name}:</span> <bdi className={classes.cut}>{words}</bdi>
        {others.length > 0 && ` +${others.length}`}
      </>
    )
  return (
    <QuietMenu label={label} name={`Filter by ${name.toLowerCase()}`} on={first !== undefined}>
      {() => (
        <Values name={name} values={values} chosen={chosen} count={count} onChange={onChange} />
      )}
    </QuietMenu>
  )
}

function Values({ name, values, chosen, count, onChange }: Props) {
  const [search, setSearch] = useState('')
  const counts = count()
  const sought = plainOf(search)
  const shown = values.filter(([, words]) => plainOf(words).includes(sought))

  function toggle(value: string) {
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  }

  return (
    <>
      {values.length >= SEARCHED && (
        <TextInput
          aria-label={`Search: ${name}`}
          placeholder={`Search ${name.toLowerCase()}`}
          value={search}
          data-autofocus
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <fieldset className={classes.list} aria-label={name}>
        {shown.map(([value, words]) => (
          <Choice
            key={value}
            kind="checkbox"
            on={chosen.includes(value)}
            aside={formatNumber(counts.get(value) ?? 0)}
            onPress={() => toggle(value)}
          >
            <bdi>{words}</bdi>
          </Choice>
        ))}
        {shown.length === 0 && <p className={classes.none}>Nothing of that name.</p>}
      </fieldset>
      {chosen.length > 0 && (
        <button type="button" className={classes.plain} data-choice="" onClick={() => onChange([])}>
          Any {name.toLowerCase()}
        </button>
      )}
    </>
  )
}
