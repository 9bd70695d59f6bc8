import { Drawer } from '@mantine/core'
import { useState } from 'react'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment } from '../../../../shared/tier/assessment'
import { CertificateForm } from './certificate-form'

/** What the sheet is opened for: a further certificate, or the renewal of one that ends. */
export type CertificateWish = 'new' | Certification

interface Props {
  /** null = closed. */
  readonly wish: CertificateWish | null
  readonly assessment: Assessment
  readonly name: string
  readonly onClose: () => void
}

/** The small sheet on which a certificate is added or renewed, beside the page that asks for it. */
export function CertificateSheet({ wish, assessment, name, onClose }: Props) {
  // While the sheet slides away it shows what it was opened for.
  const [last, setLast] = useState(wish)
  if (wish !== null && wish !== last) setLast(wish)
  const shown = wish ?? last
  return (
    <Drawer
      opened={wish !== null}
      onClose={onClose}
      position="right"
      size={420}
      returnFocus={false}
      title={shown === 'new' ? 'Add a certificate' : 'Log the renewal'}
      closeButtonProps={{ 'aria-label': 'Close without saving' }}
    >
      {shown !== null && (
        <CertificateForm
          key={shown === 'new' ? '' : shown.id}
          renewed={shown === 'new' ? null : shown}
          assessment={assessment}
          name={name}
          onClose={onClose}
        />
      )}
    </Drawer>
  )
}
