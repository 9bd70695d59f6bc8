import {
  IconDatabaseImport,
  IconDownload,
  IconFileImport,
  IconPlayerPlay,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Opening } from '../../engine/answers'
import { useDeskStore } from '../../stores/desk'
import { Brand } from '../../ui/brand'
import { tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { saveBytes } from '../../ui/save-bytes'
import { Backups } from './backups'
import { Details } from './details'
import classes from './safe-mode.module.css'
import { WayOut } from './way-out'

/** Shown where store and journal do not agree: what happened, and ways on of which none deletes anything. */
export function SafeMode() {
  const { desk, platform, machine, now, today } = useRoots()
  const { trouble, opened } = useDeskStore()
  const [busy, setBusy] = useState<string | null>(null)
  if (!trouble) return null

  async function act(doing: string, work: () => Promise<void>) {
    setBusy(doing)
    try {
      await work()
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setBusy(null)
    }
  }
  const open = (doing: string, work: () => Promise<Opening>) =>
    act(doing, async () => opened(await work()))

  async function chooseFile() {
    const [file] = await platform.openFiles('partnerdesk').catch(() => [])
    if (file) await open(`Opening ${file.name} …`, () => desk.restore(file.bytes, now()))
  }

  const rebuild = () => open('Building the store from the journal …', () => desk.rebuild(now()))
  const goOn = () => open('Going on with the store …', () => desk.goOn(now()))
  const restore = (name: string) =>
    open(`Opening ${name} …`, async () => desk.restore(await platform.readBackup(name), now()))
  const saveRaw = () =>
    act('Gathering all raw data …', async () => {
      const name = `Partner Desk raw data ${today()}.jsonl`
      await saveBytes({ platform, machine }, { name, kind: 'jsonl', bytes: await desk.exportRaw() })
    })

  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <Brand />
        <h1>The desk is in safe mode</h1>
        <p className={classes.sentence} role="alert">
          {trouble.sentence}
        </p>
        <p className={classes.calm}>
          Nothing was deleted, and nothing will be, whichever way you choose: what is replaced is
          set aside.
        </p>
        <Details details={trouble.details} />
        <p className={classes.busy} role="status">
          {busy}
        </p>
        <div className={classes.ways}>
          <WayOut
            icon={<IconDatabaseImport />}
            title="Build the store from the journal"
            about="The journal is whole: every change that was ever confirmed comes back."
            unless={!trouble.canRebuild && 'The journal is missing or damaged.'}
            first={trouble.canRebuild}
            busy={busy !== null}
            takes="Build"
            onTake={rebuild}
          />
          <WayOut
            icon={<IconFileImport />}
            title="Open a data file or backup"
            about="The desk as it was when the file was written; anything newer stays set aside."
            first={!trouble.canRebuild}
            busy={busy !== null}
            takes="Choose a file"
            onTake={chooseFile}
          >
            <Backups busy={busy !== null} onRestore={restore} />
          </WayOut>
          <WayOut
            icon={<IconPlayerPlay />}
            title="Go on with what the store holds"
            about="The desk opens as the store has it, and a new journal begins from there."
            unless={!trouble.canGoOn && 'The store cannot be read.'}
            busy={busy !== null}
            takes="Go on"
            onTake={goOn}
          />
          <WayOut
            icon={<IconDownload />}
            title="Save all raw data"
            about="Everything that can still be read, byte for byte, for somebody who can help. Changes nothing here."
            busy={busy !== null}
            takes="Save"
            onTake={saveRaw}
          />
        </div>
      </div>
    </main>
  )
}
