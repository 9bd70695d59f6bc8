import { Button, Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { addMonths, type Day } from '../../../shared/basics/day'
import { formatDay } from '../../../shared/basics/format'
import type { Lapse } from '../../engine/today/today-lapses'
import { DayField } from '../../ui/day-field'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useCurrentView } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'
import classes from './today.module.css'

interface Props {
  readonly lapse: Lapse
  readonly onClose: () => void
}

const YEAR = 12

/** A certificate that was issued anew: two days and one key. */
export function RenewDialog({ lapse, onClose }: Props) {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const tellDone = useTellDone()
  const { certificate, partner, name, on } = lapse
  const [issuedOn, setIssuedOn] = useState<Day | null>(today())
  const [expiresOn, setExpiresOn] = useState<Day | null>(addMonths(on, YEAR))
  const [written, setWritten] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const endless = expiresOn === null && written?.trim() === ''
  const complaint = complaintOf(issuedOn, expiresOn, endless)

  async function renew(event: FormEvent) {
    event.preventDefault()
    if (issuedOn === null || complaint !== null || busy) return
    setBusy(true)
    try {
      const renewal = { partner, certificate: certificate.id, issuedOn, expiresOn }
      tellDone(await desk.renewCertificate(renewal, view, now()))
      onClose()
    } catch (failure) {
      tellFailure(failure)
      setBusy(false)
    }
  }

  return (
    <Modal opened onClose={onClose} title="Log the renewal" withCloseButton={false} padding={20}>
      <form className={classes.form} onSubmit={renew}>
        <p>
          <bdi>{certificate.person || 'No name'}</bdi>, {certificate.kind} certification{' '}
          {certificate.title !== '' && (
            <>
              “<bdi>{certificate.title}</bdi>”
            </>
          )}{' '}
          at <bdi>{name}</bdi>, lapses on {formatDay(on)}. The renewal is added; the old one stays.
        </p>
        <DayField
          label="Renewed on"
          value={issuedOn}
          today={today()}
          error={issuedOn === null ? 'Say on which day it was renewed.' : undefined}
          onChange={setIssuedOn}
        />
        <DayField
          label="Counts to (empty: no expiry stated)"
          value={expiresOn}
          today={today()}
          towards="future"
          error={issuedOn === null ? undefined : (complaint ?? undefined)}
          onChange={(day, text) => {
            setExpiresOn(day)
            setWritten(text)
          }}
        />
        <div className={classes.buttons}>
          <WriteButton type="submit" loading={busy} disabled={complaint !== null}>
            Save the renewal
          </WriteButton>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function complaintOf(issuedOn: Day | null, expiresOn: Day | null, endless: boolean): string | null {
  if (issuedOn === null) return 'Say on which day it was renewed.'
  if (expiresOn === null) return endless ? null : 'Write the last day it counts, or leave it empty.'
  return expiresOn < issuedOn ? 'It cannot end before it was renewed.' : null
}
