import { Button, TextInput } from '@mantine/core'
import { IconFileImport, IconLayoutGrid, IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { DEFAULT_EDITION } from '../../../shared/program/editions'
import { useDeskStore } from '../../stores/desk'
import { useFirstHint } from '../../stores/first-hint'
import { useImportFiles } from '../../stores/import-files'
import { useView } from '../../stores/view'
import { Brand } from '../../ui/brand'
import { fileOf } from '../../ui/file-of'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { Door } from './door'
import { findFirstLook } from './first-look'
import classes from './welcome.module.css'

/** The first start on one screen: who are you, three doors and a quiet fourth; nothing is written before one is chosen. */
export function Welcome() {
  const { desk, platform, newDevice, now, today } = useRoots()
  const changed = useDeskStore((store) => store.changed)
  const furnish = useDeskStore((store) => store.furnish)
  const addFiles = useImportFiles((files) => files.add)
  const look = useView((view) => view.set)
  const hint = useFirstHint((first) => first.show)
  const [, goTo] = useLocation()
  const tellDone = useTellDone()
  const field = useRef<HTMLInputElement>(null)
  const doors = useRef<HTMLDivElement>(null)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)

  /** The name as it is carried by every change; without one no door opens. */
  function personNamed(): string | null {
    const person = name.trim()
    setMissing(person === '')
    if (person === '') field.current?.focus()
    return person === '' ? null : person
  }

  async function enter(path: string, first?: () => Promise<void>) {
    const person = personNamed()
    if (person === null || busy) return
    setBusy(true)
    // Before the desk shows itself: a person who clicks on at once is not called back.
    goTo(path)
    furnish(true)
    try {
      const state = await desk.introduce(person, newDevice())
      await first?.()
      // What came first has told of itself already, and knows more than the introduction did.
      const told = useDeskStore.getState().state
      furnish(false)
      changed(told.head === null ? state : told)
    } catch (failure) {
      furnish(false)
      tellFailure(failure)
      setBusy(false)
    }
  }

  /** The file is chosen first: whoever thinks better of it is still at the doors. */
  async function openDataFile() {
    if (personNamed() === null) return
    const [file] = await platform.openFiles('partnerdesk')
    if (!file) return
    addFiles([fileOf(file)])
    await enter('/import')
  }

  /** The cursor waits on a partner whose tier is a story, so that the answer stands beside the list at once. */
  async function addSample() {
    const view = { edition: DEFAULT_EDITION.id, cutOff: today() }
    tellDone(await desk.addSample(today(), view, now()))
    const first = await findFirstLook(desk, view)
    if (first === null) return
    look({ selected: first.partner })
    hint(first)
  }

  /** Enter goes on to the doors; at the doors the arrows walk. */
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (personNamed() !== null) doors.current?.querySelector('button')?.focus()
  }

  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <Brand />
        <h1>Who are you?</h1>
        <p className={classes.about}>
          Your name stands beside every change you make, so that colleagues can see who did what. No
          account, no password: everything stays on this computer.
        </p>
        <TextInput
          ref={field}
          label="Your name"
          size="sm"
          value={name}
          error={missing && 'Write your name: every change carries it.'}
          autoComplete="name"
          data-autofocus
          autoFocus
          onChange={(event) => {
            setName(event.currentTarget.value)
            setMissing(false)
          }}
          onKeyDown={press}
        />
        <h2 id="begin">How do you want to begin?</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and these are doors */}
        <div
          ref={doors}
          className={classes.doors}
          role="group"
          aria-labelledby="begin"
          onKeyDown={walk}
        >
          <Door
            icon={<IconFileImport />}
            title="Import my files"
            about="Partners, activities and certifications as CSV. You see what will happen before it does."
            disabled={busy}
            onOpen={() => enter('/import')}
          />
          <Door
            icon={<IconLayoutGrid />}
            title="Explore the sample desk"
            about="Invented partners on every tier, with three years of activity. Undo takes them all away again."
            disabled={busy}
            onOpen={() => enter('/partners', addSample)}
          />
          <Door
            icon={<IconPencil />}
            title="Start empty"
            about="An empty desk with the whole program in it. Import later, whenever you like."
            disabled={busy}
            onOpen={() => enter('/partners')}
          />
        </div>
        <Button
          variant="subtle"
          className={classes.quiet ?? ''}
          disabled={busy}
          onClick={() => openDataFile().catch(tellFailure)}
        >
          Open a data file (.partnerdesk)
        </Button>
      </div>
    </main>
  )
}

/** From door to door by the arrows. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const doors = [...event.currentTarget.querySelectorAll('button')]
  const at = doors.findIndex((door) => door.matches(':focus'))
  doors[Math.min(doors.length - 1, Math.max(0, at + step))]?.focus()
  event.preventDefault()
}
