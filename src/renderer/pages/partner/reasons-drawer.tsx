import { Button, Drawer } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Edition } from '../../../shared/program/edition'
import type { Assessment } from '../../../shared/tier/assessment'
import { REQUIREMENT_NAMES } from '../../ui/requirement-words'
import { tierName } from '../../ui/tier-name'
import { EntriesReason } from './entries-reason'
import { FindingReason } from './finding-reason'
import type { OpenReason, Reason } from './reason'
import classes from './reasons.module.css'
import { TierReason } from './tier-reason'
import type { Reasons } from './use-reasons'

interface Props {
  readonly reasons: Reasons
  readonly assessment: Assessment
  readonly edition: Edition
}

/** Any figure of the page, opened down to its entries, the rule and the words of the source, and back. */
export function ReasonsDrawer({ reasons, assessment, edition }: Props) {
  const { reason, back, deeper, close } = reasons
  const start = useRef<HTMLDivElement>(null)

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
      title={reason ? titleOf(reason) : ''}
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
        {reason && (
          <Body reason={reason} assessment={assessment} edition={edition} onOpen={deeper} />
        )}
      </div>
    </Drawer>
  )
}

interface BodyProps {
  readonly reason: Reason
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

function Body({ reason, ...props }: BodyProps) {
  switch (reason.of) {
    case 'tier':
      return <TierReason tier={reason.tier} {...props} />
    case 'finding':
      return <FindingReason tier={reason.tier} kind={reason.kind} {...props} />
    case 'entries':
      return <EntriesReason ids={reason.ids} {...props} />
    default:
      return reason satisfies never
  }
}

function titleOf(reason: Reason): string {
  switch (reason.of) {
    case 'tier':
      return `What ${tierName(reason.tier)} asks`
    case 'finding':
      return REQUIREMENT_NAMES[reason.kind]
    case 'entries':
      return reason.title
    default:
      return reason satisfies never
  }
}
