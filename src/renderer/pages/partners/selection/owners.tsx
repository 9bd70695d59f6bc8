import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import menus from '../narrowing/menus.module.css'

interface Props {
  readonly owners: readonly string[]
  readonly onChoose: (owner: string) => void
}

/** Those who look after partners already, and room for another name. */
export function Owners({ owners, onChoose }: Props) {
  const [name, setName] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (name.trim() !== '') onChoose(name.trim())
  }

  return (
    <>
      <form className={menus.naming} onSubmit={submit}>
        <TextInput
          aria-label="Name of the owner"
          placeholder="Another name"
          value={name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          Set
        </Button>
      </form>
      <fieldset className={menus.list} aria-label="Owners">
        {owners.map((owner) => (
          <button
            key={owner}
            type="button"
            data-choice=""
            className={menus.choice}
            onClick={() => onChoose(owner)}
          >
            <bdi className={menus.words}>{owner}</bdi>
          </button>
        ))}
        <button type="button" data-choice="" className={menus.choice} onClick={() => onChoose('')}>
          <span className={menus.words}>Nobody</span>
        </button>
      </fieldset>
    </>
  )
}
