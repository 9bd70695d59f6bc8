import { Button } from '@mantine/core'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatDay } from '../../../../shared/basics/format'
import type { Assessment, CertificateStanding } from '../../../../shared/tier/assessment'
import { Card } from '../../../ui/card'
import { tierName } from '../../../ui/tier-name'
import { WriteButton } from '../../../ui/write-button'
import { CertificateSheet } from '../certificate/certificate-sheet'
import { type Deciding, decidingOf } from '../certificate/deciding'
import { useCertificateWish } from '../certificate/use-certificate-wish'
import classes from '../partner.module.css'
import type { OpenReason } from '../reasons/reason'
import { hangingOn } from './hangs'
import { Held } from './held'

const SHOWN = 8
const ORDER = ['counts', 'not known', 'not yet issued', 'same as another', 'expired'] as const

interface Props {
  readonly assessment: Assessment
  readonly name: string
  readonly onOpen: OpenReason
}

/** Who holds what, what lapses first, and which tier would go with it. */
export function CertificationsCard({ assessment, name, onOpen }: Props) {
  const { certificates } = assessment
  const [all, setAll] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const { wish, add, open, close } = useCertificateWish()
  const hanging = useMemo(() => hangingOn(assessment), [assessment])
  const deciding = useMemo(() => decidingOf(assessment), [assessment])
  const sorted = useMemo(() => certificates.toSorted(byUrgency(deciding)), [certificates, deciding])
  const rest = sorted.length - SHOWN

  // A list that was folded up takes its button along, out of sight.
  useLayoutEffect(() => {
    if (!all && document.activeElement === more.current)
      more.current?.scrollIntoView({ block: 'nearest' })
  }, [all])

  return (
    <Card
      title="Certifications"
      aside={
        <span ref={add} className={classes.counting}>
          {sayCounts(assessment)}
          <WriteButton variant="default" size="compact-sm" onClick={() => open('new')}>
            Add
          </WriteButton>
        </span>
      }
    >
      {hanging.map(({ day, tier, tierAfter }) => (
        <p key={day} className={classes.hangs}>
          {tierName(tier)} hangs on what ends on {formatDay(day)}: after that day it would be{' '}
          {tierAfter === null ? 'in no tier' : tierName(tierAfter)}, all else equal.
        </p>
      ))}
      {certificates.length === 0 ? (
        <p className={classes.note}>None recorded. They come with certifications.csv, or by Add.</p>
      ) : (
        <ul className={classes.held}>
          {sorted.slice(0, all ? undefined : SHOWN).map((certificate) => (
            <Held
              key={certificate.certification.id}
              certificate={certificate}
              deciding={deciding.get(certificate.certification.id)}
              assessment={assessment}
              onOpen={onOpen}
              onRenew={open}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button ref={more} variant="subtle" m="0 8px 8px" onClick={() => setAll(!all)}>
          {all ? `Show the first ${SHOWN}` : `${rest} more`}
        </Button>
      )}
      <CertificateSheet wish={wish} assessment={assessment} name={name} onClose={close} />
    </Card>
  )
}

function sayCounts({ certificates }: Assessment): string {
  const having = (wanted: CertificateStanding['standing']) =>
    certificates.filter(({ standing }) => standing === wanted).length
  const open = having('not known')
  return `${having('counts')} counting${open > 0 ? `, ${open} not known` : ''}`
}

/** What the tier turns on stands first, then what will lapse first; candidates after it, what has lapsed last. */
function byUrgency(deciding: ReadonlyMap<string, Deciding>) {
  return (a: CertificateStanding, b: CertificateStanding): number => {
    const decides = (one: CertificateStanding) => Number(deciding.has(one.certification.id))
    const rank = decides(b) - decides(a) || ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)
    if (rank !== 0) return rank
    const [x, y] = [a.certification.expiresOn ?? '9999', b.certification.expiresOn ?? '9999']
    if (x !== y) return x < y ? -1 : 1
    return a.certification.person.localeCompare(b.certification.person)
  }
}
