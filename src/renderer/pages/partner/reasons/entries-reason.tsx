import { formatDay } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { Chip } from '../../../ui/chip'
import type { RecordedBy } from '../ledger/recorded'
import { sayCertificate } from '../words'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'
import { WholePosting } from './whole-posting'

interface Props {
  readonly ids: readonly string[]
  readonly assessment: Assessment
  readonly edition: Edition
  readonly recorded: RecordedBy
  readonly onOpen: OpenReason
}

/** Some entries and certificates whole: what was recorded, what the rule makes of it, and who won over it. */
export function EntriesReason({ ids, assessment, edition, recorded, onOpen }: Props) {
  const postings = assessment.postings.filter(({ entry }) => ids.includes(entry.id))
  const certificates = assessment.certificates.filter((one) => ids.includes(one.certification.id))
  return (
    <div className={classes.body}>
      {postings.map((posting) => (
        <WholePosting
          key={`${posting.side} ${posting.entry.id}`}
          posting={posting}
          assessment={assessment}
          edition={edition}
          recorded={recorded}
          onOpen={onOpen}
        />
      ))}
      {certificates.map((certificate) => {
        const { certification } = certificate
        const { tone, text } = sayCertificate(certificate, assessment.cutOff)
        return (
          <section key={certification.id} className={classes.entry}>
            <header>
              <strong>
                <bdi>{certification.person || 'No name'}</bdi>
              </strong>
              <Chip tone={tone}>{text}</Chip>
            </header>
            <p>
              {certification.kind} certification <bdi>{certification.title}</bdi>
              {certification.issuedOn && `, issued ${formatDay(certification.issuedOn)}`}
            </p>
          </section>
        )
      })}
    </div>
  )
}
