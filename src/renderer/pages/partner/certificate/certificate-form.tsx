import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { formatDay } from '../../../../shared/basics/format'
import type { Certification } from '../../../../shared/records/certification'
import type { Assessment } from '../../../../shared/tier/assessment'
import { DayField } from '../../../ui/day-field'
import { useRoots } from '../../../ui/roots'
import { WriteButton } from '../../../ui/write-button'
import classes from './certificate.module.css'
import { CertificateEffect } from './certificate-effect'
import { HolderFields } from './holder-fields'
import { useCertificateForm } from './use-certificate-form'

interface Props {
  /** The certificate that ends; null = a further one is added. */
  readonly renewed: Certification | null
  readonly assessment: Assessment
  readonly name: string
  readonly onClose: () => void
}

/** Who holds what from when to when, and what it does to the tier before it is saved. */
export function CertificateForm({ renewed, assessment, name, onClose }: Props) {
  const { today } = useRoots()
  const form = useCertificateForm(assessment, renewed, onClose)
  const { written, complaints, write } = form
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void form.save()
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {renewed === null ? (
        <HolderFields form={form} assessment={assessment} />
      ) : (
        <p>
          <bdi>{renewed.person || 'No name'}</bdi>, {renewed.kind} certification{' '}
          {renewed.title !== '' && (
            <>
              “<bdi>{renewed.title}</bdi>”
            </>
          )}{' '}
          at <bdi>{name}</bdi>
          {renewed.expiresOn && `, last day ${formatDay(renewed.expiresOn)}`}. The renewal is added;
          the old one stays.
        </p>
      )}
      <DayField
        label={renewed === null ? 'Issued on' : 'Renewed on'}
        value={written.issuedOn}
        today={today()}
        error={complaints.issuedOn}
        onChange={(issuedOn) => write({ issuedOn })}
      />
      <DayField
        label="Counts to (empty: no expiry stated)"
        value={written.expiresOn}
        today={today()}
        towards="future"
        error={complaints.expiresOn}
        onChange={(expiresOn, ending) => write({ expiresOn, ending })}
      />
      <CertificateEffect draft={form.draft} assessment={assessment} />
      <div className={classes.buttons}>
        <WriteButton type="submit" loading={form.busy}>
          {renewed === null ? 'Save the certificate' : 'Save the renewal'}
        </WriteButton>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
