import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { formatNumber, plural } from '../../../../shared/basics/format'
import type { PlanId } from '../../../../shared/program/ids'
import { STAGES } from '../../../../shared/records/partner'
import type { PartnerEdit } from '../../../engine/desk'
import type { Row } from '../../../engine/list/row'
import { useListPlace } from '../../../stores/list-place'
import { useLogDraft } from '../../../stores/log-draft'
import { tellFailure, useTellDone } from '../../../ui/notices'
import { sayStage } from '../../../ui/partner-words'
import { useRoots } from '../../../ui/roots'
import { planName } from '../../../ui/tier-name'
import { useHindrance } from '../../../ui/use-hindrance'
import { useCurrentView, useEdition } from '../../../ui/use-view'
import { WriteButton } from '../../../ui/write-button'
import { Choice } from '../narrowing/choice'
import menus from '../narrowing/menus.module.css'
import { QuietMenu } from '../narrowing/quiet-menu'
import { Owners } from './owners'
import classes from './selection-bar.module.css'

interface Props {
  /** Those that are shown, of all that were selected. */
  readonly rows: readonly Row[]
  /** How many are selected but not shown, and so left alone. */
  readonly hidden: number
  readonly owners: readonly string[]
  readonly onCopy: () => void
  readonly onSave: () => void
}

/** What can be done with several partners at once; every write is one step that can be taken back. */
export function SelectionBar({ rows, hidden, owners, onCopy, onSave }: Props) {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const pick = useListPlace((place) => place.pick)
  const start = useLogDraft((log) => log.start)
  const hindrance = useHindrance()
  const tellDone = useTellDone()
  const [only, ...others] = rows
  const writes = { above: true, disabled: hindrance !== null, title: hindrance ?? undefined }

  function write(fields: PartnerEdit['fields']) {
    const edits = rows.map(({ partner }) => ({ id: partner.id, fields }))
    desk.editPartners(edits, view, now()).then(tellDone, tellFailure)
  }

  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected partners" data-bottom-bar="">
      <b role="status">
        {formatNumber(rows.length)} selected
        {hidden > 0 && <small> · {formatNumber(hidden)} not shown</small>}
      </b>
      <QuietMenu label="Set owner" name="Set owner" {...writes}>
        {(close) => (
          <Owners
            owners={owners}
            onChoose={(owner) => {
              close()
              write({ owner })
            }}
          />
        )}
      </QuietMenu>
      <QuietMenu label="Set stage" name="Set stage" {...writes}>
        {(close) => (
          <div role="radiogroup" aria-label="Stage" className={menus.list}>
            {STAGES.map((stage) => (
              <Choice
                key={stage}
                kind="radio"
                on={rows.every(({ partner }) => partner.stage === stage)}
                onPress={() => {
                  close()
                  write({ stage })
                }}
              >
                {sayStage(stage)}
              </Choice>
            ))}
          </div>
        )}
      </QuietMenu>
      <QuietMenu label="Set plan" name="Set plan" {...writes}>
        {(close) => (
          <div role="radiogroup" aria-label="Plan" className={menus.list}>
            {[...edition.plans.map(({ id }) => id), '' as const].map((plan: PlanId | '') => (
              <Choice
                key={plan}
                kind="radio"
                on={rows.every(({ partner }) => partner.plan === plan)}
                onPress={() => {
                  close()
                  write({ plan })
                }}
              >
                {plan === '' ? 'No plan' : planName(plan)}
              </Choice>
            ))}
          </div>
        )}
      </QuietMenu>
      {only && others.length === 0 && (
        <WriteButton variant="default" onClick={() => start(only.partner.id)}>
          Log activity
        </WriteButton>
      )}
      <Button variant="default" onClick={onCopy}>
        Copy
      </Button>
      <Button
        variant="default"
        aria-label={`Save ${plural(rows.length, 'selected partner')} as CSV`}
        onClick={onSave}
      >
        CSV
      </Button>
      <Button
        variant="subtle"
        aria-label="Clear the selection"
        title="Clear the selection (Esc)"
        onClick={() => pick(new Set())}
      >
        <IconX size={15} aria-hidden="true" />
      </Button>
    </div>
  )
}
