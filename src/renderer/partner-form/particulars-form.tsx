import { Autocomplete, Button, TextInput } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Partner } from '../../shared/records/partner'
import type { PartnerWords } from '../stores/partner-drafts'
import { usePartnerForm, wordsInHand } from '../stores/partner-form'
import { useView } from '../stores/view'
import { tellFailure, useTellDone } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { useCurrentView, useEdition } from '../ui/use-view'
import { WriteButton } from '../ui/write-button'
import { ContactList } from './contact-list'
import classes from './partner-form.module.css'
import { ProfileChoice } from './profile-choice'
import { changedFields, NOBODY, readWords, wordsOf } from './read-words'
import { Standing } from './standing'
import { suggestId } from './suggest-id'

interface Props {
  /** null = one to come. */
  readonly partner: Partner | null
  readonly partners: readonly Partner[]
}

/** A partner's particulars in four short parts; what is wrong is said by its field, once it was left. */
export function ParticularsForm({ partner, partners }: Props) {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const select = useView((kept) => kept.set)
  const form = usePartnerForm()
  const tellDone = useTellDone()
  const element = useRef<HTMLFormElement>(null)
  // The sheet may be open before the partners are known: it then gave the focus to what it had.
  useEffect(() => element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  const [left, setLeft] = useState<ReadonlySet<keyof PartnerWords>>(new Set())
  const [saving, setSaving] = useState(false)
  // Fields that hold a text of their own begin anew with each draft.
  const [round, setRound] = useState(0)
  const kept = wordsInHand(form)
  const touched = Object.keys(kept).length > 0
  const base = partner ? wordsOf(partner) : NOBODY
  const suggested = partner ? partner.id : suggestId(kept.name ?? '', partners)
  const words = { ...base, id: suggested, ...kept }
  const read = readWords(words, partner, partners)
  const complaintOn = (field: keyof PartnerWords) =>
    left.has(field) ? read.complaints[field] : undefined
  const leave = (field: keyof PartnerWords) => setLeft((before) => new Set([...before, field]))

  function field(name: 'name' | 'id' | 'country' | 'email' | 'owner') {
    return {
      value: words[name],
      error: complaintOn(name),
      autoComplete: 'off',
      onBlur: () => leave(name),
    }
  }

  async function save() {
    if (saving) return
    if (!read.partner) {
      setLeft(new Set(Object.keys(NOBODY).flatMap((name) => FIELDS.filter((one) => one === name))))
      // The complaints are drawn first; then the first field that has one is gone to.
      requestAnimationFrame(() => firstWrong(element.current)?.focus())
      return
    }
    setSaving(true)
    try {
      tellDone(await written(read.partner))
      form.discard()
      form.close()
      select({ selected: read.partner.id })
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setSaving(false)
    }
  }

  function written(after: Partner) {
    if (!partner) return desk.addPartner(after, view, now())
    const edit = { id: partner.id, fields: changedFields(partner, after) }
    return desk.editPartners([edit], view, now())
  }

  function discard() {
    form.discard()
    setLeft(new Set())
    setRound(round + 1)
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
          onChange={(event) => form.write({ name: event.currentTarget.value })}
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
              onChange={(event) => form.write({ id: event.currentTarget.value })}
            />
          )}
          <Autocomplete
            label="Country"
            size="xs"
            limit={12}
            data={namesIn(partners, ({ country }) => country)}
            {...field('country')}
            onChange={(country) => form.write({ country })}
          />
        </div>
        <TextInput
          label="E-mail"
          type="email"
          {...field('email')}
          onChange={(event) => form.write({ email: event.currentTarget.value })}
        />
      </section>
      <section aria-labelledby="what-they-do">
        <h3 id="what-they-do">Profile</h3>
        <ProfileChoice
          labelledBy="what-they-do"
          edition={edition}
          value={words.profile}
          onChange={(profile) => form.write({ profile })}
        />
      </section>
      <Standing
        key={round}
        words={words}
        edition={edition}
        complaint={complaintOn('joinedOn')}
        onWrite={form.write}
      >
        <Autocomplete
          label="Owner"
          placeholder="Which of us looks after them"
          size="xs"
          limit={12}
          data={namesIn(partners, ({ owner = '' }) => owner)}
          {...field('owner')}
          onChange={(owner) => form.write({ owner })}
        />
      </Standing>
      <section aria-labelledby="whom-to-speak-with">
        <h3 id="whom-to-speak-with">Whom we speak with</h3>
        <ContactList
          contacts={words.contacts}
          complaint={complaintOn('contacts')}
          onChange={(contacts) => form.write({ contacts })}
          onLeave={() => leave('contacts')}
        />
      </section>
      <footer className={classes.acts}>
        <WriteButton type="submit" loading={saving} disabled={partner !== null && !touched}>
          {partner ? 'Save' : 'Add the partner'}
        </WriteButton>
        {touched && (
          <Button variant="subtle" disabled={saving} onClick={discard}>
            {partner ? 'Put back as it was' : 'Begin anew'}
          </Button>
        )}
      </footer>
    </form>
  )
}

const FIELDS = [
  'name',
  'id',
  'profile',
  'country',
  'email',
  'plan',
  'joinedOn',
  'stage',
  'owner',
  'contacts',
] as const satisfies readonly (keyof PartnerWords)[]

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
