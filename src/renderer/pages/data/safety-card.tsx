import { Button } from '@mantine/core'
import { IconFolderPlus, IconShieldCheck, IconShieldHalf, IconShieldX } from '@tabler/icons-react'
import { useState } from 'react'
import { useDeskStore } from '../../stores/desk'
import { tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { type Safety, safetyOf } from '../../ui/safety'
import classes from './data.module.css'

/** Where the data lies, in plain words: what that guards against, and what it leaves open. */
export function SafetyCard() {
  const { platform, machine } = useRoots()
  const { place, lasting, placed } = useDeskStore()
  const [busy, setBusy] = useState(false)
  const safety = safetyOf(place, machine.kind, lasting)
  if (!safety || !place) return null

  async function grant() {
    setBusy(true)
    try {
      placed(await platform.chooseJournalFolder())
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setBusy(false)
    }
  }

  const grants = machine.kind === 'browser' && (place.kind !== 'folder' || place.waiting)
  return (
    <section className={classes.safety} data-level={safety.level} aria-label="Where the data lies">
      <span className={classes.shield} aria-hidden="true">
        <Shield level={safety.level} />
      </span>
      <div>
        <h2>{safety.words}</h2>
        <p className={classes.where}>{safety.where}</p>
        <div className={classes.against}>
          <Against title="It guards against" risks={safety.guards} />
          <Against title="It does not guard against" risks={safety.leaves} />
        </div>
        {grants && (
          <div className={classes.grant}>
            <Button
              variant={place.waiting ? 'filled' : 'default'}
              loading={busy}
              leftSection={<IconFolderPlus size={15} aria-hidden="true" />}
              onClick={() => void grant()}
            >
              {place.waiting ? `Grant “${place.name}” again` : 'Keep a copy in a folder'}
            </Button>
            <span>
              {place.waiting
                ? 'The browser asks once more after each start.'
                : 'Every change is then also written to plain files in a folder of yours.'}
            </span>
          </div>
        )}
      </div>
    </section>
  )
}

function Against({ title, risks }: { readonly title: string; readonly risks: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {risks.map((risk) => (
          <li key={risk}>{risk}</li>
        ))}
      </ul>
    </div>
  )
}

function Shield({ level }: Pick<Safety, 'level'>) {
  if (level === 'safe') return <IconShieldCheck size={26} stroke={1.6} />
  if (level === 'fair') return <IconShieldHalf size={26} stroke={1.6} />
  return <IconShieldX size={26} stroke={1.6} />
}
