import { useState } from 'react'
import { addMonths } from '../../../../shared/basics/day'
import type { CertificationKind } from '../../../../shared/program/ids'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment } from '../../../../shared/tier/assessment'
import { tellFailure, useTellDone } from '../../../ui/notices'
import { useRoots } from '../../../ui/roots'
import { useCurrentView } from '../../../ui/use-view'
import { type Complaints, complaintsAbout, type Written } from './complaint'

const YEAR = 12

interface Fields extends Written {
  readonly kind: CertificationKind
}

/** A certificate while it is written. */
export interface CertificateForm {
  readonly written: Fields
  readonly complaints: Complaints
  /** The complaints once somebody has tried to save: an untouched form complains of nothing. */
  readonly told: Complaints
  /** As it would be kept; null as long as something is missing or wrong. */
  readonly draft: Omit<Certification, 'id' | 'line'> | null
  readonly busy: boolean
  write(part: Partial<Fields>): void
  save(): Promise<void>
}

/** Keeps what is written of a certificate, and saves it as one step that can be undone. */
export function useCertificateForm(
  { partner }: Assessment,
  renewed: Certification | null,
  onClose: () => void,
): CertificateForm {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const tellDone = useTellDone()
  const [written, setWritten] = useState<Fields>(() => {
    const issuedOn = today()
    const ends = renewed?.expiresOn ?? issuedOn
    return {
      person: renewed?.person ?? '',
      title: renewed?.title ?? '',
      kind: renewed?.kind ?? 'profile',
      issuedOn,
      // What takes over from one that runs counts a year from its end, not from today.
      expiresOn: addMonths(ends < issuedOn ? issuedOn : ends, YEAR),
      ending: '',
    }
  })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  // A renewed one may have come without a name or a title: it keeps them as they are.
  const held = renewed === null ? written : { ...written, person: '-', title: '-' }
  const complaints = complaintsAbout(held)
  const { person, title, kind, issuedOn, expiresOn } = written
  const draft =
    Object.keys(complaints).length > 0
      ? null
      : { partner, person, title, kind, issuedOn, expiresOn }

  async function save(): Promise<void> {
    setTried(true)
    if (draft === null || issuedOn === null || busy) return
    setBusy(true)
    try {
      const done = renewed
        ? desk.renewCertificate(
            { partner, certificate: renewed.id, issuedOn, expiresOn },
            view,
            now(),
          )
        : desk.addCertificate(draft, view, now())
      tellDone(await done)
      onClose()
    } catch (failure) {
      tellFailure(failure)
      setBusy(false)
    }
  }

  return {
    written,
    complaints,
    told: tried ? complaints : {},
    draft,
    busy,
    write: (part) => setWritten((before) => ({ ...before, ...part })),
    save,
  }
}
