import { Autocomplete, Button, TextInput } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import type { Partner } from '../../shared/records/partner'
import { useEdition } from '../ui/use-view'
import { WriteButton } from '../ui/write-button'
import { ContactList } from './contact-list'
import { Outdated } from './outdated'
import classes from './partner-form.module.css'
import { ProfileChoice } from './profile-choice'
import { Standing } from './standing'
import { useParticulars } from './use-particulars'

interface Props {
  /** null = one to come. */
  readonly partner: Partner | null
  readonly partners: readonly Partner[]
}

/** A partner's particulars in four short parts; what is wrong is said by its field, once it was left. */
export function ParticularsForm({ partner, partners }: Props) {
  const edition = useEdition()
  const form = useParticulars(partner, partners)
  const { words, touched, complaints, saving, write, leave } = form
  const element = useRef<HTMLFormElement>(null)
  // The sheet may be open before the partners are known: it then gave the focus to what it had.
  useEffect(() => element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  const countries = useMemo(() => namesIn(partners, ({ country }) => country), [partners])
  const owners = useMemo(() => namesIn(partners, ({ owner = '' }) => owner), [partners])

  function field(name: 'name' | 'id' | 'country' | 'email' | 'owner') {
    return {
      value: words[name],
      error: complaints[name],
      autoComplete: 'off',
      onBlur: () => leave(name),
    }
  }

  async function save() {
    if (await form.save()) return
    // The complaints are drawn first; then the first field that has one is gone to.
    requestAnimationFrame(() => {
      const wrong = firstWrong(element.current)
      wrong?.focus({ preventScroll: true })
      wrong?.scrollIntoView({ block: 'nearest' })
    })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save()
  }

  return (
    <form
      ref={element}
      className={classes.form}
      noValidate
      onSubmit={submit}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => void save()]])}
    >
      <section aria-labelledby="who-they-are">
        <h3 id="who-they-are">Who they are</h3>
        <TextInput
          label="Name"
          placeholder="The company, as it writes itself"
          maxLength={300}
          {...field('name')}
          data-autofocus
          onChange={(event) => write({ name: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          {partner ? (
            <div>
              <div className={classes.label}>Id</div>
              <p className={classes.fixed}>
                <bdi>{partner.id}</bdi>
              </p>
            </div>
          ) : (
            <TextInput
              label="Id"
              description="Files name the partner by it; it never changes."
              inputWrapperOrder={['label', 'input', 'error', 'description']}
              {...field('id')}
              onChange={(event) => write({ id: event.currentTarget.value })}
            />
          )}
          <Autocomplete
            label="Country"
            size="xs"
            limit={12}
            data={countries}
            {...field('country')}
            onChange={(country) => write({ country })}
          />
        </div>
        <TextInput
          label="E-mail"
          type="email"
          {...field('email')}
          onChange={(event) => write({ email: event.currentTarget.value })}
        />
      </section>
      <section aria-labelledby="what-they-do">
        <h3 id="what-they-do">Profile</h3>
        <ProfileChoice
          labelledBy="what-they-do"
          edition={edition}
          value={words.profile}
          onChange={(profile) => write({ profile })}
        />
      </section>
      <Standing
        key={form.round}
        words={words}
        edition={edition}
        complaint={complaints.joinedOn}
        onWrite={write}
      >
        <Autocomplete
          label="Owner"
          placeholder="Which of us looks after them"
          size="xs"
          limit={12}
          data={owners}
          {...field('owner')}
          onChange={(owner) => write({ owner })}
        />
      </Standing>
      <section aria-labelledby="whom-to-speak-with">
        <h3 id="whom-to-speak-with">Whom we speak with</h3>
        <ContactList
          contacts={words.contacts}
          complaint={complaints.contacts}
          onChange={(contacts) => write({ contacts })}
          onLeave={() => leave('contacts')}
        />
      </section>
      <Outdated fields={form.outdated} />
      <footer className={classes.acts} data-bottom-bar="">
        <WriteButton type="submit" loading={saving} disabled={partner !== null && !touched}>
          {partner ? 'Save' : 'Add the partner'}
        </WriteButton>
        {(touched || form.outdated.length > 0) && (
          <Button variant="subtle" disabled={saving} onClick={form.discard}>
            {partner ? 'Put back as it was' : 'Clear'}
          </Button>
        )}
      </footer>
    </form>
  )
}

function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
}

/** The names that partners carry already, each once, as people look for them. */
function namesIn(
  partners: readonly Partner[],
  nameOf: (partner: Partner) => string,
): readonly string[] {
  return [...new Set(partners.map(nameOf))].filter(Boolean).sort(new Intl.Collator().compare)
}
