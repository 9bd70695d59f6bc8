import { TextInput } from '@mantine/core'
import { formatMoney, formatNumber } from '../../shared/basics/format'
import { cents } from '../../shared/basics/money'
import type { Activity } from '../../shared/program/activity'
import type { LogDraft } from '../stores/draft'
import { draftInHand, useLogDraft } from '../stores/log-draft'
import { fieldsOf } from './fields'
import classes from './log-activity.module.css'
import { readHundredths } from './read-amount'
import type { Complaints } from './read-draft'

interface Props {
  readonly activity: Activity
  readonly complaints: Complaints
}

/** The fields of one activity; an amount is read back at once, so that nothing is misread in silence. */
export function ActivityFields({ activity, complaints }: Props) {
  const log = useLogDraft()
  const { write } = log
  const draft = draftInHand(log)
  const fields = fieldsOf(activity)
  const field = (name: TextField, label: string, hint = '') => (
    <TextInput
      label={label}
      value={draft[name]}
      error={complaints[name]}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      onChange={(event) => write({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {fields.reference !== null && field('reference', fields.reference)}
      {fields.person && field('person', 'Person', 'With a name, this person counts once.')}
      <div className={classes.pair}>
        {fields.quantity &&
          field('quantity', 'Quantity', draft.quantity === '' ? 'Empty means 1.' : '')}
        {fields.points !== 'none' && field('points', 'Points', pointsHint(fields.floor))}
        {fields.minutes && field('minutes', 'Minutes')}
        {fields.revenue !== 'none' &&
          field(
            'revenue',
            fields.revenue === 'needed' ? 'Amount in dollars' : 'Revenue in dollars (if any)',
            readBack(draft.revenue),
          )}
      </div>
    </>
  )
}

type TextField = 'reference' | 'person' | 'quantity' | 'points' | 'minutes' | 'revenue'

function pointsHint(floor: number): string {
  return floor > 0 ? `Empty means ${formatNumber(floor)} for each.` : ''
}

function readBack(revenue: LogDraft['revenue']): string {
  const read = readHundredths(revenue)
  return read === null ? '' : `Reads as ${formatMoney(cents(read))}`
}
