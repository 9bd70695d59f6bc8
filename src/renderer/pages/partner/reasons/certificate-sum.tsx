import type { Assessment } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import { FigureButton } from '../../../ui/figure'
import { sayCertificate } from '../words'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'

interface Props {
  readonly kind: 'profile' | 'sales'
  readonly assessment: Assessment
  readonly onOpen: OpenReason
}

/** Every certificate of a kind and what it adds to the count; each opens whole. */
export function CertificateSum({ kind, assessment, onOpen }: Props) {
  const held = assessment.certificates.filter(({ certification }) => certification.kind === kind)
  if (held.length === 0) return <p className={classes.about}>None recorded.</p>
  return (
    <table className={classes.sum} aria-label="Certificates">
      <tbody>
        {held.map((certificate) => {
          const { tone, text } = sayCertificate(certificate, assessment.cutOff)
          const { id, person, title } = certificate.certification
          const name = [person || 'No name', title].filter(Boolean).join(', ')
          return (
            <tr key={id}>
              <td>
                <Chip tone={tone}>{text}</Chip>
              </td>
              <td>
                <FigureButton
                  label="open the certificate"
                  onOpen={() => onOpen({ of: 'entries', title: name, ids: [id] })}
                >
                  <bdi className={classes.opens}>{name}</bdi>
                </FigureButton>
              </td>
              <td>{certificate.standing === 'counts' ? '1' : '0'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
