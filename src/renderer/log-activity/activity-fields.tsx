import { TextInput } from '@mantine/core'
import { formatMoney, formatNumber } from '../../shared/basics/format'
import { cents } from '../../shared/basics/money'
import type { Activity } from '../../shared/program/activity'
import type { LogDraft } from '../stores/draft'
import { draftInHand, useLogDraft } from '../stores/log-draft'
import { fieldsOf } from './fields'
import classes from './log-activity.module.css'
import { readHundredths, readMinutes, readWhole } from './read-amount'
import type { Complaints } from './read-draft'

interface Props {
  readonly activity: Activity
  readonly complaints: Complaints
  /** A field that a person has left may say what is wrong with it. */
  readonly onLeave: (field: keyof LogDraft) => void
}

/** The fields of one activity; an amount is read back at once, so that nothing is misread in silence. */
export function ActivityFields({ activity, complaints, onLeave }: Props) {
  const log = useLogDraft()
  const { write } = log
  const draft = draftInHand(log)
  const fields = fieldsOf(activity)
  const { floor } = fields
  const field = (name: TextField, label: string, hint = '', placeholder = '') => (
    <TextInput
      label={label}
      value={draft[name]}
      error={complaints[name]}
      description={hint}
      placeholder={placeholder}
      autoComplete="off"
      dir={name === 'reference' || name === 'person' ? 'auto' : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      onChange={(event) => write({ [name]: event.currentTarget.value })}
      onBlur={() => onLeave(name)}
    />
  )
  const needed = fields.revenue === 'needed'
  const least = floor > 0 ? `Empty: ${formatNumber(floor)} each` : ''
  // The other edition takes them: they are kept, and this one does not look at them (K21).
  const pointsHint = activity.award.kind === 'fixed' ? 'Not looked at here (K21)' : least
  return (
    <div className={classes.fields}>
      {fields.reference !== null && (
        <div className={fields.person ? undefined : classes.wide}>
          {field('reference', fields.reference, '', fields.referenceHint)}
        </div>
      )}
      {fields.person && field('person', 'Person', 'Named: counts once')}
      {fields.quantity &&
        field('quantity', 'Quantity', said(draft.quantity, readWhole, formatNumber), '1')}
      {fields.points !== 'none' &&
        field('points', 'Points', said(draft.points, readWhole, formatNumber) || pointsHint)}
      {fields.minutes &&
        field('minutes', 'Minutes', said(draft.minutes, readMinutes, sayTime), '90 or 1:30')}
      {fields.revenue !== 'none' &&
        field(
          'revenue',
          needed ? 'Amount in dollars' : 'Revenue in dollars',
          said(draft.revenue, readHundredths, (amount) => formatMoney(cents(amount))) ||
            (needed ? 'A refund with a minus; sums such as 1200+350 are added up.' : ''),
          needed ? '' : 'If there is any',
        )}
    </div>
  )
}

type TextField = 'reference' | 'person' | 'quantity' | 'points' | 'minutes' | 'revenue'

/** How a text is read, at once; nothing as long as it is not, or where it could not be read otherwise. */
function said(
  text: string,
  read: (text: string) => number | null,
  say: (value: number) => string,
): string {
  const value = text.trim() === '' ? null : read(text)
  if (value === null) return ''
  const words = say(value)
  return words === text.trim() ? '' : `Reads as ${words}`
}

function sayTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const time = [hours > 0 && `${formatNumber(hours)} h`, rest > 0 && `${rest} min`].filter(Boolean)
  return `${formatNumber(minutes)} minutes${hours > 0 ? `, ${time.join(' ')}` : ''}`
}
