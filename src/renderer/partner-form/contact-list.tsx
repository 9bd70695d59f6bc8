import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Contact } from '../../shared/records/partner'
import classes from './partner-form.module.css'

interface Props {
  readonly contacts: readonly Contact[]
  readonly complaint: string | undefined
  readonly onChange: (contacts: readonly Contact[]) => void
  readonly onLeave: () => void
}

const FIELDS = [
  ['name', 'Name'],
  ['role', 'Role'],
  ['email', 'E-mail'],
  ['phone', 'Phone'],
] as const satisfies readonly (readonly [keyof Contact, string])[]

const BLANK: Contact = { name: '', role: '', email: '', phone: '' }

/** Those at the partner whom we speak with. */
export function ContactList({ contacts, complaint, onChange, onLeave }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const added = useRef(false)
  const { length } = contacts
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a line was added
  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus()
    added.current = false
  }, [length])

  function write(at: number, part: Partial<Contact>) {
    onChange(contacts.map((contact, index) => (index === at ? { ...contact, ...part } : contact)))
  }

  return (
    <fieldset className={classes.contacts} aria-label="Contacts" onBlur={onLeave}>
      <ul ref={list}>
        {contacts.map((contact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a contact has nothing else that stays while it is written
          <li key={at} className={classes.contact}>
            {FIELDS.map(([field, words]) => (
              <TextInput
                key={field}
                aria-label={`${words} of contact ${at + 1}`}
                placeholder={words}
                autoComplete="off"
                value={contact[field]}
                onChange={(event) => write(at, { [field]: event.currentTarget.value })}
              />
            ))}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={30}
              aria-label={`Remove contact ${at + 1}${contact.name === '' ? '' : `, ${contact.name}`}`}
              onClick={() => onChange(contacts.filter((_, index) => index !== at))}
            >
              <IconX size={15} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {complaint !== undefined && (
        <p className={classes.complaint} role="alert">
          {complaint}
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={() => {
          added.current = true
          onChange([...contacts, BLANK])
        }}
      >
        Add a contact
      </Button>
    </fieldset>
  )
}
