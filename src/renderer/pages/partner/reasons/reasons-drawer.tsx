import { Button, Drawer } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { formatDay } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { useDeskStore } from '../../../stores/desk'
import { REQUIREMENT_NAMES } from '../../../ui/requirement-words'
import { useRoots } from '../../../ui/roots'
import { tierName } from '../../../ui/tier-name'
import { useAnswer } from '../../../ui/use-answer'
import type { RecordedBy } from '../ledger/recorded'
import { EntriesReason } from './entries-reason'
import { FindingReason } from './finding-reason'
import { MonthReason } from './month-reason'
import type { OpenReason, Reason } from './reason'
import classes from './reasons.module.css'
import { TierReason } from './tier-reason'
import { TotalReason } from './total-reason'
import type { Reasons } from './use-reasons'

interface Props {
  readonly reasons: Reasons
  readonly assessment: Assessment
  readonly edition: Edition
  readonly recorded: RecordedBy
}

/** Any figure of the page, opened down to its entries, the rule and the words of the source, and back. */
export function ReasonsDrawer({ reasons, assessment, edition, recorded }: Props) {
  const { reason, back, deeper, close } = reasons
  const start = useRef<HTMLDivElement>(null)
  const then = useAssessmentOn(reason, assessment)

  // Going deeper or back takes away the very button that was pressed: the focus stays on the sheet.
  useEffect(() => {
    if (reason && document.activeElement === document.body) start.current?.focus()
  }, [reason])

  return (
    <Drawer
      opened={reason !== null}
      onClose={close}
      position="right"
      size={500}
      title={reason ? titleOf(reason, edition) : ''}
      closeButtonProps={{ 'aria-label': 'Close the reasons' }}
    >
      <div ref={start} tabIndex={-1} className={classes.start}>
        {back && (
          <Button
            variant="subtle"
            className={classes.back ?? ''}
            leftSection={<IconChevronLeft size={15} aria-hidden="true" />}
            onClick={back}
          >
            Back
          </Button>
        )}
        {reason && then && (
          <Body
            reason={reason}
            assessment={then}
            edition={edition}
            recorded={recorded}
            onOpen={(next) => deeper(reason.on ? { ...next, on: reason.on } : next)}
          />
        )}
      </div>
    </Drawer>
  )
}

/** The page's own assessment, or the one of the day that a reason is judged on; null while that is on its way. */
function useAssessmentOn(reason: Reason | null, assessment: Assessment): Assessment | null {
  const { desk } = useRoots()
  const head = useDeskStore((store) => store.state.head)
  const { partner, edition, cutOff } = assessment
  const on = reason?.on ?? cutOff
  const { value, failure, fresh } = useAnswer(`${head} ${partner} ${edition} ${on}`, async () =>
    on === cutOff ? null : desk.standing(partner, { edition, cutOff: on }),
  )
  if (failure) throw failure
  if (on === cutOff) return assessment
  return fresh ? (value?.assessment ?? null) : null
}

interface BodyProps {
  readonly reason: Reason
  readonly assessment: Assessment
  readonly edition: Edition
  readonly recorded: RecordedBy
  readonly onOpen: OpenReason
}

function Body({ reason, recorded, ...props }: BodyProps) {
  switch (reason.of) {
    case 'tier':
      return <TierReason tier={reason.tier} {...props} />
    case 'finding':
      return <FindingReason tier={reason.tier} kind={reason.kind} {...props} />
    case 'entries':
      return <EntriesReason ids={reason.ids} recorded={recorded} {...props} />
    case 'month':
      return <MonthReason month={reason.month} {...props} />
    case 'total':
      return <TotalReason on={reason.on} {...props} />
    default:
      return reason satisfies never
  }
}

function titleOf(reason: Reason, { windowMonths }: Edition): string {
  switch (reason.of) {
    case 'tier':
      return `What ${tierName(reason.tier)} asks`
    case 'finding':
      return REQUIREMENT_NAMES[reason.kind]
    case 'entries':
    case 'month':
      return reason.title
    case 'total':
      return `${windowMonths.value} months to ${formatDay(reason.on)}`
    default:
      return reason satisfies never
  }
}
