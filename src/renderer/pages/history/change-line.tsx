import { Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFileImport,
  IconLayoutGrid,
  IconNote,
  IconPencil,
  IconUserEdit,
} from '@tabler/icons-react'
import { useState } from 'react'
import { plural } from '../../../shared/basics/format'
import type { HistoryLine } from '../../engine/answers'
import { sayFailure } from '../../refusal'
import { Chip } from '../../ui/chip'
import { formatClock } from '../../ui/moments'
import { useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useCurrentView } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'
import classes from './history.module.css'
import type { Act } from './sift'

interface Props {
  readonly change: HistoryLine
  readonly act: Act | null
}

/** One change: what, how much, who and when, and the way back; a refusal stands where it was asked for. */
export function ChangeLine({ change, act }: Props) {
  const { desk, now, zone } = useRoots()
  const view = useCurrentView()
  const tellDone = useTellDone()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function take({ of }: Act) {
    setBusy(true)
    setRefusal(null)
    try {
      tellDone(await desk.undo(of, view, now()))
    } catch (failure) {
      setRefusal(sayFailure(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <article className={classes.change} data-state={change.state} aria-label={change.label}>
      <span className={classes.icon} aria-hidden="true">
        <Icon kind={change.kind} />
      </span>
      <div className={classes.what}>
        <strong title={change.label}>
          <bdi>{change.label}</bdi>
        </strong>
        <span>{sayAmounts(change)}</span>
        {refusal !== null && (
          <span role="alert" className={classes.refusal}>
            {refusal}
            <Button variant="subtle" onClick={() => setRefusal(null)}>
              Dismiss
            </Button>
          </span>
        )}
      </div>
      <span>{change.state === 'taken back' && <Chip>taken back</Chip>}</span>
      <bdi className={classes.who}>{change.person}</bdi>
      <time dateTime={new Date(change.time).toISOString()}>{formatClock(change.time, zone)}</time>
      <span className={classes.act}>
        {act && (
          <WriteButton
            variant="default"
            loading={busy}
            aria-label={`${act.word}: ${change.label}`}
            onClick={() => void take(act)}
          >
            {act.word}
          </WriteButton>
        )}
      </span>
    </article>
  )
}

function Icon({ kind }: Pick<HistoryLine, 'kind'>) {
  switch (kind) {
    case 'import':
      return <IconFileImport size={17} />
    case 'sample':
      return <IconLayoutGrid size={17} />
    case 'log-activity':
      return <IconPencil size={17} />
    case 'edit-partners':
      return <IconUserEdit size={17} />
    case 'note':
      return <IconNote size={17} />
    case 'undo':
      return <IconArrowBackUp size={17} />
    case 'redo':
      return <IconArrowForwardUp size={17} />
    default:
      return kind satisfies never
  }
}

/** How much a change wrote: '1,200 entries · 3 partners'. */
function sayAmounts({ ledger, counts }: HistoryLine): string {
  const amounts = [
    ledger.act === 'add' && ledger.entries > 0 && plural(ledger.entries, 'entry', 'entries'),
    counts.partners > 0 && plural(counts.partners, 'partner'),
    counts.certifications > 0 && plural(counts.certifications, 'certificate'),
    counts.notes > 0 && plural(counts.notes, 'note'),
    ledger.act === 'withdraw' && 'its entries taken out of the count',
    ledger.act === 'restore' && 'its entries counted again',
  ]
  return amounts.filter(Boolean).join(' · ')
}
