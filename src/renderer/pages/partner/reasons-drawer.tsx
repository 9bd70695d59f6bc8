import { Drawer } from '@mantine/core'
import type { Edition } from '../../../shared/program/edition'
import type { Assessment } from '../../../shared/tier/assessment'
import { tierName } from '../../ui/tier-name'
import { EntriesReason } from './entries-reason'
import { FindingReason } from './finding-reason'
import type { Reason } from './reason'
import { TierReason } from './tier-reason'
import { REQUIREMENT_NAMES } from './words'

interface Props {
  readonly reason: Reason | null
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onClose: () => void
}

/** Any figure of the page, opened down to its entries, the rule and the words of the source. */
export function ReasonsDrawer({ reason, assessment, edition, onClose }: Props) {
  return (
    <Drawer
      opened={reason !== null}
      onClose={onClose}
      position="right"
      size={500}
      title={reason ? titleOf(reason) : ''}
      closeButtonProps={{ 'aria-label': 'Close the reasons' }}
    >
      {reason && <Body reason={reason} assessment={assessment} edition={edition} />}
    </Drawer>
  )
}

interface BodyProps {
  readonly reason: Reason
  readonly assessment: Assessment
  readonly edition: Edition
}

function Body({ reason, assessment, edition }: BodyProps) {
  switch (reason.of) {
    case 'tier':
      return <TierReason tier={reason.tier} assessment={assessment} edition={edition} />
    case 'finding':
      return <FindingReason {...reason} assessment={assessment} edition={edition} />
    case 'entries':
      return <EntriesReason ids={reason.ids} assessment={assessment} edition={edition} />
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
