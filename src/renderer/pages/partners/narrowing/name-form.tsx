import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import classes from './menus.module.css'

interface Props {
  readonly label: string
  readonly name: string
  readonly act: string
  /** Takes the name; gives the sentence that says why it cannot, or null. */
  readonly onName: (name: string) => string | null
}

/** Asks for the name of a view; what is wrong is said below the field, until the name is another. */
export function NameForm({ label, name, act, onName }: Props) {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const [complaint, setComplaint] = useState<string | null>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    const said = text.trim()
    const wrong = said === '' ? 'Give the view a name.' : onName(said)
    setComplaint(wrong)
    if (wrong !== null) field.current?.focus()
  }

  return (
    <form className={classes.naming} noValidate onSubmit={submit}>
      <TextInput
        ref={field}
        aria-label={label}
        placeholder="Name of the view"
        value={text}
        maxLength={60}
        error={complaint}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setComplaint(null)
        }}
      />
      <Button type="submit" variant="default" aria-label={`${act}: ${label}`}>
        {act}
      </Button>
    </form>
  )
}
