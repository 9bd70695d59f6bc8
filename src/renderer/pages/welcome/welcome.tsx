import { Button, TextInput } from '@mantine/core'
import { IconArrowRight, IconFileImport, IconLayoutGrid, IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { DEFAULT_EDITION } from '../../../shared/program/editions'
import { useDeskStore } from '../../stores/desk'
import { useImportFiles } from '../../stores/import-files'
import { Brand } from '../../ui/brand'
import { fileOf } from '../../ui/file-of'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { Door } from './door'
import classes from './welcome.module.css'

/** The first start: who are you, then three doors and a quiet fourth; nothing is written before one is chosen. */
export function Welcome() {
  const { desk, platform, newDevice, now, today } = useRoots()
  const changed = useDeskStore((store) => store.changed)
  const addFiles = useImportFiles((files) => files.add)
  const [, goTo] = useLocation()
  const tellDone = useTellDone()
  const [name, setName] = useState('')
  const [person, setPerson] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)

  function introduce(event: FormEvent) {
    event.preventDefault()
    const trimmed = name.trim()
    setMissing(trimmed === '')
    if (trimmed !== '') setPerson(trimmed)
  }

  async function enter(path: string, first?: () => Promise<void>) {
    if (person === null || busy) return
    setBusy(true)
    // Before the desk shows itself: a person who clicks on at once is not called back.
    goTo(path)
    try {
      const state = await desk.introduce(person, newDevice())
      await first?.()
      // What came first has told of itself already, and knows more than the introduction did.
      const told = useDeskStore.getState().state
      changed(told.head === null ? state : told)
    } catch (failure) {
      tellFailure(failure)
      setBusy(false)
    }
  }

  /** The file is chosen first: whoever thinks better of it is still at the doors. */
  async function openDataFile() {
    const [file] = await platform.openFiles('partnerdesk')
    if (!file) return
    addFiles([fileOf(file)])
    await enter('/import')
  }

  async function addSample() {
    tellDone(await desk.addSample(today(), { edition: DEFAULT_EDITION.id, cutOff: today() }, now()))
  }

  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <Brand />
        {person === null ? (
          <form className={classes.form} onSubmit={introduce}>
            <h1>Who are you?</h1>
            <p>
              Your name stands beside every change you make, so that colleagues can see who did
              what. No account, no password: everything stays on this computer.
            </p>
            <TextInput
              label="Your name"
              size="sm"
              value={name}
              error={missing && 'Write your name: every change carries it.'}
              autoComplete="name"
              data-autofocus
              autoFocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" rightSection={<IconArrowRight size={15} />}>
              Continue
            </Button>
          </form>
        ) : (
          <div className={classes.doors}>
            <h1>
              Welcome, <bdi>{person}</bdi>. How do you want to begin?
            </h1>
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
              about="Twenty invented partners, from a newcomer to Platinum. Undo takes them all away again."
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
            <Button
              variant="subtle"
              className={classes.quiet ?? ''}
              disabled={busy}
              onClick={() => openDataFile().catch(tellFailure)}
            >
              Open a data file (.partnerdesk)
            </Button>
          </div>
        )}
      </div>
    </main>
  )
}
