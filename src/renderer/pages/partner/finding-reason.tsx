import { formatDay, formatMoney, formatNumber } from '../../../shared/basics/format'
import { cents } from '../../../shared/basics/money'
import type { Posting } from '../../../shared/ledger/posting'
import type { Edition, Requirement } from '../../../shared/program/edition'
import type { TierId } from '../../../shared/program/ids'
import type { Assessment } from '../../../shared/tier/assessment'
import { ACTIVITY_NAMES } from '../../engine/activity-names'
import { Chip } from '../../ui/chip'
import { SourceLink } from '../../ui/source-link'
import { tierName } from '../../ui/tier-name'
import classes from './reasons.module.css'
import { VERDICT_TONES } from './tier-reason'
import { measuredOf, sayCertificate, sayDistance, sayMeasure } from './words'

interface Props {
  readonly tier: TierId
  readonly kind: Requirement['kind']
  readonly assessment: Assessment
  readonly edition: Edition
}

/** One measured figure: the rule it is held against, and the list that sums to it. */
export function FindingReason({ tier, kind, assessment, edition }: Props) {
  const finding = assessment.tiers
    .find((found) => found.tier === tier)
    ?.findings.find(({ requirement }) => requirement.kind === kind)
  const { window } = assessment
  return (
    <div className={classes.body}>
      <p className={classes.measured}>
        <b>{sayMeasure(kind, measuredOf(assessment, kind))}</b>
        {finding && <Chip tone={VERDICT_TONES[finding.verdict]}>{sayDistance(finding)}</Chip>}
      </p>
      <p className={classes.about}>
        {finding ? (
          <>
            {tierName(tier)} asks {sayMeasure(kind, finding.threshold)}{' '}
            <SourceLink source={finding.requirement.atLeast.source} />
          </>
        ) : (
          `${tierName(tier)} asks for none under ${edition.name}.`
        )}
        {(kind === 'points' || kind === 'revenue') && (
          <>
            {' '}
            Counted from {formatDay(window.from)} to {formatDay(window.to)}{' '}
            <SourceLink source={edition.windowMonths.source} />
          </>
        )}
      </p>
      {kind === 'points' && <PostingSum assessment={assessment} of="counted" />}
      {kind === 'revenue' && <PostingSum assessment={assessment} of="minimumRevenue" />}
      {(kind === 'profile' || kind === 'sales') && (
        <Certificates kind={kind} assessment={assessment} />
      )}
    </div>
  )
}

interface SumProps {
  readonly assessment: Assessment
  readonly of: 'counted' | 'minimumRevenue'
}

function PostingSum({ assessment, of }: SumProps) {
  const { postings, window } = assessment
  const say = (amount: number) =>
    of === 'counted' ? formatNumber(amount) : formatMoney(cents(amount))
  const rows = postings.filter((posting) => posting.entry.date >= window.from && posting[of] !== 0)
  const total = rows.reduce((sum, posting) => sum + posting[of], 0)
  if (rows.length === 0) return <p className={classes.about}>No entry counts toward it.</p>
  return (
    <table className={classes.sum}>
      <tbody>
        {rows.map((posting) => (
          <tr key={`${posting.side} ${posting.entry.id}`}>
            <td>{formatDay(posting.entry.date)}</td>
            <td>
              <bdi>{nameOf(posting)}</bdi>
            </td>
            <td>{say(posting[of])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>Sum of {formatNumber(rows.length)}</td>
          <td>{say(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function nameOf({ entry }: Posting): string {
  const activity = ACTIVITY_NAMES.get(entry.activity) ?? entry.activity
  return entry.reference === '' ? activity : `${activity}, ${entry.reference}`
}

interface CertificatesProps {
  readonly kind: 'profile' | 'sales'
  readonly assessment: Assessment
}

function Certificates({ kind, assessment }: CertificatesProps) {
  const held = assessment.certificates.filter(({ certification }) => certification.kind === kind)
  if (held.length === 0) return <p className={classes.about}>None recorded.</p>
  return (
    <table className={classes.sum}>
      <tbody>
        {held.map((certificate) => {
          const { tone, text } = sayCertificate(certificate)
          const { id, person, title } = certificate.certification
          return (
            <tr key={id}>
              <td>
                <Chip tone={tone}>{text}</Chip>
              </td>
              <td>
                <bdi>{[person || 'No name', title].filter(Boolean).join(', ')}</bdi>
              </td>
              <td>{certificate.standing === 'counts' ? '1' : '0'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
