import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { plural } from '../../../shared/basics/format'
import { KeyHint } from '../../ui/key-hint'
import { CHAPTER_NAMES, type Hit, searchProgram } from './model/search'
import classes from './search.module.css'

/** More are not read; the rest is counted. */
const MOST = 12

interface Props {
  readonly onJump: (hit: Hit) => void
}

/** Finds a row, a statement, a contradiction or a line anywhere in the program, and jumps to it. */
export function ProgramSearch({ onJump }: Props) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() })
  const found = searchProgram(text)
  const shown = found.slice(0, MOST)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hit is the one Enter takes
  useEffect(() => {
    list.selectFirstOption()
  }, [text])

  function jump(hit: Hit) {
    setText('')
    list.closeDropdown()
    // Else the focus would stay here, and not go where one jumps to.
    field.current?.blur()
    onJump(hit)
  }

  /** Enter may be faster than the mark on the first hit. */
  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      setText('')
      list.closeDropdown()
    }
    const [first] = shown
    if (event.key !== 'Enter' || !first || list.getSelectedOptionIndex() > 0) return
    event.preventDefault()
    jump(first)
  }

  return (
    <Combobox
      store={list}
      position="bottom-end"
      width={460}
      onOptionSubmit={(key) => {
        const hit = shown.find((one) => keyOf(one) === key)
        if (hit) jump(hit)
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={field}
          // The key for searching goes to the field of this name on every page.
          id="search"
          role="combobox"
          className={classes.field ?? ''}
          type="search"
          aria-label="Search the program"
          placeholder="guidance, 000:26, K23"
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          rightSection={text === '' && <KeyHint keys="/" />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            if (event.currentTarget.value.trim() === '') list.closeDropdown()
            else list.openDropdown()
          }}
          onFocus={() => text.trim() !== '' && list.openDropdown()}
          onBlur={() => list.closeDropdown()}
          onKeyDown={press}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown ?? ''}>
        <Combobox.Options aria-label="Found in the program" className={classes.options ?? ''}>
          {shown.map((hit) => (
            <Combobox.Option key={keyOf(hit)} value={keyOf(hit)} className={classes.hit ?? ''}>
              <span className={classes.title}>{hit.title}</span>
              <small>{placeOf(hit)}</small>
            </Combobox.Option>
          ))}
          {shown.length === 0 && (
            <Combobox.Empty>
              Nothing in the program says “{text.trim()}”. A line is written 000:26.
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {found.length > MOST && (
          <Combobox.Footer>{plural(found.length - MOST, 'more place')}: write on.</Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

function keyOf({ chapter, row }: Hit): string {
  return `${chapter} ${row ?? ''}`
}

/** The chapter it stands in, with a word more where the title alone is not enough. */
function placeOf({ chapter, row, detail }: Hit): string {
  if (row === undefined) return detail
  return detail.startsWith(CHAPTER_NAMES[chapter])
    ? detail
    : `${CHAPTER_NAMES[chapter]} · ${detail}`
}
