import { Autocomplete, Input, SegmentedControl } from '@mantine/core'
import { capital } from '../../../../shared/basics/text'
import { CERTIFICATION_KINDS } from '../../../../shared/program/ids'
import type { Assessment } from '../../../../shared/tier/assessment'
import type { CertificateForm } from './use-certificate-form'

interface Props {
  readonly form: CertificateForm
  readonly assessment: Assessment
}

/** Who holds which kind of certificate; names and titles that the partner has already are offered. */
export function HolderFields({ form, assessment: { facts } }: Props) {
  const { written, told, write } = form
  const offered = (of: 'person' | 'title') =>
    [...new Set(facts.certifications.map((one) => one[of].trim()))].filter(Boolean).sort()
  return (
    <>
      <Autocomplete
        label="Person"
        data={offered('person')}
        limit={6}
        value={written.person}
        error={told.person}
        autoComplete="off"
        dir="auto"
        data-autofocus
        onChange={(person) => write({ person })}
      />
      <Input.Wrapper label="Kind" labelElement="div" labelProps={{ id: 'certificate-kind' }}>
        <SegmentedControl
          fullWidth
          aria-labelledby="certificate-kind"
          data={CERTIFICATION_KINDS.map((kind) => ({ value: kind, label: capital(kind) }))}
          value={written.kind}
          onChange={(value) => {
            const kind = CERTIFICATION_KINDS.find((one) => one === value)
            if (kind) write({ kind })
          }}
        />
      </Input.Wrapper>
      <Autocomplete
        label="Title"
        data={offered('title')}
        limit={6}
        value={written.title}
        error={told.title}
        autoComplete="off"
        dir="auto"
        onChange={(title) => write({ title })}
      />
    </>
  )
}
